package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
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
                .says(Math.abs(towardsBottom) < Math.abs(steepest) / 2, "그 절반만큼도 가파르지 않다", "not even half as steep")
                .at("two")
                .exactly(start[0], "−0.7")
                .exactly(start[1], "4")
                .at("length")
                .exactly(round[0], "6")
                .exactly(round[1], "8")
                .exactly(length(Surface.BOWL, 3, 4), "10")
                .set("half", "at", "1.5")
                .set("half", "at", "2")
                .at("half")
                .says(
                        Math.abs(length(Surface.BOWL, 1.5, 2) - length(Surface.BOWL, 3, 4) / 2) < 1e-9,
                        "길이도 절반이 되었다",
                        "Its length is half, too")
                .says(length(Surface.BOWL, 0, 0) == 0, "화살표가 사라진다", "the arrow is gone")
                .at("everywhere")
                .names("a figure of the book", "4-9")
                .at("far")
                .set("far", "at", "0")
                .exactly(length(Surface.ELLIPSE, 0, 2), "4")
                .says(Math.hypot(-8, 0) == 4 * Math.hypot(0, 2), "바닥에서 네 배 먼", "four times as far from the bottom")
                .exactly(length(Surface.ELLIPSE, -8, 0), "0.8")
                .at("play")
                .says(
                        length(Surface.SADDLE, 0, 0) == 0,
                        "안장 한가운데에서는 화살표가 사라진다",
                        "In the middle of the saddle the arrow is gone")
                .at("note")
                .set("everywhere", "at", "3")
                .set("everywhere", "at", "4")
                .digits(round[0], "6.00000000000378")
                .digits(round[1], "7.999999999999119")
                .check();
    }

    @Test
    void theBooksGradientsComeOut() {
        GoldenChecks.requireEarned(GradientGolden.ALL, GradientGolden.computed());
    }
}
