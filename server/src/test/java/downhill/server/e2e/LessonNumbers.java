package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** What a lesson computes, against what NumPy computed, in any browser. */
record LessonNumbers(GoldenValues golden) {

    /** Some lessons train before they know their numbers. */
    static final Duration LIMIT = Duration.ofSeconds(90);

    private static final String EXPERIMENT =
            "(document.querySelector('#experiment').children.length > 0 && !document.querySelector('#experiment .missing'))";
    private static final String MISSING =
            "document.querySelectorAll('[data-golden]:not([data-value]), [data-golden][data-value=\"\"]').length";
    private static final String NUMBERS =
            "[...document.querySelectorAll('[data-golden]')].map(e => [e.dataset.golden, e.dataset.value])";

    /** Waits until the lesson's figures are there. */
    static void awaitExperiment(WebPage page, String slug) {
        Pause.until(
                LIMIT,
                () -> Boolean.TRUE.equals(page.evaluate(EXPERIMENT)),
                () -> slug + " has no experiment, errors: " + page.errors());
    }

    /** Waits for all numbers of the lesson that is open, and compares each; returns how many there are. */
    int compare(WebPage page, String slug) {
        Pause.until(
                LIMIT,
                () -> Long.valueOf(0).equals(page.evaluate(MISSING)),
                () -> slug + " has not computed all its numbers, errors: " + page.errors());
        List<?> numbers = (List<?>) page.evaluate(NUMBERS);
        for (Object number : numbers) {
            List<?> pair = (List<?>) number;
            String path = (String) pair.get(0);
            double value = Double.parseDouble((String) pair.get(1));
            assertThat(golden.numbers()).as(slug).containsKey(path);
            double expected = golden.numbers().get(path);
            assertThat(Math.abs(value - expected))
                    .as("%s: %s is %s, not %s", slug, path, value, expected)
                    .isLessThanOrEqualTo(golden.tolerance(path));
        }
        return numbers.size();
    }
}
