package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.selftest.Check;
import downhill.web.selftest.SelfTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** The same classes of core, on the JVM and compiled for the browser, against each other and against NumPy. */
class SelfTestIT {

    /** Checks of bounds make the hot loops six times slower. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private static final Map<String, BrowserPage> PAGES = new HashMap<>();

    private static SelfTestSite site;
    private static GoldenValues golden;
    private static Map<String, Double> onTheJvm;

    @BeforeAll
    static void runEverywhere() throws IOException {
        Mnist mnist = Mnist.first(5000, 1000);
        site = new SelfTestSite(mnist.parts());
        golden = GoldenValues.read();
        // All three run at the same time.
        for (String module : SelfTestSite.MODULES) {
            PAGES.put(module, BrowserPage.open(Window.DESKTOP, site.url(module)));
        }
        onTheJvm = byPath(SelfTest.run(mnist.train(), mnist.test()));
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }

    static Stream<String> modules() {
        return SelfTestSite.MODULES.stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void browserComputesTheBitsOfTheJvmAndTheValuesOfNumPy(String module) throws IOException {
        try (BrowserPage page = PAGES.get(module)) {
            WebElement output = page.find("#self-test");
            Pause.until(
                    LIMIT,
                    () -> !"running".equals(output.getDomAttribute("data-state")),
                    () -> module + " is still running");
            assertThat(output.getDomAttribute("data-state"))
                    .as(output.getDomProperty("textContent"))
                    .isEqualTo("done");
            assertThat(page.evaluate("crossOriginIsolated")).isEqualTo(true);
            Map<String, Double> inTheBrowser = byPath(parse(output.getDomProperty("textContent")));
            assertThat(List.copyOf(inTheBrowser.keySet())).isEqualTo(List.copyOf(onTheJvm.keySet()));
            assertThat(differencesFromTheJvm(inTheBrowser)).isEmpty();
            assertThat(differencesFromNumPy(inTheBrowser)).isEmpty();
        }
    }

    @Test
    void everyValueOfNumPyIsComputedAndNothingElseIsCalledSo() {
        List<String> computed = onTheJvm.keySet().stream()
                .filter(path -> !path.startsWith("same."))
                .toList();
        assertThat(computed)
                .containsExactlyInAnyOrderElementsOf(golden.expected().keySet());
    }

    private static List<String> differencesFromTheJvm(Map<String, Double> computed) {
        List<String> differences = new ArrayList<>();
        onTheJvm.forEach((path, value) -> {
            if (Double.doubleToLongBits(value) != Double.doubleToLongBits(computed.get(path))) {
                differences.add("%s = %s on the JVM, %s in the browser".formatted(path, value, computed.get(path)));
            }
        });
        return differences;
    }

    private static List<String> differencesFromNumPy(Map<String, Double> computed) {
        List<String> differences = new ArrayList<>();
        golden.expected().forEach((path, value) -> {
            double tolerance = golden.tolerance(path);
            if (!(Math.abs(computed.get(path) - value) <= tolerance)) {
                differences.add("%s = %s from NumPy, %s in the browser, more than %s apart"
                        .formatted(path, value, computed.get(path), tolerance));
            }
        });
        return differences;
    }

    private static Map<String, Double> byPath(List<Check> checks) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Check check : checks) {
            assertThat(values.put(check.path(), check.value()))
                    .as(check.path() + " is there twice")
                    .isNull();
        }
        return values;
    }

    private static List<Check> parse(String json) throws IOException {
        List<Check> checks = new ArrayList<>();
        JsonNode lines = new ObjectMapper().readTree(json);
        for (int i = 0; i < lines.size(); i += 2) {
            checks.add(new Check(
                    lines.get(i).textValue(),
                    Double.parseDouble(lines.get(i + 1).textValue())));
        }
        return checks;
    }
}
