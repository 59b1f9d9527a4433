package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterAxesTest {
    private static List<ScatterPoint> points(double... xy) {
        List<ScatterPoint> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new ScatterPoint(xy[i], xy[i + 1], ScatterPoint.Mark.FILLED, ""));
        }
        return points;
    }

    private static void assertRoom(List<ScatterPoint> points) {
        ScatterAxes axes = ScatterAxes.around(points);
        for (ScatterPoint point : points) {
            assertThat(axes.x().fraction(point.x())).as("%s on %s", point, axes).isBetween(0.05, 0.95);
            assertThat(axes.y().fraction(point.y())).as("%s on %s", point, axes).isBetween(0.05, 0.95);
        }
        assertThat(axes.x().ticks(4)).as("powers of ten on %s", axes).hasSizeGreaterThan(1);
        assertThat(axes.y().ticks(4)).as("accuracies on %s", axes).hasSizeGreaterThan(1);
    }

    @Test
    void everyPointHasRoomBetweenPowersOfTen() {
        assertRoom(points(0.01, 0, 0.1, 0.91, 3, 1));
        assertRoom(points(0.1, 0.9));
        assertRoom(points(0.5, 0.95, 0.5, 0.95));
        assertRoom(points(1e-10, 0.1, 1e10, 0.1));
    }

    @Test
    void loneRateStandsInTheMiddle() {
        Axis x = ScatterAxes.around(points(0.1, 0.9, 0.1, 0.8)).x();
        assertThat(x.fraction(0.1)).isBetween(0.49, 0.51);
    }

    @Test
    void ratesBeyondTheAxisStandAtItsEnd() {
        Axis x = ScatterAxes.around(points(0.1, 0.1, 1e308, 0.1)).x();
        assertThat(x.fraction(x.clamp(1e308))).isEqualTo(1);
    }

    @Test
    void nothingHasAxesToo() {
        assertThat(ScatterAxes.around(List.of()).x().min()).isPositive();
    }

    @Test
    void nearestPointWithinReachIsHit() {
        List<ScatterPoint> points = points(1, 0, 4, 0, 9, 0);
        assertThat(ScatterAxes.nearest(points, point -> Math.abs(point.x() - 5), 2))
                .isEqualTo(1);
        assertThat(ScatterAxes.nearest(points, point -> Math.abs(point.x() - 50), 2))
                .isEqualTo(-1);
    }
}
