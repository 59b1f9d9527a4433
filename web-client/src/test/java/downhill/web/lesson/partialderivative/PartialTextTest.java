package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.KEYS;
import static downhill.web.lesson.partialderivative.PartialState.X0;
import static downhill.web.lesson.partialderivative.PartialState.X1;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.slope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.LessonWords;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

/** What the lesson says is what comes out. */
class PartialTextTest {
    private static final Values BOOK = KEYS.defaults();
    /** Below 64 doubles lie at most 7.1e-15 apart, which 2h makes 3.6e-11; the two values are off by less than one each. */
    private static final double ROUNDING = 8e-11;

    private static void requireSaid(String step, String... numbers) {
        for (String words : LessonWords.both("partial-derivative", step)) {
            assertThat(words).contains(numbers);
        }
    }

    @Test
    void thePointOfTheBook() {
        assertThat(height(BOOK)).isEqualTo(25);
        requireSaid("guess", "(3, 4)", "25");
    }

    @Test
    void theCutIsAParabolaThatSixteenLifts() {
        assertThat(height(BOOK.with(X0, 0.0))).isEqualTo(16);
        assertThat(Variable.X0.formula("16")).isEqualTo("x₀² + 16");
        requireSaid("cut", "x₀² + 16");
    }

    @Test
    void theSlopeIsTwiceTheVariableThatMoves() {
        for (double x0 = -5; x0 <= 5; x0 += 0.5) {
            assertThat(slope(BOOK.with(X0, x0))).isCloseTo(2 * x0, within(ROUNDING));
        }
        assertThat(slope(BOOK)).isCloseTo(6, within(ROUNDING));
        requireSaid("measure", "6");
    }

    @Test
    void movingTheCutLeavesTheSlopeAsItIs() {
        assertThat(slope(BOOK.with(X1, 0.0))).isCloseTo(6, within(ROUNDING));
        assertThat(height(BOOK) - height(BOOK.with(X1, 0.0))).isEqualTo(16);
        requireSaid("held", "16", "6");
    }

    @Test
    void theOtherSlope() {
        assertThat(slope(BOOK.with(FREE, Variable.X1))).isCloseTo(8, within(ROUNDING));
        requireSaid("other", "8");
    }

    @Test
    void bothAreZeroAtTheBottom() {
        Values bottom = BOOK.with(X0, 0.0).with(X1, 0.0);
        assertThat(slope(bottom)).isZero();
        assertThat(slope(bottom.with(FREE, Variable.X1))).isZero();
    }

    @Test
    void theNoteOnRounding() {
        assertThat(Math.ulp(25.0)).isCloseTo(3.6e-15, within(0.05e-15));
        assertThat(Math.ulp(25.0) / 2e-4).isCloseTo(1.8e-11, within(0.05e-11));
        assertThat(LessonWords.of("partial-derivative", "en"))
                .contains("3.6 × 10⁻¹⁵", "1.8 × 10⁻¹¹", Double.toString(Variable.X0.slope(3, 0)));
    }

    @Test
    void theBooksPartialDerivativesComeOut() {
        GoldenChecks.requireEarned(PartialGolden.ALL, PartialGolden.computed());
        GoldenChecks.requireEarned(PartialGolden.ALL, slope(BOOK), slope(BOOK.with(FREE, Variable.X1)));
    }
}
