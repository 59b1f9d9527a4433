package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoundNumberTest {
    @Test
    void sequenceIs1_2_5_10() {
        RoundNumber number = new RoundNumber(1, -1);
        double[] expected = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};
        for (double value : expected) {
            assertThat(number.value()).isEqualTo(value);
            number = number.next();
        }
    }

    @Test
    void leastThatIsNotLess() {
        assertThat(RoundNumber.atLeast(1)).isEqualTo(new RoundNumber(1, 0));
        assertThat(RoundNumber.atLeast(Math.nextUp(1.0))).isEqualTo(new RoundNumber(2, 0));
        assertThat(RoundNumber.atLeast(3)).isEqualTo(new RoundNumber(5, 0));
        assertThat(RoundNumber.atLeast(0.07)).isEqualTo(new RoundNumber(1, -1));
        assertThat(RoundNumber.atLeast(1e-323)).isEqualTo(new RoundNumber(1, -323));
        assertThat(RoundNumber.atLeast(1e308)).isEqualTo(new RoundNumber(1, 308));
        for (int exponent = -300; exponent <= 307; exponent += 7) {
            for (int digit : new int[] {1, 2, 5}) {
                double value = Double.parseDouble(digit + "e" + exponent);
                assertThat(RoundNumber.atLeast(value)).isEqualTo(new RoundNumber(digit, exponent));
            }
        }
    }

    @Test
    void multiplesAreTheNearestDoubles() {
        for (int i = -1000; i <= 1000; i++) {
            assertThat(new RoundNumber(1, -1).multiple(i)).isEqualTo(i / 10.0);
            assertThat(new RoundNumber(2, -2).multiple(i)).isEqualTo(2 * i / 100.0);
            assertThat(new RoundNumber(5, 3).multiple(i)).isEqualTo(5000.0 * i);
        }
        assertThat(new RoundNumber(1, -1).multiple(3)).isEqualTo(0.3); // 3 * 0.1 is 0.30000000000000004
        assertThat(new RoundNumber(2, -50).multiple(2)).isEqualTo(4e-50);
        assertThat(new RoundNumber(5, 0).multiple(Integer.MAX_VALUE)).isEqualTo(5.0 * Integer.MAX_VALUE);
    }

    @Test
    void rejectsOtherNumbers() {
        assertThatThrownBy(() -> new RoundNumber(3, 0)).hasMessage("digit = 3, neither 1 nor 2 nor 5");
        assertThatThrownBy(() -> new RoundNumber(2, 308)).hasMessage("2e308 is no positive double");
        assertThatThrownBy(() -> new RoundNumber(5, -324)).hasMessage("5e-324 is no positive double");
        assertThatThrownBy(() -> RoundNumber.atLeast(0)).hasMessage("value = 0.0, outside [1e-323, 1e308]");
        assertThatThrownBy(() -> RoundNumber.atLeast(Double.NaN)).hasMessage("value = NaN, outside [1e-323, 1e308]");
    }
}
