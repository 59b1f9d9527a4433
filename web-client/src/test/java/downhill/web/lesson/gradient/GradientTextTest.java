package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.LessonWords;
import org.junit.jupiter.api.Test;

/** What the lesson says is what comes out. */
class GradientTextTest {
    private static final double ROUNDING = 1e-9;

    private static double[] gradient(Surface surface, double x0, double x1) {
        return NumericalGradient.of(surface, new double[] {x0, x1});
    }

    private static double length(Surface surface, double x0, double x1) {
        return ArrowField.length(gradient(surface, x0, x1));
    }

    private static void requireSaid(String step, String... numbers) {
        for (String words : LessonWords.both("gradient", step)) {
            assertThat(words).contains(numbers);
        }
    }

    @Test
    void towardsTheBottomIsNotHalfAsSteepAsAcrossTheContour() {
        double[] gradient = gradient(Surface.ELLIPSE, -7, 2);
        Compass compass = new Compass(gradient, new double[] {7, -2});
        double distance = Math.sqrt(53);
        double towardsBottom = (gradient[0] * 7 - gradient[1] * 2) / distance;

        assertThat(towardsBottom).isEqualTo(-1.772, within(5e-4));
        assertThat(compass.slope(90)).isEqualTo(-4.061, within(5e-4));
        assertThat(Math.abs(towardsBottom)).isLessThan(Math.abs(compass.slope(90)) / 2);
        assertThat(LessonWords.of("gradient", "ko", "around")).contains("그 절반만큼도 가파르지 않다");
        assertThat(LessonWords.of("gradient", "en", "around")).contains("not even half as steep");
    }

    @Test
    void theTwoPartialDerivatives() {
        assertThat(gradient(Surface.ELLIPSE, -7, 2)).containsExactly(new double[] {-0.7, 4}, within(ROUNDING));
        requireSaid("two", "−0.7", "(−0.7, 4)");
    }

    @Test
    void halfTheDistanceIsHalfTheLength() {
        assertThat(gradient(Surface.BOWL, 3, 4)).containsExactly(new double[] {6, 8}, within(ROUNDING));
        assertThat(length(Surface.BOWL, 3, 4)).isEqualTo(10, within(ROUNDING));
        assertThat(length(Surface.BOWL, 1.5, 2)).isEqualTo(5, within(ROUNDING));
        assertThat(length(Surface.BOWL, 0, 0)).isZero();
        requireSaid("length", "(6, 8)", "10", "(1.5, 2)");
    }

    @Test
    void fourTimesAsFarTheArrowIsShorter() {
        assertThat(length(Surface.ELLIPSE, 0, 2)).isEqualTo(4, within(ROUNDING));
        assertThat(length(Surface.ELLIPSE, -8, 0)).isEqualTo(0.8, within(ROUNDING));
        requireSaid("far", "(0, 2)", "4", "(−8, 0)", "0.8");
    }

    @Test
    void theGradientToItsLastDigit() {
        double[] at34 = NumericalGradient.of(Surface.BOWL, new double[] {3, 4});
        for (String language : new String[] {"ko", "en"}) {
            assertThat(LessonWords.of("gradient", language)).contains("(" + at34[0] + ", " + at34[1] + ")");
        }
    }

    @Test
    void theBooksGradientsComeOut() {
        GoldenChecks.requireEarned(GradientGolden.ALL, GradientGolden.computed());
    }
}
