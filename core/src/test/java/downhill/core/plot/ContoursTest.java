package downhill.core.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.ScalarFunction;
import downhill.core.derivative.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final Interval UNIT = new Interval(0, 1);

    private static Grid square(ScalarFunction f, double half, int points) {
        Interval side = new Interval(-half, half);
        return Grid.of(f, side, points, side, points);
    }

    private static double length(ContourLine line) {
        double[] x0 = line.x0();
        double[] x1 = line.x1();
        double length = 0;
        for (int i = line.closed() ? 0 : 1; i < x0.length; i++) {
            int before = i == 0 ? x0.length - 1 : i - 1;
            length += Math.hypot(x0[i] - x0[before], x1[i] - x1[before]);
        }
        return length;
    }

    @Test
    void contoursOfABowlAreCircles() {
        Grid grid = square(Surface.BOWL, 2, 81);
        double h = 0.05; // the distance of points
        for (double level : new double[] {0.1, 1, 2.25, 3.3}) {
            List<ContourLine> lines = Contours.of(grid, level);
            assertThat(lines).hasSize(1);
            ContourLine circle = lines.get(0);
            assertThat(circle.closed()).isTrue();
            double radius = Math.sqrt(level);
            for (int i = 0; i < circle.x0().length; i++) {
                // Linear interpolation errs by h²/8 times the second derivative 2, over the slope 2 radius.
                assertThat(Math.hypot(circle.x0()[i], circle.x1()[i])).isCloseTo(radius, within(h * h / 4 / radius));
            }
            // Chords of at most sqrt(2) h, and points off by the same.
            assertThat(length(circle)).isCloseTo(2 * Math.PI * radius, within(4 * h * h / radius));
        }
    }

    @Test
    void contourOfAPlaneIsAStraightLineFromEdgeToEdge() {
        Grid grid = Grid.of(x -> x[0] + 2 * x[1], UNIT, 9, UNIT, 5);
        List<ContourLine> lines = Contours.of(grid, 1.3);
        assertThat(lines).hasSize(1);
        ContourLine line = lines.get(0);
        assertThat(line.closed()).isFalse();
        for (int i = 0; i < line.x0().length; i++) {
            assertThat(line.x0()[i] + 2 * line.x1()[i]).isCloseTo(1.3, within(1e-15));
        }
        // From (0, 0.65) to (1, 0.15), without doubling back.
        assertThat(length(line)).isCloseTo(Math.hypot(1, 0.5), within(1e-14));
    }

    @Test
    void contourThroughGridPointsIsWhole() {
        // Height 1 is met exactly at (1, 0), (0, 1), ...
        List<ContourLine> lines = Contours.of(square(x -> Math.abs(x[0]) + Math.abs(x[1]), 2, 5), 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).closed()).isTrue();
        assertThat(length(lines.get(0))).isCloseTo(4 * Math.sqrt(2), within(1e-14));
    }

    @Test
    void twoValleysHaveTwoContoursAndThenOne() {
        Grid grid = square(Surface.TWO_VALLEYS, 2, 101);
        // The pass between them is at about (0.0755, 0), 1.0113 high.
        List<ContourLine> low = Contours.of(grid, 0.8);
        assertThat(low).hasSize(2).allMatch(ContourLine::closed);
        assertThat(Contours.of(grid, 1.2)).hasSize(1).allMatch(ContourLine::closed);
    }

    @Test
    void contoursOfASaddleEndAtTheEdge() {
        for (double level : new double[] {-0.5, 0.5}) {
            assertThat(Contours.of(square(Surface.SADDLE, 1, 50), level))
                    .hasSize(2)
                    .noneMatch(ContourLine::closed);
        }
    }

    @Test
    void meanOfTheCornersDecidesHowFourCrossingsAreJoined() {
        // 1 at (0, 0) and (1, 1), 0 at the other corners: the mean is 1/2.
        Grid grid = Grid.of(x -> x[0] == x[1] ? 1 : 0, UNIT, 2, UNIT, 2);
        for (double level : new double[] {0.4, 0.6}) {
            List<ContourLine> lines = Contours.of(grid, level);
            assertThat(lines).hasSize(2);
            for (ContourLine line : lines) {
                assertThat(line.x0()).hasSize(2);
                // Below the mean, the low corners (1, 0) and (0, 1) are cut off; above, the high ones.
                double middle = (line.x0()[0] + line.x0()[1]) / 2 - (line.x1()[0] + line.x1()[1]) / 2;
                assertThat(Math.abs(middle) > 0.5).isEqualTo(level < 0.5);
            }
        }
    }

    @Test
    void undefinedSquaresAreLeftOut() {
        Grid grid = square(x -> x[0] < -0.01 ? Double.NaN : x[0] * x[0] + x[1] * x[1], 2, 41);
        List<ContourLine> lines = Contours.of(grid, 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).closed()).isFalse();
        assertThat(length(lines.get(0))).isCloseTo(Math.PI, within(0.02));
        for (int i = 0; i < lines.get(0).x0().length; i++) {
            assertThat(lines.get(0).x0()[i]).isNotNegative();
            assertThat(lines.get(0).x1()[i]).isFinite();
        }
        assertThat(Contours.of(square(x -> Double.NaN, 1, 5), 0)).isEmpty();
        assertThat(Contours.of(square(x -> x[0] > 0 ? Double.POSITIVE_INFINITY : 0, 1, 4), 1))
                .isEmpty();
    }

    @Test
    void levelsOutsideTheHeightsHaveNoLine() {
        Grid grid = square(Surface.BOWL, 1, 11);
        assertThat(Contours.of(grid, -1)).isEmpty();
        assertThat(Contours.of(grid, 3)).isEmpty();
        assertThat(Contours.of(grid, Double.NaN)).isEmpty();
        assertThat(Contours.of(grid, Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void hugeHeightsDoNotOverflow() {
        ContourLine line = Contours.of(square(x -> x[0] * 1.7e308, 1, 2), 0).get(0);
        assertThat(line.x0()).containsExactly(0, 0);
    }

    @Test
    void gridReachesItsEdgesExactly() {
        Grid grid = Grid.of(x -> x[0] + 10 * x[1], new Interval(-0.1, 0.3), 4, new Interval(1, 2), 3);
        assertThat(grid.x0(0)).isEqualTo(-0.1);
        assertThat(grid.x0(3)).isEqualTo(0.3);
        assertThat(grid.x1(1)).isEqualTo(1.5);
        assertThat(grid.height(3, 2)).isEqualTo(0.3 + 20);
        assertThat(grid.heights()).hasSize(12).startsWith(-0.1 + 10);
        assertThatThrownBy(() -> grid.height(4, 0)).hasMessage("column 4, row 0 of 4 columns and 3 rows");
        assertThatThrownBy(() -> Grid.of(Surface.BOWL, UNIT, 1, UNIT, 5))
                .hasMessage("1 columns and 5 rows; at least 2 of each, and at most 4000000 points");
        assertThatThrownBy(() -> Grid.of(Surface.BOWL, new Interval(1, 1), 2, UNIT, 5))
                .hasMessageContaining("is no rectangle");
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessage("[2.0, 1.0] is no interval");
        assertThatThrownBy(() -> new Interval(0, Double.NaN)).hasMessage("[0.0, NaN] is no interval");
    }
}
