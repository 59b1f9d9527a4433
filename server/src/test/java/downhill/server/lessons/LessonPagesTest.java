package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.TestServer;
import downhill.server.fault.StartException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPagesTest {
    private static final String LESSON = "<title>{{title-ko}}|{{title-en}}</title>{{slug}} {{number}}/{{count}} "
            + "<h1>{{title}}</h1><p>{{lead}}</p>{{prose}}<nav>{{previous}}{{next}}</nav>{{module}}{{worker}}";
    private static final String KO = "<h1>비용 <b>함수</b></h1>\n<p class=\"lead\">끌어 보자.</p>\n<p>본문 $1</p>";
    private static final String EN = "<h1>The cost</h1>\n<p>Text</p>";
    private static final String SOURCE = "class A {\n    boolean less(int a) {\n        return a < 1;\n    }\n}\n";

    private final Map<String, byte[]> files = new TreeMap<>(Map.of(
            "/lesson.html",
            bytes(LESSON),
            "/learn.html",
            bytes("{{lessons}}"),
            "/glossary.html",
            bytes("{{title}}{{lead}}{{prose}}{{title-ko}}{{title-en}}"),
            ListedLesson.LIST,
            list(
                    "learning training-lessons",
                    "cost function-lessons",
                    "logistic function-lessons",
                    "mini-batch network-lessons"),
            "/css/a.css",
            bytes("p {}")));

    @Test
    void bothLanguagesStandInOnePage() {
        put("/lessons/ko/cost.html", KO);
        put("/lessons/en/cost.html", EN);
        assertThat(page("/learn/cost.html"))
                .startsWith("<title>비용 함수|The cost</title>cost 2/4 ")
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
        assertThat(page("/learn/mini-batch.html"))
                .contains("<h1>mini-batch</h1>")
                .contains("이 글은 아직 쓰지 않았습니다.")
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void pagesShareTheirHeadAndTheMenuThatMarksWhereTheReaderIs() {
        put("/parts/head.html", "<meta>\n");
        put("/parts/header.html", "<a href=\"/learn\">L</a><a href=\"/lab\">T</a>\n");
        put("/parts/no-script.html", "<noscript></noscript>\n");
        put("/lab.html", "  {{head}}\n  {{header}}\n  {{no-script}}\n<main>");
        put("/lesson.html", "{{header}}\n{{prose}}");
        assertThat(page("/lab.html"))
                .isEqualTo("<meta>\n<a href=\"/learn\">L</a><a href=\"/lab\" aria-current=\"page\">T</a>\n"
                        + "<noscript></noscript>\n<main>");
        assertThat(page("/learn/cost.html"))
                .startsWith("<a href=\"/learn\" aria-current=\"true\">L</a><a href=\"/lab\">T</a>");
        assertThat(compose().keySet()).noneMatch(path -> path.startsWith("/parts/"));
        files.remove("/parts/header.html");
        assertThatThrownBy(this::compose).hasMessage("static/parts/header.html is missing");
    }

    @Test
    void formulasAndListingsStandOnceForBothLanguages() {
        put("/lessons/ko/cost.html", KO);
        put("/lessons/en/cost.html", EN);
        put("/lessons/code/cost.html", "<code class=\"java\" data-source=\"downhill/A.java#less\"></code>");
        assertThat(page("/learn/cost.html"))
                .containsOnlyOnce("boolean less(int a)")
                .contains("<section class=\"prose three-ways\">");
        put("/lessons/code/cost.html", "<code data-source=\"downhill/A.java#more\"></code>");
        assertThatThrownBy(this::compose)
                .hasMessage("static/lessons/code/cost.html: downhill/A.java has 0 methods named more, none is #more");
    }

    @Test
    void shortFormulasAndPointsStayInOneLineAndCodeAsItIs() {
        assertThat(Fragment.unbroken("at <var>W</var> = 3, (1, −2.5) and 0.6 × <var>x</var>"))
                .isEqualTo("at <var>W</var>\u00a0=\u00a03, (1,\u00a0−2.5) and 0.6\u00a0×\u00a0<var>x</var>");
        String code = "<code>choice(60000, 10) = 3</code> <a title=\"3 = 3\" href=\"?a=1\">one, two</a>";
        assertThat(Fragment.unbroken(code)).isEqualTo(code);
    }

    @Test
    void definitionsOfItsTermsStandInTheLesson() {
        put(
                "/lessons/ko/glossary.html",
                "<h1>용어집</h1><dl><dt id=\"loss-ko\">손실<span lang=\"en\">loss</span></dt>"
                        + "<dd>틀린 만큼. <a href=\"/learn/cost\">비용</a> <a href=\"/learn/learning\">학습</a></dd>"
                        + "<dt id=\"other-ko\">다른 것</dt><dd>여기 없는 말.</dd></dl>");
        put("/lesson.html", "{{prose}}<hr>{{definitions}}");
        put(
                "/lessons/ko/cost.html",
                "<h1>비용</h1><p><a href=\"/learn/glossary#loss\">손실</a>, <a href=\"/learn/glossary#none\">없는 말</a></p>");
        String definitions = page("/learn/cost.html").split("<hr>")[1];
        assertThat(definitions)
                .containsOnlyOnce("<div popover")
                .contains("id=\"definition-loss-ko\" lang=\"ko\"")
                .contains("손실<span lang=\"en\">loss</span>")
                .contains("틀린 만큼.")
                // It does not lead to where the reader is.
                .doesNotContain("href=\"/learn/cost\"")
                .contains("href=\"/learn/learning\"")
                .contains("href=\"/learn/glossary#loss-ko\"")
                .doesNotContain("여기 없는 말");
    }

    @Test
    void theMapNamesAllLessonsInOrder() {
        put("/lessons/ko/cost.html", KO);
        String map = page("/learn.html");
        assertThat(Pattern.compile("<li data-lesson=\"(.*?)\">")
                        .matcher(map)
                        .results()
                        .map(entry -> entry.group(1)))
                .containsExactly("learning", "cost", "logistic", "mini-batch");
        assertThat(map)
                .contains("비용 <b>함수</b>", "<span lang=\"ko\">cost는</span><span lang=\"en\">on cost</span>")
                .doesNotContain("끌어 보자.");
    }

    @Test
    void theMapHasTheSectionsOfTheBookAndThePicturesOfTheLessons() {
        put("/map/cost.svg", "<svg>parabola</svg>\n");
        assertThat(page("/learn.html"))
                .containsSubsequence(
                        ">4.2</span> <span lang=\"ko\">손실 함수</span><span lang=\"en\">Loss functions</span>",
                        "<ol class=\"map\" start=\"1\">",
                        "data-lesson=\"cost\"><svg>parabola</svg><div")
                .doesNotContain("4.1", "4.3");
        assertThat(compose()).doesNotContainKey("/map/cost.svg");
    }

    @Test
    void aLessonThatBelongsToNoSectionStopsTheStart() {
        files.put(
                ListedLesson.LIST,
                bytes(new String(files.get(ListedLesson.LIST), StandardCharsets.UTF_8).replace("4.2", "4.9")));
        assertThatThrownBy(this::compose)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("learning in section 4.9 has no place on the map");
    }

    @Test
    void aLessonNamesItsModuleAndWhatItsWorkersRun() {
        assertThat(page("/learn/cost.html")).endsWith("</nav>function-lessons");
        assertThat(page("/learn/mini-batch.html")).endsWith("</nav>network-lessons");
        assertThat(page("/learn/learning.html"))
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
        put("/lessons/ko/logistic.html", "<p>본문</p>");
        assertThatThrownBy(this::compose).hasMessage("static/lessons/ko/logistic.html has no <h1>");
        files.remove("/lessons/ko/logistic.html");
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
                .containsKeys("/learn.html", "/learn/cost.html", "/learn/glossary.html", "/css/a.css")
                .doesNotContainKeys(ListedLesson.LIST, "/lesson.html", "/glossary.html", "/lessons/ko/cost.html");
    }

    @Test
    void aListThatIsNoneIsNamed() {
        for (String list : new String[] {"{", "{}", "[]", "[1]", "[{\"slug\": \"a\"}]", "[{\"slug\": \"/\"}]"}) {
            put(ListedLesson.LIST, list);
            assertThatThrownBy(this::compose).as(list).hasMessageStartingWith("static/lessons/lessons.json");
        }
        files.put(ListedLesson.LIST, list("a m", "a m"));
        assertThatThrownBy(this::compose).hasMessage("static/lessons/lessons.json has a twice");
        files.remove(ListedLesson.LIST);
        assertThatThrownBy(this::compose).hasMessage("static/lessons/lessons.json is missing");
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
        return LessonPages.compose(files, path -> path.equals("downhill/A.java") ? SOURCE : null, Map.of());
    }

    private static byte[] list(String... lessons) {
        return bytes(Stream.of(lessons)
                .map(lesson -> lesson.split(" "))
                .map(lesson -> """
                        {"slug": "%s", "module": "%s", "section": "4.2", "ko": "%s는", "en": "on %s"}""".formatted(lesson[0], lesson[1], lesson[0], lesson[0]))
                .collect(Collectors.joining(",", "[", "]")));
    }

    private void put(String path, String text) {
        files.put(path, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
