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
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/bench?autostart=1&lang=en"))) {
            Voice.listen(page);
            String measured = awaitMeasured(page);
            // About thirty measurements; the beginning and the end are worth a word.
            assertThat(Voice.heard(page)).hasSizeLessThan(4);
            JsonNode rows = new ObjectMapper().readTree(measured);
            requireDefaultsFirst(rows);
            requireVerdict(page, rows);
            page.click("#bench-details > summary");
            Accessible.check(page, "a measured device");
            FigureFileIT figures = new FigureFileIT();
            figures.downloads = downloads;
            figures.requireBarsOfAMeasurement(page);
        }
    }

    /** NumPy took 0.35 to 0.37 ms; the verdict is of the fastest step, and only what all of its blocks bear out. */
    private static void requireVerdict(BrowserPage page, JsonNode rows) {
        JsonNode fastest = null;
        for (JsonNode row : rows) {
            boolean isOfBook = row.get("hidden").intValue() == 50
                    && row.get("batch").intValue() == 100
                    && row.get("work").textValue().equals("step");
            if (isOfBook
                    && (fastest == null
                            || row.get("ms").doubleValue() < fastest.get("ms").doubleValue())) {
                fastest = row;
            }
        }
        double least = 0.35 / fastest.get("max").doubleValue();
        double most = 0.37 / fastest.get("min").doubleValue();
        assertThat(page.find("#bench-verdict").getText())
                .matches(
                        least >= 1 / 1.05 && most <= 1.05
                                ? "This device is about as fast as NumPy\\."
                                : least > 1
                                        ? "This device is [\\d.]+ times as fast as NumPy\\."
                                        : most < 1
                                                ? "NumPy is [\\d.]+ times as fast as this device\\."
                                                : "This measurement cannot tell which is faster\\.");
        assertThat(page.find("#bench-spread").getText()).contains(" in 9 blocks");
        assertThat(page.find("#bench-why").getText())
                .startsWith("The method with the shortest median on this device is "
                        + (fastest.get("path").textValue().equals("simd") ? "SIMD" : "Java"));
        assertThat(page.find("#bench-intro").isDisplayed()).isFalse();
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
