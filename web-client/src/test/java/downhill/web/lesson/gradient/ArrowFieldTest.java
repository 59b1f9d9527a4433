package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.ScalarFunction;
import downhill.core.derivative.Surface;
import org.junit.jupiter.api.Test;

class ArrowFieldTest {
    @Test
    void arrowsPointDownAndTheSteepestIsAsLongAsTheyAreApart() {
        ArrowField field = ArrowField.of(Surface.BOWL, -5, 5, -5, 5, 5, true);

        assertThat(field.count()).isEqualTo(25);
        assertThat(field.isCompressed()).isFalse();
        double longest = 0;
        for (int i = 0; i < field.count(); i++) {
            double[] arrow = field.arrow(field.gradient(i));
            longest = Math.max(longest, ArrowField.length(arrow));
            // Towards the bottom, (0, 0): never away from it.
            assertThat(arrow[0] * field.x0(i) + arrow[1] * field.x1(i)).isLessThanOrEqualTo(0);
        }
        assertThat(longest).isCloseTo(2, within(1e-12));
    }

    @Test
    void arrowIsInProportionToTheSlope() {
        ArrowField field = ArrowField.of(Surface.BOWL, -5, 5, -5, 5, 5, true);

        double once = ArrowField.length(field.arrow(new double[] {3, 4}));
        double twice = ArrowField.length(field.arrow(new double[] {6, 8}));

        assertThat(twice).isCloseTo(2 * once, within(1e-12));
        assertThat(field.arrow(new double[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void unevenSlopesAreCompressedToTheirFourthRoots() {
        ArrowField field = ArrowField.of(Surface.ROSENBROCK, -2, 2, -1, 3, 9, true);

        assertThat(field.isCompressed()).isTrue();
        double once = ArrowField.length(field.arrow(new double[] {1, 0}));
        assertThat(ArrowField.length(field.arrow(new double[] {16, 0}))).isCloseTo(2 * once, within(1e-12));
        assertThat(ArrowField.of(Surface.ROSENBROCK, -2, 2, -1, 3, 9, false).isCompressed())
                .isFalse();
    }

    @Test
    void placesWithoutGradientDoNotMatter() {
        ScalarFunction root = x -> Math.sqrt(x[0]);
        ArrowField field = ArrowField.of(root, -2, 2, -2, 2, 4, true);

        for (int i = 0; i < field.count(); i++) {
            double[] arrow = field.arrow(field.gradient(i));
            assertThat(Double.isFinite(arrow[0])).isEqualTo(field.x0(i) > 0);
        }
    }

    @Test
    void flatFieldHasNoArrows() {
        ArrowField field = ArrowField.of(x -> 7, -1, 1, -1, 1, 3, true);

        assertThat(field.arrow(field.gradient(4))).containsExactly(0, 0);
        assertThat(field.isCompressed()).isFalse();
    }
}
