package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What every page owes to every reader, in whatever state it is. */
final class Accessible {

    private Accessible() {}

    /** What a slider must not say: a value outside the range that it says it has. */
    private static final String SLIDERS_BEYOND = """
            [...document.querySelectorAll('[role=slider]')].filter(e => e.checkVisibility()).filter(e => {
              const [min, max, now] = ['min', 'max', 'now'].map(name => Number(e.getAttribute('aria-value' + name)));
              return !(min <= now && now <= max);
            }).map(e => e.outerHTML.slice(0, 300))""";

    /**
     * Checks that axe-core finds nothing, in the light with all rules and in the dark with those on colours, that nothing is wider than the window, that the page has one voice,
     * and that its sliders say what can be.
     */
    static void check(BrowserPage page, String what) {
        check(page, what, List.of(), "light", "dark");
    }

    /** Checks the same in some colour schemes only, and by axe-core only parts of the page, given by selectors. */
    static void check(BrowserPage page, String what, List<String> parts, String... schemes) {
        List<String> rules = List.of();
        for (String scheme : schemes) {
            setScheme(page, scheme);
            String place = what + ", " + scheme + ", " + page.driver().getCurrentUrl();
            assertThat(Axe.violations(page, parts, rules)).as(place).isEmpty();
            rules = Axe.COLOURS;
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("width beyond the window of " + what)
                .isEqualTo(0L);
        Voice.checkThatThereIsOne(page, what);
        assertThat((List<?>) page.evaluate(SLIDERS_BEYOND))
                .as("sliders of " + what)
                .isEmpty();
    }

    private static void setScheme(BrowserPage page, String scheme) {
        page.emulate(Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
        // Colours on their way from one scheme to the other are neither's.
        Pause.until(
                Duration.ofSeconds(10),
                () -> Long.valueOf(0).equals(page.evaluate("document.getAnimations().length")),
                () -> "the page never comes to rest");
    }
}
