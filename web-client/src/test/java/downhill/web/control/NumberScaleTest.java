package downhill.web.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberScaleTest {
    @Test
    void aLinearScaleHasTheDecimalsOfItsStep() {
        NumberScale scale = NumberScale.linear(-1, 3, 0.01);
        assertThat(scale.positions()).isEqualTo(400);
        assertThat(scale.value(0)).isEqualTo(-1);
        assertThat(scale.value(130)).isEqualTo(0.3);
        assertThat(scale.value(100)).isEqualTo(0).hasToString("0.0");
        assertThat(scale.value(400)).isEqualTo(3);
    }

    @Test
    void aLogarithmicScaleGoesThroughThePowersOfTenExactly() {
        NumberScale scale = NumberScale.log(1e-50, 10, 10);
        assertThat(scale.positions()).isEqualTo(510);
        for (int power = -50; power <= 1; power++) {
            assertThat(scale.value(10 * (power + 50))).as("10^" + power).isEqualTo(Double.parseDouble("1e" + power));
        }
    }

    @Test
    void betweenPowersOfTenThereAreTwoDigits() {
        NumberScale scale = NumberScale.log(0.001, 1, 20);
        assertThat(scale.value(1)).isEqualTo(0.0011);
        assertThat(scale.value(6)).isEqualTo(0.002);
        assertThat(scale.value(46)).isEqualTo(0.2);
    }

    @Test
    void everyPositionFindsItselfAgain() {
        for (NumberScale scale : new NumberScale[] {
            NumberScale.linear(-1, 3, 0.01),
            NumberScale.linear(0, 30, 0.5),
            NumberScale.linear(0, 100, 7),
            NumberScale.log(1e-10, 10, 20),
            NumberScale.log(0.001, 1, 20)
        }) {
            for (int position = 0; position <= scale.positions(); position++) {
                assertThat(scale.position(scale.value(position)))
                        .as(scale.toString())
                        .isEqualTo(position);
                assertThat(scale.contains(scale.value(position))).isTrue();
            }
        }
    }

    @Test
    void valuesBeyondTheEndsHaveThePositionOfTheEnd() {
        NumberScale log = NumberScale.log(0.001, 1, 20);
        assertThat(log.position(-5)).isZero();
        assertThat(log.position(1e9)).isEqualTo(60);
        assertThat(log.contains(0)).isFalse();
        assertThat(log.value(-1)).isEqualTo(0.001);
        assertThat(log.value(61)).isEqualTo(1);
    }

    @Test
    void aScaleNeedsARange() {
        assertThatThrownBy(() -> NumberScale.linear(1, 1, 0.1)).hasMessageContaining("[1.0, 1.0]");
        assertThatThrownBy(() -> NumberScale.linear(0, 1, 0)).hasMessageContaining("step 0.0");
        assertThatThrownBy(() -> NumberScale.log(0, 1, 10)).hasMessageContaining("[0.0, 1.0]");
        assertThatThrownBy(() -> NumberScale.linear(0, Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("Infinity");
    }

    @Test
    void stepsRoundToWhatTheirDecimalTextMeans() {
        assertThat(Steps.round(0.1 + 0.2, 0.1)).isEqualTo(0.3);
        assertThat(Steps.round(-0.004, 0.01)).isEqualTo(0).hasToString("0.0");
        assertThat(Steps.round(1.234, 0.05)).isEqualTo(1.25);
        assertThat(Steps.round(17, 5)).isEqualTo(15);
    }
}
