package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The WebAssembly engine against the plain loops, in the browser, on many shapes: every bit of every weight. */
class EngineComparisonIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** 24 drawn shapes, three at the ends of the ranges, four of blank and of black images. */
    private static final int SHAPES = 31;

    @ParameterizedTest
    @ValueSource(strings = {"strict", "product"})
    void simdTrainsTheWeightsOfThePlainLoops(String module) throws IOException {
        try (SelfTestSite site = new SelfTestSite(Mnist.first(500, 101).parts());
                BrowserPage page = BrowserPage.open(Window.DESKTOP, site.url(module) + "&check=compareEngines")) {
            WebElement output = page.find("#self-test");
            Pause.until(
                    LIMIT,
                    () -> !"running".equals(output.getDomAttribute("data-state")),
                    () -> module + " is still running");
            String text = output.getDomProperty("textContent");
            assertThat(output.getDomAttribute("data-state")).as(text).isEqualTo("done");
            List<?> lines = new ObjectMapper().readValue(text, List.class);
            assertThat(lines.subList(1, lines.size())).isEmpty();
            assertThat(lines.get(0)).isEqualTo(Integer.toString(SHAPES));
        }
    }
}
