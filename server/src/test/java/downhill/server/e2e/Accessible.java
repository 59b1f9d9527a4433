package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What every page owes to every reader, in whatever state it is. */
final class Accessible {

    private Accessible() {}

    /** Checks that axe-core finds nothing serious, light and dark, and that nothing is wider than the window. */
    static void check(BrowserPage page, String what) {
        for (String scheme : List.of("light", "dark")) {
            page.emulate(Map.of("prefers-color-scheme", scheme));
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
