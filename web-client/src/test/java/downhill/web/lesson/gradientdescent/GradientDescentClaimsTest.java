package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.NumericalDerivative;
import downhill.web.lesson.Claims;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class GradientDescentClaimsTest {
    private static final double H = NumericalDerivative.DEFAULT_H;

    /** The learning rate of the question. */
    private static final double ASKED = 0.9;

    private static double[][] walk(double rate, int steps) {
        return walk(Landscape.BOWL, rate, steps);
    }

    private static double[][] walk(Landscape landscape, double rate, int steps) {
        return walk(landscape, landscape.start.x0(), landscape.start.x1(), rate, steps);
    }

    private static double[][] walk(Landscape landscape, double x0, double x1, double rate, int steps) {
        return new Run(x0, x1, rate, steps).path(landscape.surface);
    }

    private static double height(Landscape landscape, double[] point) {
        return landscape.surface.value(point);
    }

    /** What a step multiplies a coordinate by, in the bowl or the ellipse. */
    private static double multiplier(Landscape landscape, int coordinate, double rate) {
        double[][] path = walk(landscape, rate, 1);
        return path[1][coordinate] / path[0][coordinate];
    }

    private static double stepLength(double[][] path, int step) {
        return Math.hypot(path[step][0] - path[step - 1][0], path[step][1] - path[step - 1][1]);
    }

    @Test
    void everyNumberIsComputed() {
        double[][] three = walk(0.1, 3);
        double[][] ten = walk(10, 100);
        double[] frozen = ten[100];
        double[][] six = walk(Landscape.ELLIPSE, ASKED, 6);
        double[][] flat = walk(Landscape.PLATEAU, -3, 1, 0.1, 100);
        double[][] fromInside = walk(Landscape.PLATEAU, -1.5, 1, 0.1, 100);
        double[][] valleys = walk(Landscape.TWO_VALLEYS, 0.3, 1.5, 0.1, 50);
        double[][] fromTheLeft = walk(Landscape.TWO_VALLEYS, -0.5, 1.5, 0.1, 50);
        double sideways = multiplier(Landscape.ELLIPSE, 1, ASKED);
        Landscape.Point left = Landscape.TWO_VALLEYS.minima.get(0);
        Landscape.Point right = Landscape.TWO_VALLEYS.minima.get(1);
        double deep = height(Landscape.TWO_VALLEYS, new double[] {left.x0(), left.x1()});
        double shallow = height(Landscape.TWO_VALLEYS, new double[] {right.x0(), right.x1()});
        new Claims("gradient-descent")
                .at("walk")
                .exactly(Landscape.BOWL.start.x0(), "−3")
                .exactly(Landscape.BOWL.start.x1(), "4")
                .says(
                        stepLength(three, 2) < stepLength(three, 1) && stepLength(three, 3) < stepLength(three, 2),
                        "학습률이 그대로여도 기울기에 따라 걸음의 길이가 달라집니다",
                        "Even at the same learning rate, steps differ with the gradient")
                .at("guess")
                .exactly(ASKED, "0.9")
                .at("bounce")
                .exactly(ASKED, "0.9")
                .says(
                        Math.abs(sideways + 0.8) < 1e-9
                                && Math.abs(six[6][1]) < Math.abs(six[5][1])
                                && six[6][1] * six[5][1] < 0,
                        "0.8이 1보다 작아서 바닥에 다가갑니다",
                        "0.8 is less than 1, so closer to the bottom")
                .at("edge")
                .says(
                        Math.abs(multiplier(Landscape.ELLIPSE, 1, 1.001)) > 1
                                && Math.abs(multiplier(Landscape.ELLIPSE, 1, 0.999)) < 1,
                        "1을 넘으면 걸음마다 위아래로 바닥에서 더 멀어집니다",
                        "Beyond 1 every step lands farther above or below the bottom")
                .says(
                        Math.abs(multiplier(Landscape.ELLIPSE, 1, 1.3) - (1 - 2 * 1.3)) < 1e-9,
                        "그 크기가 1보다 커지기 때문입니다",
                        "is now larger than 1 in size")
                .says(
                        Math.abs(multiplier(Landscape.ELLIPSE, 1, 1) + 1) < 1e-9,
                        "정확히 1이면 위아래를 끝없이 오갑니다",
                        "At exactly 1 it goes up and down forever")
                .at("tiny")
                .says(
                        Math.hypot(walk(1e-10, 100)[100][0] + 3, walk(1e-10, 100)[100][1] - 4) < 1e-6,
                        "거의 움직이지 않습니다",
                        "it hardly moves")
                .at("plateau")
                .rounded(height(Landscape.PLATEAU, flat[0]), "0.993")
                .rounded(height(Landscape.PLATEAU, flat[100]), "0.983")
                .says(
                        height(Landscape.PLATEAU, fromInside[100]) < 0.01,
                        "바닥 가까이까지 내려갔습니다",
                        "led down almost to the bottom")
                .says(stepLength(flat, 1) / 0.1 < 0.025, "기울기가 0에 가까운 고원에서는", "where the gradient is close to 0")
                .at("two")
                .rounded(deep, "−0.31")
                .rounded(shallow, "0.29")
                .at("valleys")
                .says(
                        right.distanceTo(valleys[50][0], valleys[50][1]) < 1e-3,
                        "오른쪽 골짜기의 바닥에서 멈춥니다",
                        "It stops at the bottom on the right")
                .says(deep < shallow, "언덕 너머에 더 깊은 골짜기가 있다는 것은", "the deeper valley over the ridge")
                .at("play")
                .says(
                        height(Landscape.TWO_VALLEYS, fromTheLeft[50]) < shallow - 0.5,
                        "출발점을 왼쪽으로 끌어 깊은 골짜기에",
                        "Drag the start to the left, into the deep valley")
                .at("note")
                .exactly(DescentState.RATE.max(), "10")
                .exactly(DescentState.RATE.min(), "10⁻¹⁰")
                .rounded(frozen[0], "−2.58983747 × 10¹³")
                .rounded(frozen[1], "−1.29524862 × 10¹²")
                .exactly(multiplier(Landscape.BOWL, 0, 10), "−19")
                .exactly(ten.length - 1, "100")
                .rounded(-3 * Math.pow(-19, 100), "−2.25 × 10¹²⁸")
                .exactly(Double.SIZE, "64")
                .says(areLost(frozen) && !arePrecise(1e12), "간격이 2h보다 넓어집니다", "lie more than 2h apart")
                .says(
                        ten[9][0] != ten[10][0] && ten[10][0] == frozen[0] && ten[10][1] == frozen[1],
                        "10걸음 뒤로는 기울기가 0으로 나와",
                        "after 10 steps the gradient comes out as 0")
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
