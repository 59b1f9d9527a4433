package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.ScalarFunction;
import downhill.core.derivative.Surface;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class ArrowFieldTest {
    private static Landscape.Frame frame(double x0, double x1, double reach) {
        return new Landscape.Frame(x0, x1, reach);
    }

    @Test
    void aLargerPartOfThePlaneHasTheSameArrowsAndMore() {
        Landscape.Frame frame = frame(0, 0, 5);
        ArrowField field = ArrowField.of(Surface.BOWL, frame, 10, true);
        ArrowField wide = field.reaching(Surface.BOWL, frame, 6.5, 5);

        assertThat(wide.gradients.length).isEqualTo(14 * 10);
        assertThat(wide.x0[0]).isEqualTo(-6.5);
        assertThat(wide.x0[2]).isEqualTo(field.x0[0]);
        assertThat(wide.x1[2]).isEqualTo(field.x1[0]);
        assertThat(wide.gradients[2]).containsExactly(field.gradients[0]);
        assertThat(wide.arrow(wide.gradients[2])).containsExactly(field.arrow(field.gradients[0]));
        assertThat(field.reaching(Surface.BOWL, frame, 5, 4).gradients.length).isEqualTo(field.gradients.length);
    }

    /** Of 100 places in the bowl, those at a distance of more than 4 are about half. */
    @Test
    void halfOfThePlacesAreSteeperThanTheTypicalSlope() {
        double typical = ArrowField.of(Surface.BOWL, frame(0, 0, 5), 10, true).typical;
        assertThat(typical).isBetween(7.0, 9.0);
    }

    @Test
    void arrowsPointDownAndTheSteepestIsAsLongAsTheyAreApart() {
        ArrowField field = ArrowField.of(Surface.BOWL, frame(0, 0, 5), 5, true);

        assertThat(field.gradients.length).isEqualTo(25);
        assertThat(field.compressed).isFalse();
        double longest = 0;
        for (int i = 0; i < field.gradients.length; i++) {
            double[] arrow = field.arrow(field.gradients[i]);
            longest = Math.max(longest, ArrowField.length(arrow));
            // Towards the bottom, (0, 0): never away from it.
            assertThat(arrow[0] * field.x0[i] + arrow[1] * field.x1[i]).isLessThanOrEqualTo(0);
        }
        assertThat(longest).isCloseTo(2, within(1e-12));
    }

    @Test
    void arrowIsInProportionToTheSlope() {
        ArrowField field = ArrowField.of(Surface.BOWL, frame(0, 0, 5), 5, true);

        double once = ArrowField.length(field.arrow(new double[] {3, 4}));
        double twice = ArrowField.length(field.arrow(new double[] {6, 8}));

        assertThat(twice).isCloseTo(2 * once, within(1e-12));
        assertThat(field.arrow(new double[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void unevenSlopesAreCompressedToTheirFourthRoots() {
        ArrowField field = ArrowField.of(Surface.ROSENBROCK, frame(0, 1, 2), 9, true);

        assertThat(field.compressed).isTrue();
        double once = ArrowField.length(field.arrow(new double[] {1, 0}));
        assertThat(ArrowField.length(field.arrow(new double[] {16, 0}))).isCloseTo(2 * once, within(1e-12));
        assertThat(ArrowField.of(Surface.ROSENBROCK, frame(0, 1, 2), 9, false).compressed)
                .isFalse();
    }

    @Test
    void placesWithoutGradientDoNotMatter() {
        ScalarFunction root = x -> Math.sqrt(x[0]);
        ArrowField field = ArrowField.of(root, frame(0, 0, 2), 4, true);

        for (int i = 0; i < field.gradients.length; i++) {
            double[] arrow = field.arrow(field.gradients[i]);
            assertThat(Double.isFinite(arrow[0])).isEqualTo(field.x0[i] > 0);
        }
    }

    @Test
    void flatFieldHasNoArrows() {
        ArrowField field = ArrowField.of(x -> 7, frame(0, 0, 1), 3, true);

        assertThat(field.arrow(field.gradients[4])).containsExactly(0, 0);
        assertThat(field.compressed).isFalse();
    }
}
