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

    /** The power of ten with the smallest error for the sine, and that error. */
    private static double[] least(Difference difference) {
        double[] least = {1, Double.POSITIVE_INFINITY};
        for (int k = 0; k < 17; k++) {
            double h = Math.pow(10, -k);
            if (error(SINE, difference, h) < least[1]) {
                least = new double[] {h, error(SINE, difference, h)};
            }
        }
        return least;
    }

    @Test
    void everyNumberIsComputed() {
        double truth = f(QUADRATIC).derivative(QUADRATIC.place);
        new Claims("numerical-diff")
                .at("chord")
                .exactly(truth, "0.2")
                .says(error(QUADRATIC, FORWARD, 10) > 0.09, "h가 커서 많이 빗나갑니다", "With a large h its slope is far off")
                .exactly(error(QUADRATIC, FORWARD, 0.1), "0.001")
                .at("falls")
                .says(
                        Math.abs(0.1 / 1e-5 - 10_000) < 1e-6,
                        "10⁻⁵에서 0.1까지는 만 배입니다",
                        "from 10⁻⁵ to 0.1 is ten thousand times")
                .says(
                        errorFollowsH(),
                        "h가 10분의 1이 될 때마다 오차도 10분의 1이 되었습니다",
                        "Each time h became ten times smaller, so did the error")
                .at("guess")
                .set("rises", "h", "10⁻¹⁵")
                .at("rises")
                .says(
                        least(5e-16, 2e-14) > 1e4 * error(QUADRATIC, FORWARD, 1e-6),
                        "오차가 다시 커졌습니다",
                        "The error grows again")
                .at("gone")
                .says(
                        f(QUADRATIC).value(5 + 4e-16) == f(QUADRATIC).value(5),
                        "두 함숫값에 색이 있는 자리가 없습니다",
                        "No digit is colored anymore")
                .exactly(Double.SIZE, "64")
                .exactly(QUADRATIC.place, "5")
                .says(1 + 1e-15 > 1 && 1 + 1e-16 == 1, "열여섯 자리쯤만 담으므로", "holds about sixteen digits")
                .says(5 + 4e-16 == 5, "h의 자릿수는 하나도 남지 않습니다", "no digit of h is left")
                .at("bottom")
                .says(
                        isBottom(1e-7),
                        "10의 거듭제곱 가운데서는 10⁻⁷의 오차가 가장 작습니다",
                        "Of the powers of ten, 10⁻⁷ has the smallest error")
                .says(
                        Math.ulp(f(QUADRATIC).value(5)) / 1e-7 < 1.5 * 0.01 * 1e-7
                                && Math.ulp(f(QUADRATIC).value(5)) / 1e-7 > 0.5 * 0.01 * 1e-7,
                        "두 오차가 비슷해지는 곳입니다",
                        "the two kinds of error are about equal")
                .says(
                        least(9e-9, 9e-8) < 0.6 * error(QUADRATIC, FORWARD, 1e-7)
                                && least(1.1e-7, 1e-4) > error(QUADRATIC, FORWARD, 1e-7),
                        "그 왼쪽의 더 깊이 팬 자리는",
                        "A little to the left there are deeper dips")
                .at("central")
                .rounded(f(SINE).derivative(SINE.place), "0.540")
                .rounded(slope(SINE, FORWARD, 1), "0.068")
                .rounded(slope(SINE, CENTRAL, 1), "0.455")
                .at("square")
                .exactly(NumericalDerivative.DEFAULT_H, "10⁻⁴")
                .says(
                        centralErrorFollowsSquare(),
                        "h가 10분의 1이 될 때마다 중심 차분의 오차는 약 100분의 1이 되었습니다",
                        "the error of the central difference became about a hundred times smaller")
                .says(
                        least(CENTRAL)[0] > least(FORWARD)[0] && least(CENTRAL)[1] < least(FORWARD)[1],
                        "V자의 바닥이 전방 차분보다 오른쪽에 있고 더 깊습니다",
                        "the bottom of its V lies farther right, and deeper")
                .at("note")
                .exactly(slope(QUADRATIC, CENTRAL, 1), "0.2", "h = 1로 두어도 정확히 0.2가", "h = 1 gives exactly 0.2")
                .says(
                        nines(5) == 11 && nines(10) == 10,
                        "0.1 다음에 9가 열한 번, 0.2 다음에 9가 열 번",
                        "eleven 9s after 0.1, and ten after 0.2")
                .exactly(10e-50, "10⁻⁴⁹")
                .says(10e-50 != 1e-50, "10⁻⁵⁰이 아니라", "not 10⁻⁵⁰")
                .exactly(Float.SIZE, "32")
                .exactly((float) 10e-50, "0", "이 수가 0이 되지만", "it would become 0")
                .exactly(Double.SIZE, "64")
                .says(10e-50 != 0 && 5 + 10e-50 == 5, "h는 0이 아닙니다", "h is not 0")
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

    /** From 1 down to 10⁻⁴ the central error is divided by 100 a decade, to within six hundredths. */
    private static boolean centralErrorFollowsSquare() {
        boolean follows = true;
        for (int exponent = 0; exponent < 4; exponent++) {
            double h = Double.parseDouble("1e-" + exponent);
            follows &= Math.abs(error(SINE, CENTRAL, h) / error(SINE, CENTRAL, h / 10) - 100) < 6;
        }
        return follows;
    }

    /** Returns the least error of the forward difference that the figure draws between two widths. */
    private static double least(double from, double to) {
        Expression f = f(QUADRATIC);
        ErrorSweep sweep = new ErrorSweep(f::value, QUADRATIC.place, f.derivative(QUADRATIC.place));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sweep.h.length; i++) {
            if (sweep.h[i] >= from && sweep.h[i] <= to) {
                least = Math.min(least, sweep.errors(FORWARD)[i]);
            }
        }
        return least;
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
        assertThat(error(QUADRATIC, FORWARD, 4e-7)).isLessThan(10 * bottom);
        assertThat(error(QUADRATIC, FORWARD, 1e-8)).isLessThan(10 * bottom);
        assertThat(error(QUADRATIC, FORWARD, 1e-5)).isGreaterThan(20 * bottom);
        assertThat(error(QUADRATIC, FORWARD, 1e-9)).isGreaterThan(10 * bottom);
    }

    @Test
    void theNumbersOfTheTableComeOut() {
        GoldenChecks.requireEarned(NumericalDiffGolden.ALL, NumericalDiffGolden.computed());
    }
}
