package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The device is measured once, for whatever is checked of the page that measures it. */
class BenchIT {
    /** About thirty kinds of work, each warmed up and timed in nine blocks. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Test
    void theDeviceIsMeasuredAndItsTimesAreShownAndSaved(@TempDir Path downloads) throws Exception {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/bench?autostart=1&lang=en"))) {
            Voice.listen(page);
            String measured = awaitMeasured(page);
            // About thirty measurements; the beginning and the end are worth a word.
            assertThat(Voice.heard(page)).hasSizeLessThan(4);
            requireDefaultsFirst(new ObjectMapper().readTree(measured));
            Accessible.check(page, "a measured device");
            FigureFileIT figures = new FigureFileIT();
            figures.downloads = downloads;
            figures.requireBarsOfAMeasurement(page);
        }
    }

    private static void requireDefaultsFirst(JsonNode measured) {
        assertRow(measured.get(0), "java", 1);
        assertRow(measured.get(1), "simd", 1);
        assertThat(measured.get(2).get("path").textValue()).isIn("simd", "java");
    }

    private static void assertRow(JsonNode row, String path, int workers) {
        assertThat(row.get("work").textValue()).isEqualTo("step");
        assertThat(row.get("path").textValue()).isEqualTo(path);
        assertThat(row.get("workers").intValue()).isEqualTo(workers);
        assertThat(row.get("hidden").intValue()).isEqualTo(50);
        assertThat(row.get("batch").intValue()).isEqualTo(100);
        assertThat(row.get("min").doubleValue())
                .isPositive()
                .isLessThanOrEqualTo(row.get("ms").doubleValue());
        assertThat(row.get("max").doubleValue())
                .isGreaterThanOrEqualTo(row.get("ms").doubleValue());
    }

    private static String awaitMeasured(BrowserPage page) {
        Pause.until(
                LIMIT,
                () -> "done".equals(page.find("#bench-status").getDomAttribute("data-state")),
                () -> "not measured: " + page.find("#bench-note").getText());
        return page.find("#bench-status").getDomAttribute("data-json");
    }
}
