package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class GradientClaimsTest {
    private static double[] gradient(Surface surface, double x0, double x1) {
        return NumericalGradient.of(surface, new double[] {x0, x1});
    }

    private static double length(Surface surface, double x0, double x1) {
        return ArrowField.length(gradient(surface, x0, x1));
    }

    @Test
    void everyNumberIsComputed() {
        double[] start = gradient(Surface.ELLIPSE, -7, 2);
        double[] round = gradient(Surface.BOWL, 3, 4);
        double towardsBottom = (start[0] * 7 - start[1] * 2) / Math.sqrt(53);
        double steepest = new Compass(start, new double[] {7, -2}).slope(90);
        new Claims("gradient")
                .at("around")
                .says(Math.abs(towardsBottom) < Math.abs(steepest) / 2, "그 절반만큼도 가파르지 않습니다", "not even half as steep")
                .at("two")
                .exactly(start[0], "−0.7")
                .exactly(start[1], "4")
                .exactly(0 - start[0], "0.7")
                .says(steepestSum(start) == 90, "앞에서 본 B 방향입니다", "It is the way B again")
                .at("bottom")
                .exactly(round[0], "6")
                .exactly(round[1], "8")
                .exactly(length(Surface.BOWL, 3, 4), "10")
                .says(
                        GradientFigure.scale(Landscape.BOWL) == 0.25,
                        "4분의 1로 줄여 그립니다",
                        "is drawn at a quarter of its length")
                .says(length(Surface.BOWL, 0, 0) == 0, "평평하면 길이가 0입니다", "on level ground the length is 0")
                .at("everywhere")
                .says(pointsAtTheBottomOnTheAxesOnly(), "×를 향하는 곳은 두 축 위뿐", "at the × only on the two axes")
                .at("farther")
                .set("far", "at", "0")
                .set("far", "at", "−8")
                .exactly(length(Surface.ELLIPSE, 0, 2), "4")
                .says(GradientFigure.scale(Landscape.ELLIPSE) == 2, "두 배로 늘려 그립니다", "drawn twice as long")
                .says(Math.hypot(-8, 0) == 4 * Math.hypot(0, 2), "네 배 먼", "four times as far")
                .at("far")
                .set("far", "at", "0")
                .exactly(Math.hypot(-8, 0), "8")
                .exactly(length(Surface.ELLIPSE, -8, 0), "0.8")
                .at("saddle")
                .says(length(Surface.SADDLE, 0, 0) == 0, "한가운데에서는 화살표가 사라집니다", "In the middle the arrow is gone")
                .says(length(Surface.SADDLE, 0, 0) == 0, "기울기가 0인 점", "A point with a gradient of 0")
                .says(
                        isLowerAboveAndBelow(),
                        "위아래로 갈수록 어두워지므로 아직 내려갈 수 있습니다",
                        "up and down in the figure it gets darker, so you can still go lower")
                .at("note")
                .names("a figure of the book", "4-9")
                .set("bottom", "at", "3")
                .set("bottom", "at", "4")
                .digits(round[0], "6.00000000000378")
                .digits(round[1], "7.999999999999119")
                .check();
    }

    /** Returns the direction in which what both axes give has the least sum. */
    private static int steepestSum(double[] gradient) {
        Compass compass = new Compass(gradient, new double[] {7, -2});
        int least = 0;
        for (int degrees = 0; degrees < 360; degrees += 5) {
            double[] way = compass.way(degrees);
            double[] parts = compass.parts(degrees);
            assertThat(parts[0]).isCloseTo(gradient[0] * way[0], within(0.005));
            assertThat(parts[1]).isCloseTo(gradient[1] * way[1], within(0.005));
            least = compass.slope(degrees) < compass.slope(least) ? degrees : least;
        }
        return least;
    }

    private static boolean pointsAtTheBottomOnTheAxesOnly() {
        for (int i = -20; i <= 20; i++) {
            for (int j = -20; j <= 20; j++) {
                double[] gradient = gradient(Surface.ELLIPSE, i / 2.0, j / 4.0);
                double across = gradient[0] * j / 4.0 - gradient[1] * i / 2.0;
                if (Math.abs(across) < 1e-3 != (i == 0 || j == 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isLowerAboveAndBelow() {
        double middle = Surface.SADDLE.value(new double[] {0, 0});
        return Surface.SADDLE.value(new double[] {0, 1}) < middle
                && Surface.SADDLE.value(new double[] {0, -1}) < middle;
    }

    @Test
    void theBooksGradientsComeOut() {
        GoldenChecks.requireEarned(GradientGolden.ALL, GradientGolden.computed());
    }
}
