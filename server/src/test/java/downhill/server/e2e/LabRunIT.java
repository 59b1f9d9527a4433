package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs in the lab, whose oracle is the same run on the JVM: every bit of the weights must be the same. */
class LabRunIT {

    private static Product product;

    @BeforeAll
    static void startProduct() throws IOException {
        product = Product.shared();
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(Window.DESKTOP, Runs.BOOK),
                Arguments.of(Window.PHONE, Runs.OTHER),
                Arguments.of(Window.DESKTOP, Runs.NUMERICAL));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void runOfALinkEndsAsOnTheJvm(Window window, TrainingConfig config) throws IOException {
        try (Lab lab = Lab.open(window, product.url(Runs.lab(config) + "&autostart=1"))) {
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(config));
            assertThat(Double.parseDouble(lab.hook("ms-per-step"))).isPositive();
            assertThat(lab.hook("path")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("windows")
    void runThatIsSteppedPausedReloadedAndResumedEndsAsOnTheJvm(Window window) throws IOException {
        try (Lab lab = Lab.open(window, product.url(Runs.lab(Runs.LONG)))) {
            lab.await("idle");
            lab.step(1);
            lab.step(10);
            lab.step(100);
            assertThat(lab.step()).isEqualTo(111);
            // The accuracies are older than the step, and the panel says so.
            int evaluated = Integer.parseInt(lab.hook("accuracy-step"));
            assertThat(evaluated).isLessThan(111);
            assertThat(lab.page().find("#run-test-accuracy-step").getText()).isEqualTo("step " + evaluated);
            lab.press("start");
            lab.await("running");
            lab.press("pause");
            lab.await("paused");
            int step = lab.step();
            String fingerprint = lab.hook("fingerprint");
            assertThat(step).isBetween(111, Runs.LONG.steps() - 1);

            lab.page().reload();
            lab.await("paused");
            assertThat(lab.step()).isEqualTo(step);
            assertThat(lab.hook("fingerprint")).isEqualTo(fingerprint);

            lab.press("start");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.LONG));
        }
    }

    static Stream<Window> windows() {
        return Stream.of(Window.values());
    }

    @Test
    void resetLeadsToTheIdenticalRun() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(Runs.SHORT) + "&autostart=1"))) {
            lab.await("done");
            RunResult first = lab.result();
            lab.press("reset");
            lab.await("idle");
            assertThat(lab.step()).isZero();
            assertThat(lab.hook("fingerprint")).isEmpty();
            lab.press("start");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(first).isEqualTo(Runs.onTheJvm(Runs.SHORT));
        }
    }

    @Test
    void learningRateChangesFromTheNextStep() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(Runs.LONG)))) {
            lab.step(10);
            lab.page().type("#lr", "0.05");
            lab.step(10);
            Trainer trainer = Runs.trainer(Runs.LONG);
            Runs.advance(trainer, 10);
            trainer.changeLearningRate(0.05);
            Runs.advance(trainer, 20);
            assertThat(lab.hook("fingerprint")).isEqualTo(trainer.fingerprint());
        }
    }

    @Test
    void theWholeConfigurationIsTheAddress() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, product.url("/lab?lang=en"))) {
            BrowserPage page = lab.page();
            page.type("#hidden", "17");
            page.type("#seed", "4294967295");
            page.click("[name=activation][value=relu]");
            String address = page.driver().getCurrentUrl();
            assertThat(address).contains("hidden=17", "seed=4294967295", "activation=relu", "lang=en");
            page.go(address);
            assertThat(page.find("#hidden").getDomProperty("value")).isEqualTo("17");
            assertThat(page.find("#seed").getDomProperty("value")).isEqualTo("4294967295");
            assertThat(page.find("[name=activation][value=relu]").isSelected()).isTrue();
        }
    }
}
