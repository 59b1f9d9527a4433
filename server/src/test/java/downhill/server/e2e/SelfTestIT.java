package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.selftest.SelfTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same classes of core, on the JVM and compiled for the browser, against each other and against NumPy. */
class SelfTestIT {

    private static final Map<String, BrowserPage> PAGES = new HashMap<>();

    private static SelfTestSite site;
    private static SelfTestOracle oracle;
    private static SelfTestOracle everyOperation;

    @BeforeAll
    static void runEverywhere() throws IOException {
        Mnist mnist = Mnist.first(5000, 1000);
        site = new SelfTestSite(mnist.parts());
        // Both run at the same time. Checks of bounds make the hot loops six times slower.
        PAGES.put("strict", BrowserPage.open(Window.DESKTOP, site.url("strict") + "&check=runEveryOperation"));
        PAGES.put("product", BrowserPage.open(Window.DESKTOP, site.url("product")));
        oracle = SelfTestOracle.compute(SelfTest.Extent.ALL, mnist);
        everyOperation = SelfTestOracle.compute(SelfTest.Extent.EVERY_OPERATION, mnist);
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
            (module.equals("strict") ? everyOperation : oracle).compare(page, module);
            assertThat(page.evaluate("crossOriginIsolated")).isEqualTo(true);
        }
    }

    @Test
    void everyValueOfNumPyIsComputedAndNothingElseIsCalledSo() {
        List<String> computed = oracle.onTheJvm().keySet().stream()
                .filter(path -> !path.startsWith("same."))
                .toList();
        assertThat(computed)
                .containsExactlyInAnyOrderElementsOf(oracle.golden().expected().keySet());
    }
}
