package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.selftest.Check;
import downhill.web.selftest.SelfTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the self-test has to come to in any browser.
 *
 * @param onTheJvm the value of each check as the JVM computes it
 */
record SelfTestOracle(GoldenValues golden, Map<String, Double> onTheJvm) {

    /** Runs the self-test, or a part of it, on the JVM. */
    static SelfTestOracle compute(SelfTest.Extent extent, Mnist mnist) throws IOException {
        return new SelfTestOracle(GoldenValues.read(), byPath(SelfTest.run(extent, mnist.train(), mnist.test())));
    }

    /** Waits for the end of the self-test on the page: the bits must be the JVM's, and the values NumPy's. */
    void compare(WebPage page, String module) throws IOException {
        Map<String, Double> inTheBrowser = byPath(parse(SelfTestSite.result(page, module)));
        assertThat(List.copyOf(inTheBrowser.keySet())).isEqualTo(List.copyOf(onTheJvm.keySet()));
        assertThat(differencesFromTheJvm(inTheBrowser)).isEmpty();
        assertThat(differencesFromNumPy(inTheBrowser)).isEmpty();
    }

    private List<String> differencesFromTheJvm(Map<String, Double> computed) {
        List<String> differences = new ArrayList<>();
        onTheJvm.forEach((path, value) -> {
            if (Double.doubleToLongBits(value) != Double.doubleToLongBits(computed.get(path))) {
                differences.add("%s = %s on the JVM, %s in the browser".formatted(path, value, computed.get(path)));
            }
        });
        return differences;
    }

    private List<String> differencesFromNumPy(Map<String, Double> computed) {
        List<String> differences = new ArrayList<>();
        golden.expected().forEach((path, value) -> {
            if (!onTheJvm.containsKey(path)) {
                return;
            }
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
