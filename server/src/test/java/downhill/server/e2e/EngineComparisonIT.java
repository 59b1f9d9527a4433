package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The WebAssembly engine against the plain loops, in the browser, on many shapes: every bit of every weight. */
class EngineComparisonIT {
    /** 24 drawn shapes, three at the ends of the ranges, four of blank and of black images. */
    private static final int SHAPES = 31;

    @ParameterizedTest
    @ValueSource(strings = {"strict", "product"})
    void simdTrainsTheWeightsOfThePlainLoops(String module) throws IOException {
        try (SelfTestSite site = new SelfTestSite(Mnist.first(500, 101).parts());
                BrowserPage page = BrowserPage.open(Window.DESKTOP, site.url(module) + "&check=compareEngines")) {
            String text = SelfTestSite.result(page, module);
            List<?> lines = new ObjectMapper().readValue(text, List.class);
            assertThat(lines.subList(1, lines.size())).isEmpty();
            assertThat(lines.get(0)).isEqualTo(Integer.toString(SHAPES));
        }
    }
}
