package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.function.Expression;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
import org.junit.jupiter.api.Test;

class NumericalDiffClaimsTest {
    private static final Example QUADRATIC = Example.QUADRATIC;
    private static final Example SINE = Example.SINE;
    private static final Difference FORWARD = Difference.FORWARD;
    private static final Difference CENTRAL = Difference.CENTRAL;

    private static Expression f(Example example) {
        return Expression.parse(example.f, 1);
    }

    private static double slope(Example example, Difference difference, double h) {
        return difference.quotient(f(example)::value, example.place, h);
    }

    private static double error(Example example, Difference difference, double h) {
        return Math.abs(slope(example, difference, h) - f(example).derivative(example.place));
    }

    @Test
    void everyNumberIsComputed() {
        double truth = f(QUADRATIC).derivative(QUADRATIC.place);
        double next = Math.ulp(QUADRATIC.place);
        new Claims("numerical-diff")
                .at("guess")
                .exactly(truth, "0.2")
                .says(error(QUADRATIC, FORWARD, 10) > 0.09, "h가 커서 많이 빗나간다", "h is large and the slope far off")
                .at("chord")
                .exactly(slope(QUADRATIC, FORWARD, 0.1), "0.201")
                .exactly(error(QUADRATIC, FORWARD, 0.1), "0.001")
                .at("falls")
                .says(
                        errorFollowsH(),
                        "h가 10분의 1이 될 때마다 오차도 10분의 1이 되었다",
                        "Each time h became ten times smaller, so did the error")
                .at("rises")
                .says(
                        error(QUADRATIC, FORWARD, 1e-15) > error(QUADRATIC, FORWARD, 1e-6),
                        "오차가 다시 커졌다",
                        "The error grows again")
                .exactly(Double.SIZE, "64")
                .says(1 + 1e-15 > 1 && 1 + 1e-16 == 1, "열여섯 자리쯤만 담는다", "holds about sixteen digits")
                .says(
                        Double.toString(f(QUADRATIC).value(5)).equals("0.75")
                                && Double.toString(f(QUADRATIC).value(5 + 1e-15))
                                        .equals("0.7500000000000002"),
                        "두 함숫값은 이제 끝자리만 다르고",
                        "The two values now differ in the last one only")
                .at("gone")
                .set("gone", "h", "10e−50")
                .says(
                        f(QUADRATIC).value(5 + 10e-50) == f(QUADRATIC).value(5),
                        "두 함숫값이 똑같아졌고",
                        "The two values are the same")
                .exactly(slope(QUADRATIC, FORWARD, 10e-50), "0")
                .exactly(Double.SIZE, "64")
                .exactly(QUADRATIC.place, "5")
                .rounded(next, "8.9 × 10⁻¹⁶")
                .says(
                        5 + 0.49 * next == 5 && 5 + 0.51 * next > 5,
                        "그 절반도 안 되면 5에 더해도 5 그대로이다",
                        "less than half of that, and 5 remains 5")
                .at("bottom")
                .set("bottom", "h", "10⁻⁷")
                .says(isBottom(1e-7), "10⁻⁷으로 곧바로 가도 된다. 오른쪽", "to 10⁻⁷. At large")
                .says(
                        0.01 * 1e-7 > error(QUADRATIC, FORWARD, 1e-7) / 3
                                && 0.01 * 1e-7 < 3 * error(QUADRATIC, FORWARD, 1e-7),
                        "두 오차가 비슷해지는 여기가 바닥이다",
                        "The bottom is where the two are about equal")
                .at("central")
                .says(
                        error(SINE, FORWARD, 1) > 0.4 && error(SINE, CENTRAL, 1) < 0.1,
                        "할선이 접선과 거의 나란해졌다",
                        "The secant is almost parallel to the tangent")
                .says(
                        Math.abs(error(SINE, CENTRAL, 0.01) / error(SINE, CENTRAL, 0.001) - 100) < 0.1,
                        "h가 10분의 1일 때 오차는 100분의 1이 된다",
                        "gets a hundred times smaller when h gets ten times smaller")
                .exactly(NumericalDerivative.DEFAULT_H, "10⁻⁴")
                .says(
                        Math.abs(Math.log10(bestH(SINE, CENTRAL)) + 4) < 2
                                && error(SINE, CENTRAL, 1e-4) < error(SINE, FORWARD, 1e-8),
                        "이 방법의 바닥에서 멀지 않다",
                        "not far from the bottom of this one")
                .at("note")
                .exactly(slope(QUADRATIC, CENTRAL, 1), "0.2", "h = 1로 두어도 꼭 0.2가", "h = 1 gives exactly 0.2")
                .says(
                        nines(5) == 11 && nines(10) == 10,
                        "0.1 다음에 9가 열한 번, 0.2 다음에 9가 열 번",
                        "eleven 9s after 0.1, and ten after 0.2")
                .exactly(10e-50, "10⁻⁴⁹")
                .says(10e-50 != 1e-50, "10⁻⁵⁰이 아니라", "not 10⁻⁵⁰")
                .exactly(Float.SIZE, "32")
                .exactly((float) 10e-50, "0", "이 수가 0이 되지만", "it would become 0")
                .exactly(Double.SIZE, "64")
                .says(10e-50 != 0 && 5 + 10e-50 == 5, "h는 0이 아니다", "h is not 0")
                .check();
    }

    /** From 0.1 down to a millionth the error is 0.01 h, to within a few hundredths. */
    private static boolean errorFollowsH() {
        boolean follows = true;
        for (double h = 0.1; h > 0.99e-6; h /= 10) {
            follows &= Math.abs(error(QUADRATIC, FORWARD, h) / h - 0.01) < 5e-4;
        }
        return follows;
    }

    /** Of the powers of ten, to which the figure leads; between them the error jumps with the rounding. */
    private static boolean isBottom(double h) {
        boolean bottom = true;
        for (int exponent = 1; exponent < 17; exponent++) {
            double other = Double.parseDouble("1e-" + exponent);
            bottom &= other == h || error(QUADRATIC, FORWARD, other) > 5 * error(QUADRATIC, FORWARD, h);
        }
        return bottom;
    }

    private static double bestH(Example example, Difference difference) {
        Expression f = f(example);
        return ErrorSweepTest.bestH(new ErrorSweep(f::value, example.place, f.derivative(example.place)), difference);
    }

    /** Counts the 9s that follow each other from the second decimal on in the book's numerical slope. */
    private static int nines(double x) {
        String decimals = Double.toString(CENTRAL.quotient(f(QUADRATIC)::value, x, NumericalDerivative.DEFAULT_H))
                .substring(3);
        int count = 0;
        while (decimals.charAt(count) == '9') {
            count++;
        }
        return count;
    }

    /** The step of the bottom ends where the error is at most some ten times that of its link. */
    @Test
    void theWaysToTheBottomEndNearIt() {
        double bottom = error(
                QUADRATIC,
                FORWARD,
                Addresses.read(NumericalDiffState.KEYS, "h=1e-7").get(NumericalDiffState.H));
        assertThat(error(QUADRATIC, FORWARD, 1e-6)).isLessThan(20 * bottom);
        assertThat(error(QUADRATIC, FORWARD, 1e-9)).isLessThan(20 * bottom);
        assertThat(error(QUADRATIC, FORWARD, 1e-5)).isGreaterThan(20 * bottom);
    }

    @Test
    void theNumbersOfTheTableComeOut() {
        GoldenChecks.requireEarned(NumericalDiffGolden.ALL, NumericalDiffGolden.computed());
    }
}
