package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    /** A tick is a whole multiple of the spacing, up to the rounding of one multiplication. */
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "0, 1000, 6, 200, 0, 6",
        "0, 1000, 4, 500, 0, 3",
        "0, 2.6, 6, 0.5, 1, 6",
        "0, 1, 6, 0.2, 1, 6",
        "0, 1, 4, 0.5, 1, 3",
        "0, 16, 6, 5, 0, 4",
        "0, 0.03, 4, 0.01, 2, 4",
        "0, 1000000, 5, 500000, 0, 3",
        "-1, 1, 5, 0.5, 1, 5",
        "0, 100, 11, 10, 0, 11",
        "0, 21, 3, 10, 0, 3",
        "0, 0.21, 3, 0.1, 1, 3"
    })
    void choosesTheFinestSpacingThatFits(double min, double max, int most, double spacing, int decimals, int count) {
        Ticks ticks = Ticks.of(min, max, most);

        assertThat(ticks.spacing()).isCloseTo(spacing, within(spacing * ROUNDING));
        assertThat(ticks.decimals()).isEqualTo(decimals);
        assertThat(ticks.values()).hasSize(count);
    }

    @Test
    void ticksAreMultiplesOfTheSpacingWithinTheAxis() {
        for (double max = 0.001; max < 1e6; max *= 1.37) {
            for (int most = 2; most < 12; most++) {
                Ticks ticks = Ticks.of(0, max, most);

                assertThat(ticks.values()).hasSizeBetween(1, most);
                for (int i = 0; i < ticks.values().length; i++) {
                    assertThat(ticks.values()[i])
                            .isCloseTo(i * ticks.spacing(), within(max * ROUNDING))
                            .isBetween(0.0, max * (1 + 1e-9));
                }
            }
        }
    }

    @Test
    void decimalsTellTicksApart() {
        for (double max = 0.001; max < 1e4; max *= 1.37) {
            Ticks ticks = Ticks.of(0, max, 6);
            double scaled = ticks.spacing() * Math.pow(10, ticks.decimals());

            assertThat(scaled).isCloseTo(Math.rint(scaled), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.1, 2", "2, 2", "2.1, 5", "5, 5", "7, 10", "130, 200", "1000, 1000", "1001, 2000"})
    void roundsUpToOneTwoOrFive(double value, double rounded) {
        assertThat(Ticks.roundUp(value)).isEqualTo(rounded);
    }

    @Test
    void rejectsAnEmptyAxis() {
        assertThatThrownBy(() -> Ticks.of(1, 1, 5)).hasMessageContaining("[1.0, 1.0]");
        assertThatThrownBy(() -> Ticks.of(0, Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ticks.of(0, 1, 1)).hasMessageContaining("at most 1");
    }
}
