package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** The map of the chapter tells how far a reader has come, and leads on. */
class LearnIT {
    private static final String PROGRESS = "#chapter-progress";

    /** Marks the first lessons as finished, as those lessons themselves do. */
    private static final String FINISH = """
            localStorage.clear();
            arguments[0].forEach(slug => localStorage.setItem('downhill.progress.' + slug, 'done'));
            if (arguments[0].length > 0) {
              localStorage.setItem('downhill.progress-last', arguments[0][arguments[0].length - 1]);
            }
            """;

    /** The terms that are shown, with their meanings. */
    private static final String TERMS = "[...document.querySelectorAll('.prose[lang=ko] dt')]"
            + ".filter(e => e.checkVisibility()).map(e => e.textContent + ' ' + e.nextElementSibling.textContent)";

    private static final String LETTERS =
            "[...document.querySelectorAll('.glossary-letters a')].map(e => e.textContent)";

    /** The consonants that begin a syllable, as letters of their own. */
    private static final Map<Character, String> FIRST_CONSONANT = Map.ofEntries(
            Map.entry('\u1100', "ㄱ"),
            Map.entry('\u1102', "ㄴ"),
            Map.entry('\u1103', "ㄷ"),
            Map.entry('\u1105', "ㄹ"),
            Map.entry('\u1106', "ㅁ"),
            Map.entry('\u1107', "ㅂ"),
            Map.entry('\u1109', "ㅅ"),
            Map.entry('\u110b', "ㅇ"),
            Map.entry('\u110c', "ㅈ"),
            Map.entry('\u110e', "ㅊ"),
            Map.entry('\u110f', "ㅋ"),
            Map.entry('\u1110', "ㅌ"),
            Map.entry('\u1111', "ㅍ"),
            Map.entry('\u1112', "ㅎ"));

    private static final String BOX = "document.querySelector('%s').getBoundingClientRect()";

    @ParameterizedTest
    @EnumSource
    void theMapTellsWhatIsDoneAndWhereToGoOn(Window window) throws IOException {
        Product product = Product.shared();
        for (String language : window.languages()) {
            try (BrowserPage page = BrowserPage.open(window, product.url("/learn?lang=" + language))) {
                check(page, 0, language);
                assertThat(
                                (List<?>)
                                        page.evaluate(
                                                "[...document.querySelectorAll('.map-section h2 .map-number')].map(e => e.textContent)"))
                        .isEqualTo(List.of("4.1", "4.2", "4.3", "4.4", "4.5"));
                assertThat(
                                (List<?>)
                                        page.evaluate(
                                                "[...document.querySelectorAll('.map li:has(> svg.map-picture *)')].map(e => e.dataset.lesson)"))
                        .isEqualTo(LessonsIT.SLUGS);
                for (int done : new int[] {6, LessonsIT.SLUGS.size()}) {
                    page.driver().executeScript(FINISH, LessonsIT.SLUGS.subList(0, done));
                    page.reload();
                    check(page, done, language);
                }
                page.click("#go-on a");
                page.find("#run-status");
                assertThat(page.driver().getCurrentUrl()).contains("/lab");
                page.go(product.url("/learn"));
                new Finger(page, window).tap(page.find("[data-lesson=cost] .map-state"));
                page.find("#experiment[data-lesson=cost]");
            }
        }
    }

    @Test
    void theGlossaryIsSearchedAndHasItsLetters() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/learn/glossary?lang=ko"))) {
            page.awaitShown(".glossary-letters a");
            List<?> terms = (List<?>) page.evaluate(TERMS);
            assertThat((List<?>) page.evaluate(LETTERS))
                    .isEqualTo(terms.stream()
                            .map(term -> FIRST_CONSONANT.get(Normalizer.normalize((String) term, Normalizer.Form.NFD)
                                    .charAt(0)))
                            .distinct()
                            .toList());
            assertThat(page.evaluate("document.querySelectorAll('.prose[lang=ko] dd:not(:has(> svg *))').length"))
                    .as("meanings without a picture")
                    .isEqualTo(0L);
            WebElement search = page.find(".glossary-tools input");
            search.sendKeys("gradient");
            page.awaitText("#glossary-tools .note", "찾았습니다");
            assertThat((List<?>) page.evaluate(TERMS))
                    .isNotEmpty()
                    .hasSizeLessThan(terms.size())
                    .allSatisfy(term -> assertThat(((String) term)).contains("gradient"));
            search.clear();
            search.sendKeys("없는 말");
            page.awaitText("#glossary-tools .note", "0개");
        }
    }

    private static void check(BrowserPage page, int done, String language) {
        int all = LessonsIT.SLUGS.size();
        String place = language + ", " + done + " done";
        page.find("#go-on a:not(:empty)");
        assertThat(page.find("#chapter-count").getText()).as(place).isEqualTo(done + " / " + all);
        assertThat(page.attribute(PROGRESS, "value")).as(place).isEqualTo(Integer.toString(done));
        assertThat(page.evaluate("document.querySelectorAll('[data-state=done] .map-mark').length"))
                .isEqualTo((long) done);
        assertThat((List<?>) page.evaluate(
                        "[...document.querySelectorAll('[data-state=done] .map-state')].map(e => e.textContent)"))
                .as(place + ": in words, too")
                .allSatisfy(words -> assertThat((String) words).contains(language.equals("ko") ? "마침" : "done"));
        assertThat(page.attribute("#go-on a", "href"))
                .as(place)
                .isEqualTo(done == all ? "/lab" : "/learn/" + LessonsIT.SLUGS.get(done));
        assertThat(page.find("#all-done").isDisplayed()).as(place).isEqualTo(done == all);
        assertThat(page.evaluate(BOX.formatted("#go-on a") + ".bottom < innerHeight"))
                .as(place + ": the way on is in sight")
                .isEqualTo(true);
        assertThat(((Number)
                                page.evaluate(
                                        "(() => { const a = document.querySelector('#go-on a'), words = document.createRange();"
                                                + " words.selectNodeContents(a); return words.getBoundingClientRect().left - a.getBoundingClientRect().left; })()"))
                        .doubleValue())
                .as(place + ": its words keep away from its edges")
                .isGreaterThan(12);
        Accessible.check(page, "the map, " + place);
    }
}
