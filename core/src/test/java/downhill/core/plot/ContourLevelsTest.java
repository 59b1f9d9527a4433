package downhill.core.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.derivative.Surface;
import org.junit.jupiter.api.Test;

class ContourLevelsTest {
    @Test
    void roundLevelsAreMultiplesWithinTheHeights() {
        assertThat(ContourLevels.round(new double[] {0, 10}, 9)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(ContourLevels.round(new double[] {0, 10}, 8)).containsExactly(2, 4, 6, 8);
        assertThat(ContourLevels.round(new double[] {-0.25, 0.45}, 7))
                .containsExactly(-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4);
        assertThat(ContourLevels.round(new double[] {3, Double.NaN, 17, Double.POSITIVE_INFINITY}, 3))
                .containsExactly(5, 10, 15);
    }

    @Test
    void quantilesPartThePointsEvenly() {
        double[] heights = new double[101];
        for (int i = 0; i <= 100; i++) {
            heights[100 - i] = i * i;
        }
        assertThat(ContourLevels.quantiles(heights, 3)).containsExactly(625, 2500, 5625);
        // Of the points of a bowl over a square, a quarter lies below each quarter.
        Grid bowl = Grid.of(Surface.BOWL, new Interval(-1, 1), 101, new Interval(-1, 1), 101);
        double[] levels = ContourLevels.quantiles(bowl.heights(), 3);
        int below = 0;
        for (double height : bowl.heights()) {
            below += height < levels[0] ? 1 : 0;
        }
        assertThat(below).isBetween(101 * 101 / 4 - 20, 101 * 101 / 4 + 20);
    }

    @Test
    void plainsHaveNoLevels() {
        assertThat(ContourLevels.round(new double[] {2, 2, 2}, 5)).isEmpty();
        assertThat(ContourLevels.quantiles(new double[] {2, 2, 2}, 5)).isEmpty();
        assertThat(ContourLevels.round(new double[] {Double.NaN}, 5)).isEmpty();
        assertThat(ContourLevels.quantiles(new double[0], 5)).isEmpty();
        assertThat(ContourLevels.round(new double[] {1e9, 1e9 + 1}, 5)).isEmpty();
        // Three of four heights are equal: two quantiles coincide with the least.
        assertThat(ContourLevels.quantiles(new double[] {1, 1, 1, 4}, 3)).containsExactly(1.75);
    }

    @Test
    void rejectsCountsOutOfRange() {
        assertThatThrownBy(() -> ContourLevels.round(new double[] {0, 1}, 0)).hasMessage("most = 0, outside [1, 1000]");
        assertThatThrownBy(() -> ContourLevels.quantiles(new double[] {0, 1}, 1001))
                .hasMessage("count = 1001, outside [1, 1000]");
    }
}
