package downhill.web.lesson.roundup;

import downhill.web.dom.TextStore;
import java.util.List;

/** The reader's answers. They stay on the device. */
final class QuizAnswers {
    private static final String NAME = "downhill.quiz.";

    private final TextStore store;

    QuizAnswers(TextStore store) {
        this.store = store;
    }

    void give(QuizQuestion question, QuizQuestion.Answer answer) {
        store.put(NAME + question.id(), Integer.toString(question.answers().indexOf(answer)));
    }

    /** Returns the reader's answer, or null where there is none that the question still has. */
    QuizQuestion.Answer of(QuizQuestion question) {
        String kept = store.get(NAME + question.id());
        for (int i = 0; i < question.answers().size(); i++) {
            if (Integer.toString(i).equals(kept)) {
                return question.answers().get(i);
            }
        }
        return null;
    }

    int right(List<QuizQuestion> questions) {
        int right = 0;
        for (QuizQuestion question : questions) {
            QuizQuestion.Answer answer = of(question);
            right += answer != null && answer.right() ? 1 : 0;
        }
        return right;
    }

    int given(List<QuizQuestion> questions) {
        int given = 0;
        for (QuizQuestion question : questions) {
            given += of(question) != null ? 1 : 0;
        }
        return given;
    }

    void forget() {
        for (String name : store.names()) {
            if (name.startsWith(NAME)) {
                store.remove(name);
            }
        }
    }
}
