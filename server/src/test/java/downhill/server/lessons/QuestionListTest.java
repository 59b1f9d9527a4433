package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.TestServer;
import downhill.server.files.ProgramFiles;
import downhill.server.json.Json;
import downhill.server.site.StaticFiles;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the lessons that ship, as the server answers them. */
class QuestionListTest {
    private static JsonNode list;

    @BeforeAll
    static void fetch(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder, StaticFiles.load())) {
            HttpResponse<byte[]> response = server.get("/lessons/questions.json");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(TestServer.header(response, "Content-Type")).isEqualTo("application/json");
            assertThat(TestServer.header(response, "Cache-Control")).isEqualTo("no-cache");
            list = Json.parse(response.body());
        }
    }

    @Test
    void itHasTheLessonsInTheirOrder() {
        Map<String, byte[]> files = ProgramFiles.readFolder("static", path -> path.equals(ListedLesson.LIST));
        assertThat(list.get("lessons"))
                .hasSize(15)
                .extracting(lesson -> lesson.get("slug").asText() + " "
                        + lesson.get("section").asText())
                .containsExactlyElementsOf(ListedLesson.list(files).stream()
                        .map(lesson -> lesson.slug() + " " + lesson.section())
                        .toList());
    }

    @Test
    void itHasAllQuestionsOfTheProgramOnce() {
        assertThat(list.get("questions"))
                .hasSize(21)
                .extracting(question -> question.get("lesson").asText() + "/"
                        + question.get("question").asText())
                .containsExactlyInAnyOrderElementsOf(
                        LessonVocabulary.questions().keySet());
    }

    @Test
    void titlesAndWordsArePlainTextInBothLanguages() {
        for (JsonNode lesson : list.get("lessons")) {
            requirePlain(lesson.get("title"));
            lesson.get("steps").forEach(step -> requirePlain(step.get("title")));
        }
        for (JsonNode question : list.get("questions")) {
            requirePlain(question.get("title"));
            requirePlain(question.get("text"));
            requirePlain(question.get("label"));
            question.get("options").forEach(QuestionListTest::requirePlain);
        }
    }

    @Test
    void theRightAnswerOfAQuestionCanBeGiven() {
        Set<String> unknown = new HashSet<>();
        for (JsonNode question : list.get("questions")) {
            double max = question.get("max").asDouble();
            int options = question.get("options").size();
            if (options > 0) {
                assertThat(question.get("min").asDouble()).isZero();
                assertThat(max).isEqualTo(options - 1.0);
            }
            if (question.get("known").asBoolean()) {
                assertThat(question.get("truth").asDouble())
                        .as(question.toString())
                        .isBetween(question.get("min").asDouble(), max);
            } else {
                unknown.add(question.get("question").asText());
            }
        }
        // How many times as long depends on the device.
        assertThat(unknown).containsExactly("times");
    }

    /** Of the lesson's text and of its program; mean of (3x - x)² over x = 1, 2, 3. */
    @Test
    void aQuestionHasTheWordsOfItsTextAndItsProgram() {
        JsonNode question = find("cost-at-3");
        assertThat(question.get("title").get("ko").asText()).isEqualTo("두 배 멀어지면");
        assertThat(question.get("title").get("en").asText()).isEqualTo("Twice as far");
        assertThat(question.get("label").get("en").asText()).isEqualTo("The cost at W = 3");
        assertThat(question.get("options")).isEmpty();
        assertThat(question.get("max").asDouble()).isEqualTo(30);
        assertThat(question.get("truth").asDouble()).isEqualTo(56.0 / 3);
        assertThat(find("steepest").get("truth").asInt()).isEqualTo(1);
    }

    @Test
    void aQuestionThatNoTextAsksIsLeftOut() {
        LessonVocabulary vocabulary = LessonVocabulary.read(ProgramFiles.read("app" + LessonVocabulary.FILE))
                .get("cost");
        List<ListedLesson> lessons = List.of(new ListedLesson("cost", "m", "4.1", "", ""));
        Fragment asks = Fragment.parse(
                "a",
                "en",
                "<h1>The <b>cost</b> &amp;c.</h1><section class=\"step\" id=\"a\" data-guess=\"cost-at-3\">"
                        + "<h2>Well?</h2></section><p class=\"take-home\">So.</p>",
                path -> null,
                vocabulary);
        Fragment tells = Fragment.parse("a", "ko", "<h1>비용</h1>", path -> null, vocabulary);
        assertThat(questions(lessons, new LessonText("cost", asks, asks, ""), vocabulary)
                        .get("questions"))
                .hasSize(1);
        JsonNode koreanMissing = questions(lessons, new LessonText("cost", null, asks, ""), vocabulary);
        assertThat(koreanMissing.get("questions")).isEmpty();
        assertThat(koreanMissing.get("lessons").get(0).get("title").get("ko").asText())
                .isEqualTo("The cost &c.");
        assertThat(questions(lessons, new LessonText("cost", tells, tells, ""), vocabulary)
                        .get("questions"))
                .isEmpty();
        assertThat(questions(lessons, new LessonText("cost", null, null, ""), null)
                        .get("lessons"))
                .hasSize(1);
    }

    private static JsonNode questions(List<ListedLesson> lessons, LessonText text, LessonVocabulary vocabulary) {
        Map<String, LessonVocabulary> known = vocabulary == null ? Map.of() : Map.of("cost", vocabulary);
        return Json.parse(QuestionList.write(lessons, List.of(text), known));
    }

    private static JsonNode find(String question) {
        for (JsonNode one : list.get("questions")) {
            if (one.get("question").asText().equals(question)) {
                return one;
            }
        }
        throw new AssertionError(question);
    }

    private static void requirePlain(JsonNode words) {
        for (String language : List.of("ko", "en")) {
            assertThat(words.get(language).asText())
                    .as(words.toString())
                    .isNotBlank()
                    .doesNotContainPattern("<[a-z/]|&[a-z#0-9]+;");
        }
    }
}
