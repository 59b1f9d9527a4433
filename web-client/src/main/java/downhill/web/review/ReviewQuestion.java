package downhill.web.review;

import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/**
 * A question of {@code lessons/review.json}, of which one answer is right, as the server has checked.
 *
 * @param id names what is kept of it, and its picture: the lesson, and {@code -why} or {@code -transfer}
 * @param step the step that teaches it, as SLUG#STEP; it asks a <em>why</em> before it tells
 * @param picture what its picture shows, or null where it has none
 */
public record ReviewQuestion(String id, String step, Text picture, Text words, List<Answer> answers) {
    /** An answer, and why it is right or wrong. */
    public record Answer(String ko, String en, boolean right, Text because) implements Text {}

    /** Fetches the questions, two a lesson in the order of the lessons; null where they do not arrive. */
    public static void fetch(Consumer<List<ReviewQuestion>> arrived) {
        // The page names it, since it carries the hash of the page's version.
        Http.get(
                Dom.find("link[rel=review]").getAttribute("href"),
                (status, body) -> arrived.accept(status == 200 ? parse(body) : null));
    }

    /** Returns the slug of its lesson. */
    public String lesson() {
        return Schedule.lesson(id);
    }

    /** Returns whether a step of a lesson asks this before it tells. */
    public boolean isWhyOf(String slug, String step) {
        return id.equals(Schedule.questions(slug).get(0)) && this.step.equals(slug + "#" + step);
    }

    /** Returns the right one of the answers. */
    public Answer rightAnswer() {
        int at = 0;
        while (!answers.get(at).right()) {
            at++;
        }
        return answers.get(at);
    }

    @SuppressWarnings("unchecked")
    private static List<ReviewQuestion> parse(String json) {
        List<ReviewQuestion> questions = new ArrayList<>();
        JSArrayReader<QuestionJson> array = (JSArrayReader<QuestionJson>) JSON.parse(json);
        for (int i = 0; i < array.getLength(); i++) {
            QuestionJson question = array.get(i);
            List<Answer> answers = new ArrayList<>();
            for (int k = 0; k < question.getAnswers().getLength(); k++) {
                AnswerJson answer = question.getAnswers().get(k);
                answers.add(new Answer(answer.getKo(), answer.getEn(), answer.isRight(), words(answer.getBecause())));
            }
            questions.add(new ReviewQuestion(
                    question.getId(),
                    question.getStep(),
                    JSObjects.isUndefined(question.getPicture()) ? null : words(question.getPicture()),
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
