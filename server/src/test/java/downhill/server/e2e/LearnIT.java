package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            }
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
