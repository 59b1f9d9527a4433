package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPagesTest {
    private static final String LESSON = "<title>{{title-ko}}|{{title-en}}</title>{{slug}} {{number}}/{{count}} "
            + "<h1>{{title}}</h1><p>{{lead}}</p>{{prose}}<nav>{{previous}}{{next}}</nav>{{module}}{{worker}}";
    private static final String KO = "<h1>비용 <b>함수</b></h1>\n<p class=\"lead\">끌어 보자.</p>\n<p>본문 $1</p>";
    private static final String EN = "<h1>The cost</h1>\n<p>Text</p>";
    private static final String SOURCE = "class A {\n    boolean less(int a) {\n        return a < 1;\n    }\n}\n";

    private final Map<String, byte[]> files = new TreeMap<>(Map.of(
            "/lesson.html", bytes(LESSON),
            "/learn.html", bytes("{{lessons}}"),
            "/glossary.html", bytes("{{title}}{{lead}}{{prose}}{{title-ko}}{{title-en}}"),
            "/lessons/quiz.json", bytes("[]"),
            "/css/a.css", bytes("p {}")));

    @Test
    void bothLanguagesStandInOnePage() {
        put("/lessons/ko/cost.html", KO);
        put("/lessons/en/cost.html", EN);
        assertThat(page("/learn/cost.html"))
                .startsWith("<title>비용 함수|The cost</title>cost 2/15 ")
                .contains("<h1><span lang=\"ko\">비용 <b>함수</b></span><span lang=\"en\">The cost</span></h1>")
                .contains("<p><span lang=\"ko\">끌어 보자.</span></p>")
                .contains("<div class=\"prose\" lang=\"ko\"><p>본문 $1</p></div>"
                        + "<div class=\"prose\" lang=\"en\"><p>Text</p></div>")
                .contains("<a rel=\"prev\" href=\"/learn/learning\">")
                .contains("<a rel=\"next\" href=\"/learn/logistic\">");
    }

    @Test
    void aMissingTranslationIsSaidAndTheOtherLanguageShown() {
        put("/lessons/ko/cost.html", KO);
        assertThat(page("/learn/cost.html"))
                .startsWith("<title>비용 함수|비용 함수</title>")
                .contains("<p class=\"missing\" lang=\"en\">This text has not been translated into English yet")
                .contains("<div class=\"prose\" lang=\"ko\" data-only>")
                .doesNotContain("아직 한국어로");
        files.remove("/lessons/ko/cost.html");
        put("/lessons/en/cost.html", EN);
        assertThat(page("/learn/cost.html"))
                .contains("<p class=\"missing\" lang=\"ko\">이 글은 아직 한국어로 옮기지 않아")
                .contains("<div class=\"prose\" lang=\"en\" data-only>");
    }

    @Test
    void aLessonWithoutTextStillHasItsPage() {
        assertThat(page("/learn/round-up.html"))
                .contains("<h1>round-up</h1>")
                .contains("이 글은 아직 쓰지 않았습니다.")
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void theMapNamesAllLessonsInOrder() {
        put("/lessons/ko/cost.html", KO);
        String map = page("/learn.html");
        int before = -1;
        for (String slug : LessonPages.SLUGS) {
            int at = map.indexOf("<li data-lesson=\"" + slug + "\">");
            assertThat(at).as(slug).isGreaterThan(before);
            before = at;
        }
        assertThat(LessonPages.SLUGS).hasSize(15).doesNotHaveDuplicates();
        assertThat(map).contains("비용 <b>함수</b>").doesNotContain("끌어 보자.");
    }

    @Test
    void theMapHasTheSectionsOfTheBookAndThePicturesOfTheLessons() {
        put("/map/cost.svg", "<svg>parabola</svg>\n");
        String map = page("/learn.html");
        assertThat(map)
                .containsSubsequence(
                        ">4.1</span> <span lang=\"ko\">데이터에서 학습한다</span><span lang=\"en\">Learning from data</span>",
                        "data-lesson=\"cost\"><svg>parabola</svg><div",
                        ">4.2</span>",
                        "<ol class=\"map\" start=\"4\">",
                        "data-lesson=\"loss\"",
                        ">4.3</span>",
                        "data-lesson=\"numerical-diff\"",
                        ">4.4</span>",
                        "data-lesson=\"gradient\"",
                        ">4.5</span>",
                        "data-lesson=\"two-layer-net\"");
        assertThat(compose()).doesNotContainKey("/map/cost.svg");
    }

    @Test
    void aLessonNamesItsModuleAndWhatItsWorkersRun() {
        assertThat(page("/learn/cost.html")).endsWith("</nav>function-lessons");
        assertThat(page("/learn/mini-batch.html")).endsWith("</nav>network-lessons");
        assertThat(page("/learn/training.html"))
                .endsWith("</nav>training-lessons<link rel=\"worker-module\" href=\"/app/worker.js\">");
    }

    @Test
    void codeIsTheRealMethodEscaped() {
        put("/lessons/en/cost.html", EN + "<code class=\"java\" data-source=\"downhill/A.java#less\"></code>");
        assertThat(page("/learn/cost.html"))
                .contains("<code class=\"java\" data-source=\"downhill/A.java#less\">boolean less(int a) {\n"
                        + "    return a &lt; 1;\n}</code>");
    }

    @Test
    void codeThatDoesNotExistStopsTheStart() {
        put("/lessons/en/cost.html", EN + "<code data-source=\"downhill/A.java#more\"></code>");
        assertThatThrownBy(this::compose)
                .isInstanceOf(StartException.class)
                .hasMessage("static/lessons/en/cost.html: downhill/A.java has 0 methods named more, none is #more");
        put("/lessons/en/cost.html", EN + "<code data-source=\"downhill/B.java#less\"></code>");
        assertThatThrownBy(this::compose)
                .hasMessage(
                        "static/lessons/en/cost.html shows downhill/B.java, which is no file under core/src/main/java");
    }

    @Test
    void aTextNeedsATitleAndAPlaceAFiller() {
        put("/lessons/ko/loss.html", "<p>본문</p>");
        assertThatThrownBy(this::compose).hasMessage("static/lessons/ko/loss.html has no <h1>");
        files.remove("/lessons/ko/loss.html");
        put("/learn.html", "{{lessons}}{{other}}");
        assertThatThrownBy(this::compose).hasMessage("static/learn.html has a place {{other}} that nothing fills");
    }

    @Test
    void linksLeadIntoTheGlossaryOfTheirLanguage() {
        put("/lessons/ko/cost.html", KO + "<a href=\"/learn/glossary#loss\">손실</a><a href=\"/learn/glossary\">용어</a>");
        put(
                "/lessons/en/cost.html",
                EN + "<a href=\"/learn/glossary#loss\">loss</a><a href=\"/learn/glossary#a-ko\">a</a>");
        assertThat(page("/learn/cost.html"))
                .contains(
                        "\"/learn/glossary#loss-ko\">손실",
                        "\"/learn/glossary#loss-en\">loss",
                        "\"/learn/glossary#a-ko\">a",
                        "\"/learn/glossary\">용어");
    }

    @Test
    void templatesAndTextsAreNotServedThemselves() {
        put("/lessons/ko/cost.html", KO);
        assertThat(compose())
                .containsKeys(
                        "/learn.html", "/learn/cost.html", "/learn/glossary.html", "/lessons/quiz.json", "/css/a.css")
                .doesNotContainKeys("/lesson.html", "/glossary.html", "/lessons/ko/cost.html");
    }

    @Test
    void anUnknownLessonIsNotFound(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder)) {
            assertThat(server.get("/learn/alchemy", "Accept", "text/html").statusCode())
                    .isEqualTo(404);
        }
    }

    private String page(String path) {
        return new String(compose().get(path), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> compose() {
        return LessonPages.compose(files, path -> path.equals("downhill/A.java") ? SOURCE : null);
    }

    private void put(String path, String text) {
        files.put(path, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
