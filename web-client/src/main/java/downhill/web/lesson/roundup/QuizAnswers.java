package downhill.web.lesson.roundup;

import downhill.web.dom.TextStore;
import downhill.web.review.ReviewQuestion;

/** The reader's answers. They stay on the device. */
final class QuizAnswers {
    private static final String NAME = "downhill.quiz.";

    private final TextStore store;

    QuizAnswers(TextStore store) {
        this.store = store;
    }

    void give(ReviewQuestion question, ReviewQuestion.Answer answer) {
        store.put(NAME + question.id(), Integer.toString(question.answers().indexOf(answer)));
    }

    /** Returns the reader's answer, or null where there is none that the question still has. */
    ReviewQuestion.Answer of(ReviewQuestion question) {
        String kept = store.get(NAME + question.id());
        for (int i = 0; i < question.answers().size(); i++) {
            if (Integer.toString(i).equals(kept)) {
                return question.answers().get(i);
            }
        }
        return null;
    }

    void forget() {
        store.names(NAME).forEach(store::remove);
    }
}
