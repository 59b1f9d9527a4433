package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.KEYS;
import static downhill.web.lesson.partialderivative.PartialState.X0;
import static downhill.web.lesson.partialderivative.PartialState.X1;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.slope;

import downhill.core.network.Parameters;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class PartialDerivativeClaimsTest {
    private static final Values BOOK = KEYS.defaults();
    /** Below 64 doubles lie at most 7.1e-15 apart, which 2h makes 3.6e-11; the two values are off by less than one each. */
    private static final double ROUNDING = 8e-11;

    @Test
    void everyNumberIsComputed() {
        Values bottom = BOOK.with(X0, 0.0).with(X1, 0.0);
        Values across = BOOK.with(FREE, Variable.X1);
        new Claims("partial-derivative")
                .at("cut")
                .says(
                        height(BOOK.with(X0, 0.0)) == 16
                                && Variable.X0.formula("16").equals("x₀² + 16"),
                        "x₀² + 16이므로",
                        "it becomes x₀² + 16")
                .at("measure")
                .exactly(slope(BOOK), "6")
                .at("along")
                .exactly(slope(BOOK.with(X0, -2.0)), "−4")
                .says(slopesAreTwiceX0(), "기울기는 언제나 x₀의 두 배입니다", "the slope is always twice x₀")
                .at("lower")
                .exactly(slope(BOOK), "6")
                .set("held", "x1", "0")
                .at("held")
                .set("held", "x1", "0")
                .exactly(height(BOOK) - height(BOOK.with(X1, 0.0)), "16")
                .exactly(slope(BOOK.with(X1, 0.0)), "6")
                .at("other")
                .exactly(PartialState.swing(across), "90")
                .exactly(slope(across), "8", "x₀이 고정되었으므로 8은", "With x₀ held, the 8 is")
                .rounded(steepest(), "10")
                .at("level")
                .exactly(slope(bottom), "0")
                .exactly(slope(bottom.with(FREE, Variable.X1)), "0")
                .at("note")
                .exactly(new Parameters(784, 50, 10).count(), "39,760")
                .exactly(slope(BOOK), "6")
                .exactly(height(BOOK), "25")
                .exactly(Double.SIZE, "64")
                .rounded(Math.ulp(25.0), "3.6 × 10⁻¹⁵")
                .rounded(Math.ulp(25.0) / 2e-4, "1.8 × 10⁻¹¹")
                .says(Math.ulp(25.0) / 2e-4 > 1e-11, "소수점 아래 열한째 자리부터는", "From the eleventh decimal on")
                .says(X0.max() >= 3 && X1.min() <= 0, "점 (3, 0)에서는", "at the point (3, 0)")
                .digits(Variable.X0.slope(3, 0), "6.000000000012662")
                .check();
    }

    private static boolean slopesAreTwiceX0() {
        boolean are = true;
        for (double x0 = -5; x0 <= 5; x0 += 0.5) {
            are &= Math.abs(slope(BOOK.with(X0, x0)) - 2 * x0) < ROUNDING;
        }
        return are;
    }

    @Test
    void theBooksPartialDerivativesComeOut() {
        GoldenChecks.requireEarned(PartialGolden.ALL, PartialGolden.computed());
        GoldenChecks.requireEarned(PartialGolden.ALL, slope(BOOK), slope(BOOK.with(FREE, Variable.X1)));
    }

    /** The greatest slope that the reader passes while the plane swings from one axis to the other. */
    private static double steepest() {
        double steepest = 0;
        for (int degrees = 0; degrees <= PartialState.QUARTER; degrees++) {
            steepest = Math.max(steepest, slope(BOOK.with(PartialState.SWING, (double) degrees)));
        }
        return steepest;
    }
}
