package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTest {
    @Test
    void is1OnlyAbove0() {
        assertThat(Step.value(-3)).isEqualTo(0.0);
        assertThat(Step.value(-0.0)).isEqualTo(0.0);
        assertThat(Step.value(0)).isEqualTo(0.0);
        assertThat(Step.value(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(Step.value(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void isFlatEverywhere() {
        assertThat(Step.derivative(-3)).isEqualTo(0.0);
        assertThat(Step.derivative(0)).isEqualTo(0.0);
        assertThat(Step.derivative(3)).isEqualTo(0.0);
    }

    @Test
    void nanGivesNaN() {
        assertThat(Step.value(Double.NaN)).isNaN();
        assertThat(Step.derivative(Double.NaN)).isNaN();
    }
}
