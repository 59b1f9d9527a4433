package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Pages while they arrive, on a phone with 1.6 Mbit/s that computes four times as slowly as this machine. What is being read
 * stays where it is: the sum of all layout shifts (not only the worst burst of them, as the usual measure has it). And what
 * is heard is never nameless, not for a moment. The reader's language is not the one that pages are sent in.
 */
class ArrivalIT {
    private static final double MAX_SHIFT = 0.05;

    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Also notes what has shifted, for the message of a failure. */
    private static final String OBSERVE = """
            window.shifts = 0;
            window.shifted = [];
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) {
                if (!shift.hadRecentInput) {
                  window.shifts += shift.value;
                  window.shifted.push(Math.round(shift.startTime) + ' ms: ' + shift.value.toFixed(3) + ' '
                    + shift.sources.map(s => (s.node && (s.node.id || s.node.className || s.node.nodeName)) + ' '
                      + s.previousRect.y + ' to ' + s.currentRect.y).join(', '));
                }
              }
            }).observe({type: 'layout-shift', buffered: true});
            window.nameless = new Set();
            new MutationObserver(() => {
              for (const e of document.querySelectorAll(':is([role=img], [role=slider]):not([aria-labelledby])')) {
                if (!e.getAttribute('aria-label') && e.checkVisibility() && !e.closest('[aria-hidden=true]')) {
                  window.nameless.add(e.cloneNode(false).outerHTML);
                }
              }
            }).observe(document, {subtree: true, childList: true, attributes: true});
            """;

    /** Everything has arrived, and the page has had a moment to move because of it. */
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1];
            const rest = () => document.readyState === 'complete'
              && !document.querySelector('#experiment:empty, [data-waits]:not([hidden]), [data-waiting]')
              && !document.querySelector('#run-status:is([data-state=loading], [data-state=running])')
              && document.documentElement.hasAttribute('data-started');
            const look = last => setTimeout(() => {
              const size = performance.getEntriesByType('resource').length + ' ' + document.body.scrollHeight;
              if (rest() && size === last) {
                requestAnimationFrame(() => setTimeout(() => done([window.shifts, String(window.shifted), [...window.nameless].join(' ')]), 50));
              } else {
                look(size);
              }
            }, 350);
            look('');
            """;

    @Test
    void nothingIsPushedAwayOrNameless() throws IOException {
        Product product = Product.shared();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/lab",
                Runs.lab(Runs.SHORT) + "&autostart=1",
                "/runs",
                "/bench",
                "/sweep",
                "/teach",
                "/privacy",
                "/learn",
                "/learn/glossary"));
        LessonsIT.drawn("ArrivalIT").forEach(slug -> paths.add("/learn/" + slug));
        List<String> faults = new ArrayList<>();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank", "en-US")) {
            page.driver().manage().timeouts().scriptTimeout(LIMIT);
            page.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVE));
            page.driver().executeCdpCommand("Network.enable", Map.of());
            // Each page as for the first visit.
            page.driver().executeCdpCommand("Network.setBypassServiceWorker", Map.of("bypass", true));
            page.driver()
                    .executeCdpCommand(
                            "Network.emulateNetworkConditions",
                            Map.of(
                                    "offline",
                                    false,
                                    "latency",
                                    150,
                                    "downloadThroughput",
                                    200_000,
                                    "uploadThroughput",
                                    90_000));
            page.driver().executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
            for (String path : paths) {
                page.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
                page.go(product.url(path));
                List<?> seen = (List<?>) page.driver().executeAsyncScript(SETTLED);
                double shift = ((Number) seen.get(0)).doubleValue();
                if (shift > MAX_SHIFT) {
                    faults.add("%s: %.3f (%s)".formatted(path, shift, seen.get(1)));
                }
                if (!seen.get(2).equals("")) {
                    faults.add("%s: nameless %s".formatted(path, seen.get(2)));
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
