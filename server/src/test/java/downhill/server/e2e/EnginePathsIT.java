package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of computing a run, forced: plain Java, SIMD alone, SIMD in a team. All end with the JVM's bits. */
class EnginePathsIT {
    private static Product product;

    @BeforeAll
    static void startProduct() throws IOException {
        product = Product.shared();
    }

    @Test
    void plainJavaEndsAsOnTheJvm() throws IOException {
        try (Lab lab = run(product.url(address("&path=java")))) {
            assertThat(lab.hook("path")).isEqualTo("java");
            assertThat(lab.hook("workers")).isEqualTo("1");
        }
    }

    @Test
    void simdInOneWorkerEndsAsOnTheJvm() throws IOException {
        try (Lab lab = run(product.url(address("&workers=1")))) {
            assertThat(lab.hook("path")).isEqualTo("simd");
            assertThat(lab.hook("workers")).isEqualTo("1");
        }
    }

    /** The team does its turns in every run; whether it goes on depends on how busy the machine is. */
    @Test
    void simdInATeamEndsAsOnTheJvm() throws IOException {
        try (Lab lab = run(product.url(address("&workers=3")))) {
            assertThat(lab.page().evaluate("crossOriginIsolated")).isEqualTo(true);
            assertThat(lab.hook("path")).isEqualTo("simd");
            assertThat(lab.hook("workers")).isIn("1", "3");
        }
    }

    /** A worker may lose its processor between ending a phase and waking those who sleep, who may be in the next by then. */
    @Test
    void aSpuriousWakeUpEndsNoBarrierPhase() throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.precede(
                    "/app/client.",
                    "const notify = Atomics.notify; Atomics.notify = (...all) => {"
                            + " const end = performance.now() + 4; while (performance.now() < end);"
                            + " return notify(...all); };");
            try (Lab lab = run(gateway.url(address("&workers=2")))) {
                assertThat(lab.hook("path")).isEqualTo("simd");
            }
        }
    }

    @Test
    void whereMemoryCannotBeSharedOneWorkerRunsSimd() throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.isolateNothing();
            try (Lab lab = run(gateway.url(address("&workers=3")))) {
                assertThat(lab.page().evaluate("crossOriginIsolated")).isEqualTo(false);
                assertThat(lab.hook("path")).isEqualTo("simd");
                assertThat(lab.hook("workers")).isEqualTo("1");
            }
        }
    }

    /**
     * A member dies with the others waiting for it: at a barrier (word 0), in one of the 40 steps that warm up or in the run,
     * which has four phases a step; or when it takes images (word 18) to count what is right.
     */
    @ParameterizedTest
    @CsvSource({"0, 10", "0, 170", "18, 1"})
    void whenAWorkerDiesTheRunStopsAndOneWorkerCanEndIt(int word, int times) throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.precede(
                    "/app/client.",
                    "if (self.name === 'team-member') { const add = Atomics.add; let times = 0;"
                            + " Atomics.add = (...all) => { if (all[1] === " + word + " && ++times === " + times
                            + ") throw new Error('died');"
                            + " return add(...all); }; }");
            try (Lab lab = Lab.open(Window.DESKTOP, gateway.url(address("&workers=2")))) {
                lab.await("failed");
                assertThat(lab.step()).isLessThan(Runs.SHORT.steps());
                assertThat(lab.page().find("#run-message").getText()).contains("worker");
                lab.press("retry");
                lab.await("done");
                assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
                assertThat(lab.hook("workers")).isEqualTo("1");
            }
        }
    }

    private static Lab run(String url) throws IOException {
        Lab lab = Lab.open(Window.DESKTOP, url);
        lab.await("done");
        assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
        return lab;
    }

    private static String address(String engine) {
        return Runs.lab(Runs.SHORT) + "&autostart=1" + engine;
    }
}
