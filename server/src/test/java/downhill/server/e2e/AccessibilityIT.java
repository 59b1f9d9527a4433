package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core calls serious or critical must not be there: every page, both languages, light and dark. */
class AccessibilityIT {

    @ParameterizedTest
    @EnumSource
    void pagesBreakNoSeriousRule(Window window) throws IOException {
        Product product = Product.shared();
        for (String language : List.of("ko", "en")) {
            String lab = Runs.lab(Runs.SHORT).replace("lang=en", "lang=" + language);
            try (Lab open = Lab.open(window, product.url("/?lang=" + language))) {
                BrowserPage page = open.page();
                check(page, "the first page");
                page.go(product.url(lab));
                open.await("idle");
                check(page, "the lab, idle");
                open.press("start");
                open.await("done");
                check(page, "the lab, done");
                open.press("save-run");
                page.awaitShown("input[name=nickname]");
                check(page, "the dialog that saves");
                page.type("input[name=nickname]", "하늘");
                open.press("confirm-save");
                page.awaitShown("#save-outcome-link");
                page.click("#save-outcome-link");
                page.awaitShown("#detail-body");
                check(page, "a saved run");
                page.go(product.url("/runs?lang=" + language));
                page.find("[data-run]");
                check(page, "the saved runs");
            }
        }
    }

    private static void check(BrowserPage page, String what) {
        for (String scheme : List.of("light", "dark")) {
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            // Colours on their way from one scheme to the other are neither's.
            Pause.until(
                    Duration.ofSeconds(10),
                    () -> Long.valueOf(0).equals(page.evaluate("document.getAnimations().length")),
                    () -> "the page never comes to rest");
            String place = what + ", " + scheme + ", " + page.driver().getCurrentUrl();
            assertThat(Axe.seriousViolations(page.driver())).as(place).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("width beyond the window of " + place)
                    .isEqualTo(0L);
        }
    }
}
