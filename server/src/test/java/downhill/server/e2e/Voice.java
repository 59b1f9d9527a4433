package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** What a page says to screen readers by itself. */
final class Voice {
    private static final String LIVE = "[aria-live]:not([aria-live=off]), [role=status]:not([aria-live=off]),"
            + " [role=alert], [role=log], output:not([aria-live=off])";

    /** The page promises two seconds between two announcements; the clock of a busy machine may be late for the first. */
    private static final double MIN_GAP_MILLIS = 1800;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Voice() {}

    /** Checks that the page has one live region, which speaks politely. */
    static void checkThatThereIsOne(BrowserPage page, String where) {
        List<?> regions =
                (List<?>) page.evaluate("[...document.querySelectorAll('%s')].map(e => e.outerHTML)".formatted(LIVE));
        assertThat(regions).as("live regions of " + where).hasSize(1);
        assertThat((String) regions.get(0)).contains("aria-live=\"polite\"");
    }

    /** Begins to listen; whatever is said from now on can be asked for with {@link #heard}. */
    static void listen(BrowserPage page) {
        page.driver().executeScript("""
                window.heard = [];
                new MutationObserver(changes => {
                  const regions = new Set(changes.map(change => change.target.nodeType === Node.TEXT_NODE
                    ? change.target.parentElement : change.target).map(e => e.closest(arguments[0])));
                  for (const region of regions) {
                    if (region && region.textContent.trim()) {
                      window.heard.push([performance.now(), region.textContent]);
                    }
                  }
                }).observe(document, {subtree: true, childList: true, characterData: true});
                """, LIVE);
    }

    /** Waits until words are said. */
    static void await(BrowserPage page, String words) {
        Pause.until(
                LIMIT,
                () -> page.evaluate("window.heard").toString().contains(words),
                () -> "not said: " + words + ", but " + page.evaluate("window.heard"));
    }

    /** Returns what was said, in order, and checks that there were two seconds between two announcements. */
    static List<String> heard(BrowserPage page) {
        List<?> all = (List<?>) page.evaluate("window.heard");
        double last = Double.NEGATIVE_INFINITY;
        for (Object one : all) {
            double at = ((Number) ((List<?>) one).get(0)).doubleValue();
            assertThat(at - last).as("time before the last of " + all).isGreaterThan(MIN_GAP_MILLIS);
            last = at;
        }
        return all.stream().map(one -> (String) ((List<?>) one).get(1)).toList();
    }
}
