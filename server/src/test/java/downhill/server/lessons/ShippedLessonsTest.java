package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.files.MediaTypes;
import downhill.server.files.ProgramFiles;
import downhill.server.files.StoredFile;
import downhill.server.site.StaticFiles;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** The texts that ship: complete, well formed, and with links that lead somewhere. */
class ShippedLessonsTest {
    private static final Map<String, byte[]> FILES =
            ProgramFiles.readFolder("static", path -> path.endsWith(".html") || path.equals(ListedLesson.LIST));
    private static final Map<String, StoredFile> PAGES = StaticFiles.load().byAddress();
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern SCRIPT =
            Pattern.compile("<(?:script|link)\\b(?! rel=\"(?:class|later)-module\")[^>]*\"(/[^\"]*\\.js)\"");
    private static final Pattern GLOSSARY = Pattern.compile("href=\"/learn/glossary#([^\"]*)\"");

    static Stream<String> slugs() {
        return ListedLesson.list(FILES).stream().map(ListedLesson::slug);
    }

    static Stream<String> texts() {
        return FILES.keySet().stream().filter(path -> path.startsWith("/lessons/") && path.endsWith(".html"));
    }

    /** What both languages of a lesson share. */
    private static boolean isCode(String path) {
        return path.startsWith("/lessons/code/");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyLessonHasItsPageInBothLanguages(String slug) {
        assertThat(page("/learn/" + slug))
                .contains("data-lesson=\"" + slug + "\"")
                .doesNotContain("{{");
    }

    @Test
    void everyLessonAndTheGlossaryHaveATextInBothLanguagesAndNothingElseHas() {
        assertThat(texts().filter(path -> !isCode(path)))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(slugs(), Stream.of("glossary"))
                        .flatMap(slug -> Stream.of("/lessons/ko/" + slug + ".html", "/lessons/en/" + slug + ".html"))
                        .toList());
        assertThat(texts().filter(ShippedLessonsTest::isCode).map(path -> path.replaceAll(".*/|\\.html", "")))
                .isSubsetOf(slugs().toList());
    }

    @Test
    void lessonsFollowTheSectionsOfTheChapter() {
        assertThat(ListedLesson.list(FILES).stream().map(ListedLesson::section).toList())
                .isSorted()
                .allMatch(section -> section.matches("4\\.[1-6]"));
    }

    /** A screen reader says 10⁻⁶ and the msup of a formula as a power, but a raised −6 as “ten minus six”. */
    @ParameterizedTest
    @MethodSource("texts")
    void powersAndIndicesAreCharactersOrFormulas(String path) {
        assertThat(text(FILES.get(path))).doesNotContain("<sup", "<sub");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsWellFormed(String path) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<text>" + text(FILES.get(path)) + "</text>")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasNothingInlineThatThePolicyForbids(String path) {
        assertThat(text(FILES.get(path)))
                .doesNotContainPattern("<(script|style|iframe)\\b")
                .doesNotContainPattern("\\s(style|on[a-z]+)=\"");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyTermOfALessonIsInTheGlossary(String slug) {
        Set<String> known = matches(ID, page("/learn/glossary"));
        assertThat(known).containsAll(matches(GLOSSARY, page("/learn/" + slug)));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyLessonHasAPictureOfItsOwnInBothLanguages(String slug) {
        for (String language : List.of("ko", "en")) {
            StoredFile picture = PAGES.get("/preview/" + language + "/" + slug + ".png");
            assertThat(picture).as(slug).isNotNull();
            assertThat(picture.length()).isLessThanOrEqualTo(60_000);
        }
    }

    /**
     * Whatever the page may load, over https: its own scripts and, where it has workers, theirs. Members of a class load one
     * more, and so do readers who save a figure as SVG.
     */
    @ParameterizedTest
    @MethodSource("slugs")
    void theScriptsOfALessonAreAtMost156KilobytesOnTheWire(String slug) {
        Set<String> scripts = matches(SCRIPT, page("/learn/" + slug));
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(4);
        int bytes = scripts.stream()
                .filter(script -> !script.startsWith("/js/svg."))
                .map(PAGES::get)
                .mapToInt(file -> file.brotli().getOrDefault("", file.stored()).length)
                .sum();
        assertThat(bytes).as("%s: %s", slug, scripts).isBetween(20_000, 156_000);
    }

    @Test
    void noPageUsesAnIdTwice() {
        for (String address : PAGES.keySet()) {
            if (address.startsWith("/learn")) {
                List<String> ids = ID.matcher(page(address))
                        .results()
                        .map((MatchResult id) -> id.group(1))
                        .toList();
                assertThat(ids).as(address).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theQuestionsAreServed() {
        assertThat(PAGES.get("/lessons/review.json").contentType()).isEqualTo(MediaTypes.JSON);
    }

    private static Set<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String page(String address) {
        return TestServer.text(PAGES.get(address));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
