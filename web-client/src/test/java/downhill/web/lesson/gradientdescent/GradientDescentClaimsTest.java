package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.Surface;
import downhill.web.lesson.Claims;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class GradientDescentClaimsTest {
    private static final double H = NumericalDerivative.DEFAULT_H;

    private static double[][] walk(double rate, int steps) {
        Landscape.Point start = Landscape.BOWL.start;
        return new Run(start.x0(), start.x1(), rate, steps).path(Surface.BOWL);
    }

    /** What the last step multiplies x0 by. */
    private static double multiplier(double rate) {
        double[][] path = walk(rate, 1);
        return path[1][0] / path[0][0];
    }

    private static double stepLength(double[][] path, int step) {
        return Math.hypot(path[step][0] - path[step - 1][0], path[step][1] - path[step - 1][1]);
    }

    @Test
    void everyNumberIsComputed() {
        double[][] three = walk(0.1, 3);
        double[][] ten = walk(10, 100);
        double[] frozen = ten[100];
        Landscape.Point start = Landscape.TWO_VALLEYS.start;
        double[][] valleys = new Run(start.x0(), start.x1(), 0.1, 50).path(Surface.TWO_VALLEYS);
        new Claims("gradient-descent")
                .at("walk")
                .exactly(Landscape.BOWL.start.x0(), "−3")
                .exactly(Landscape.BOWL.start.x1(), "4")
                .says(
                        stepLength(three, 2) < stepLength(three, 1) && stepLength(three, 3) < stepLength(three, 2),
                        "걸음이 점점 짧아졌다",
                        "The steps got shorter")
                .at("guess")
                .set("walk", "lr", "0.1")
                .set("bounce", "lr", "0.9")
                .at("bounce")
                .exactly(multiplier(0.9), "−0.8", "1 − 2 × 0.9는 −0.8이다", "Here that is −0.8")
                .says(Math.abs(multiplier(0.9)) < 1, "크기가 1보다 작아서", "smaller than 1 in size")
                .at("edge")
                .says(
                        Math.abs(multiplier(1.001)) > 1 && Math.abs(multiplier(0.999)) < 1,
                        "1을 넘으면 걸음마다 더 멀어진다",
                        "Beyond 1 every step leads farther away")
                .set("edge", "lr", "1")
                .exactly(multiplier(1), "−1")
                .says(
                        Math.abs(multiplier(0.5)) < 1e-9,
                        "0.5이면 한 걸음에 바닥에 닿는다",
                        "at 0.5 it lands on the bottom in one step")
                .exactly(Math.rint(multiplier(0.5)), "0", "−1과 0이기", "The multipliers are −1 and 0")
                .at("tiny")
                .says(
                        Math.hypot(walk(1e-10, 100)[100][0] + 3, walk(1e-10, 100)[100][1] - 4) < 1e-6,
                        "거의 움직이지 않는다",
                        "it has hardly moved")
                .at("valleys")
                .says(
                        Math.hypot(valleys[50][0] - 0.9601, valleys[50][1]) < 1e-3
                                && Surface.TWO_VALLEYS.value(new double[] {0.9601, 0})
                                        > Surface.TWO_VALLEYS.value(new double[] {-1.0356, 0}),
                        "얕은 골짜기에서 멈춘다",
                        "it stops in the shallow one")
                .at("note")
                .says(DescentState.RATE.max() == 10, "학습률 10에서", "At a learning rate of 10")
                .rounded(frozen[0], "−2.58983747 × 10¹³")
                .rounded(frozen[1], "−1.29524862 × 10¹²")
                .exactly(multiplier(10), "−19")
                .exactly(ten.length - 1, "100")
                .rounded(-3 * Math.pow(-19, 100), "−2.25 × 10¹²⁸")
                .exactly(Double.SIZE, "64")
                .says(areLost(frozen) && !arePrecise(1e12), "간격이 2h보다 넓어진다", "lie more than 2h apart")
                .says(
                        ten[9][0] != ten[10][0] && ten[10][0] == frozen[0] && ten[10][1] == frozen[1],
                        "10걸음 뒤로는 기울기가 0으로 나와",
                        "after 10 steps the slope comes out as 0")
                .check();
    }

    /** x + h rounds to x where h is less than half of the distance to the next double: where that distance is above 2h. */
    private static boolean areLost(double[] point) {
        boolean lost = true;
        for (double x : point) {
            lost &= Math.ulp(x) > 2 * H && x + H == x && x - H == x;
        }
        return lost;
    }

    /** A distance above h alone would not do: both values are still told apart from each other. */
    private static boolean arePrecise(double x) {
        return !(Math.ulp(x) > H && Math.ulp(x) < 2 * H && x + H > x - H);
    }
}
