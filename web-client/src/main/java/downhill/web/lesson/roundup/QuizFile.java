package downhill.web.lesson.roundup;

import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** Reads the questions from {@code /lessons/quiz.json}. */
final class QuizFile {
    private QuizFile() {}

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
        WordsJson getQuestion();

        @JSProperty
        JSArrayReader<AnswerJson> getAnswers();
    }

    /** Returns the questions, or none where the file cannot be read. */
    @SuppressWarnings("unchecked")
    static List<QuizQuestion> parse(String json) {
        List<QuizQuestion> questions = new ArrayList<>();
        JSArrayReader<QuestionJson> array = (JSArrayReader<QuestionJson>) JSON.parse(json);
        for (int i = 0; i < array.getLength(); i++) {
            QuestionJson question = array.get(i);
            List<QuizQuestion.Answer> answers = new ArrayList<>();
            for (int k = 0; k < question.getAnswers().getLength(); k++) {
                AnswerJson answer = question.getAnswers().get(k);
                answers.add(new QuizQuestion.Answer(
                        answer.getKo(), answer.getEn(), answer.isRight(), words(answer.getBecause())));
            }
            questions.add(new QuizQuestion(question.getId(), words(question.getQuestion()), answers));
        }
        return questions;
    }

    private static Text words(WordsJson json) {
        return Text.of(json.getKo(), json.getEn());
    }
}
