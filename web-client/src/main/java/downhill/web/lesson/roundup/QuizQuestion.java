package downhill.web.lesson.roundup;

import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/**
 * A question on the chapter, of which one answer is right. Its id names the reader's answer on the device, and its picture;
 * {@code step} is the step that teaches it, as SLUG#STEP.
 */
record QuizQuestion(String id, String step, Text picture, Text words, List<Answer> answers) {
    /** An answer, and why it is right or wrong. */
    record Answer(String ko, String en, boolean right, Text because) implements Text {}

    QuizQuestion {
        int right = 0;
        for (Answer answer : answers) {
            right += answer.right() ? 1 : 0;
        }
        if (right != 1) {
            throw new IllegalArgumentException("question " + id + " has " + right + " right answers, not 1");
        }
    }

    Answer rightAnswer() {
        int at = 0;
        while (!answers.get(at).right()) {
            at++;
        }
        return answers.get(at);
    }

    /** Reads the questions of {@code /lessons/quiz.json}. */
    @SuppressWarnings("unchecked")
    static List<QuizQuestion> parse(String json) {
        List<QuizQuestion> questions = new ArrayList<>();
        JSArrayReader<QuestionJson> array = (JSArrayReader<QuestionJson>) JSON.parse(json);
        for (int i = 0; i < array.getLength(); i++) {
            QuestionJson question = array.get(i);
            List<Answer> answers = new ArrayList<>();
            for (int k = 0; k < question.getAnswers().getLength(); k++) {
                AnswerJson answer = question.getAnswers().get(k);
                answers.add(new Answer(answer.getKo(), answer.getEn(), answer.isRight(), words(answer.getBecause())));
            }
            questions.add(new QuizQuestion(
                    question.getId(),
                    question.getStep(),
                    words(question.getPicture()),
                    words(question.getQuestion()),
                    answers));
        }
        return questions;
    }

    private static Text words(WordsJson json) {
        return Text.of(json.getKo(), json.getEn());
    }

    private interface WordsJson extends JSObject {
        @JSProperty
        String getKo();

        @JSProperty
        String getEn();
    }

    private interface AnswerJson extends WordsJson {
        @JSProperty
        boolean isRight();

        @JSProperty
        WordsJson getBecause();
    }

    private interface QuestionJson extends JSObject {
        @JSProperty
        String getId();

        @JSProperty
        String getStep();

        @JSProperty
        WordsJson getPicture();

        @JSProperty
        WordsJson getQuestion();

        @JSProperty
        JSArrayReader<AnswerJson> getAnswers();
    }
}
