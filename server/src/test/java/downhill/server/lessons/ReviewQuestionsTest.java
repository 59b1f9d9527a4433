package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.fault.StartException;
import downhill.server.files.ProgramFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewQuestionsTest {
    private static final String ANSWER =
            "{\"ko\": \"a\", \"en\": \"b\", \"right\": %s, \"because\": {\"ko\": \"c\", \"en\": \"d\"}}";
    private static final String QUESTION = "{\"id\": \"cost-%s\", \"step\": \"cost#%s\","
            + " \"question\": {\"ko\": \"e\", \"en\": \"f\"}, \"answers\": [%s, %s, %s]}";
    private static final String YES = ANSWER.formatted("true");
    private static final String NO = ANSWER.formatted("false");
    private static final String GOOD = "[" + QUESTION.formatted("why", "turn", NO, YES, NO) + ", "
            + QUESTION.formatted("transfer", "guess", YES, NO, NO) + "]";

    private final LessonText cost = new LessonText("cost", fragment(), fragment(), "");

    private static Fragment fragment() {
        LessonVocabulary vocabulary = LessonVocabulary.read(ProgramFiles.read("app" + LessonVocabulary.FILE))
                .get("cost");
        String html =
                "<h1>Cost</h1><section class=\"step\" id=\"turn\"><h2>Turn</h2><div class=\"then\">So</div></section>"
                        + "<section class=\"step\" id=\"guess\"><h2>Guess</h2></section><p class=\"take-home\">So.</p>";
        return Fragment.parse("a", "en", html, path -> null, vocabulary);
    }

    private void check(String json) {
        ReviewQuestions.check(json.getBytes(StandardCharsets.UTF_8), List.of(cost));
    }

    @Test
    void aFileThatIsWholePasses() {
        check(GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost-why | cost-how | the questions: [cost-how, cost-transfer], not [cost-why, cost-transfer]",
                "cost#turn | cost#nowhere | cost-why: step = \"cost#nowhere\", which is no step of cost",
                "cost#turn | loss#turn | cost-why: step = \"loss#turn\", which is no step of cost",
                "cost#turn | cost#guess | cost-why: step = \"cost#guess\", which has no .then to ask before",
                "\"right\": true | \"right\": false | cost-why: 0 right answers, not 1",
                "\"right\": false | \"right\": true | cost-why: 3 right answers, not 1",
                "\"ko\": \"e\" | \"ko\": \" \" | cost-why: question has no words in ko",
                "\"en\": \"b\" | \"en\": \"\" | cost-why: an answer has no words in en",
                "\"en\": \"d\" | \"e\": \"d\" | cost-why: because has no words in en"
            })
    void aFaultIsNamed(String from, String to, String message) {
        assertThatThrownBy(() -> check(GOOD.replace(from, to)))
                .isInstanceOf(StartException.class)
                .hasMessage("static/lessons/review.json, " + message);
    }

    @Test
    void moreOrFewerThanThreeAnswersAreNamed() {
        assertThatThrownBy(() -> check(GOOD.replace(YES + ", " + NO + ", " + NO, YES + ", " + NO)))
                .hasMessage("static/lessons/review.json, cost-transfer: 2 answers, not 3");
    }

    @Test
    void whatIsNoJsonIsNamedWithItsLine() {
        assertThatThrownBy(() -> check("[\n{"))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("static/lessons/review.json, line 2: ");
    }

    @Test
    void aLessonWithoutQuestionsIsNamed() {
        assertThatThrownBy(() -> check("[]"))
                .hasMessage("static/lessons/review.json, the questions: [], not [cost-why, cost-transfer]");
    }
}
