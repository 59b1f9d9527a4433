package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.Expression;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.LessonWords;
import org.junit.jupiter.api.Test;

/** What the lesson says is what comes out. */
class NumericalDiffTextTest {
    private static double slope(Example example, Difference difference, double h) {
        return difference.quotient(Expression.parse(example.f, 1)::value, example.place, h);
    }

    private static double error(Example example, Difference difference, double h) {
        return Math.abs(
                slope(example, difference, h) - Expression.parse(example.f, 1).derivative(example.place));
    }

    private static void requireSaid(String step, String... numbers) {
        for (String words : LessonWords.both("numerical-diff", step)) {
            assertThat(words).contains(numbers);
        }
    }

    @Test
    void theTrueSlopeAndTheFirstSecants() {
        assertThat(Expression.parse(Example.QUADRATIC.f, 1).derivative(5)).isEqualTo(0.2, within(1e-15));
        assertThat(slope(Example.QUADRATIC, Difference.FORWARD, 10)).isEqualTo(0.3, within(1e-15));
        assertThat(slope(Example.QUADRATIC, Difference.FORWARD, 0.1)).isEqualTo(0.201, within(1e-15));
        assertThat(error(Example.QUADRATIC, Difference.FORWARD, 0.1)).isEqualTo(0.001, within(1e-15));
        requireSaid("guess", "0.2");
        requireSaid("chord", "0.1", "0.201", "0.001");
    }

    /** From 0.1 down to a millionth the error is 0.01 h, to within a few hundredths. */
    @Test
    void aTenthOfHIsATenthOfTheError() {
        for (double h = 0.1; h > 0.99e-6; h /= 10) {
            assertThat(error(Example.QUADRATIC, Difference.FORWARD, h) / h).isEqualTo(0.01, within(5e-4));
        }
        requireSaid("falls", "10⁻⁶");
    }

    @Test
    void theErrorGrowsAgainAndOnlyTheLastDigitDiffers() {
        Expression f = Expression.parse(Example.QUADRATIC.f, 1);
        assertThat(error(Example.QUADRATIC, Difference.FORWARD, 1e-15)).isGreaterThan(0.02);
        assertThat(Double.toString(f.value(5))).isEqualTo("0.75");
        assertThat(Double.toString(f.value(5 + 1e-15))).isEqualTo("0.7500000000000002");
        requireSaid("rises", "10⁻¹⁵");
    }

    @Test
    void theNextFloatAfterFiveIsBeyondTheBooksH() {
        assertThat(Math.ulp(5.0)).isEqualTo(8.9e-16, within(0.05e-16));
        assertThat(5 + 0.49 * Math.ulp(5.0)).isEqualTo(5);
        assertThat(10e-50).isEqualTo(1e-49);
        assertThat(slope(Example.QUADRATIC, Difference.FORWARD, 10e-50)).isZero();
        requireSaid("gone", "10e−50", "8.9 × 10⁻¹⁶");
    }

    @Test
    void theBottomIsWhereTheTextLeads() {
        Expression f = Expression.parse(Example.QUADRATIC.f, 1);
        ErrorSweep sweep = new ErrorSweep(f::value, 5, f.derivative(5));
        assertThat(ErrorSweepTest.bestH(sweep, Difference.FORWARD)).isBetween(1e-10, 1e-7);
        double bottom = error(Example.QUADRATIC, Difference.FORWARD, 1e-8);
        assertThat(error(Example.QUADRATIC, Difference.FORWARD, 1e-5)).isGreaterThan(10 * bottom);
        assertThat(error(Example.QUADRATIC, Difference.FORWARD, 1e-12)).isGreaterThan(10 * bottom);
        requireSaid("bottom", "10⁻⁸");
    }

    @Test
    void aTenthOfHIsAHundredthOfTheCentralError() {
        assertThat(error(Example.SINE, Difference.FORWARD, 1)).isGreaterThan(0.4);
        assertThat(error(Example.SINE, Difference.CENTRAL, 1)).isLessThan(0.1);
        double hundredth =
                error(Example.SINE, Difference.CENTRAL, 0.01) / error(Example.SINE, Difference.CENTRAL, 0.001);
        assertThat(hundredth).isEqualTo(100, within(0.1));
        double forwardBottom = error(Example.SINE, Difference.FORWARD, 1e-8);
        assertThat(error(Example.SINE, Difference.CENTRAL, 1e-4)).isLessThan(forwardBottom);
        requireSaid("central", "10⁻⁴");
    }

    @Test
    void theNumbersOfTheTableComeOut() {
        GoldenChecks.requireEarned(NumericalDiffGolden.ALL, NumericalDiffGolden.computed());
    }
}
