package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompassTest {
    private static final double[] GRADIENT = {-0.7, 4};
    private static final Compass COMPASS = new Compass(GRADIENT, new double[] {7, -2});

    /** The slope of a way is the gradient times it: the definition of the derivative in a direction. */
    @Test
    void slopeOfAWayIsItsProductWithTheGradient() {
        for (int degrees = 0; degrees < 360; degrees += 15) {
            double[] way = COMPASS.way(degrees);
            assertThat(COMPASS.slope(degrees)).isCloseTo(GRADIENT[0] * way[0] + GRADIENT[1] * way[1], within(1e-14));
            assertThat(ArrowField.length(way)).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void itIsSteepestAtARightAngleToTheContour() {
        assertThat(COMPASS.slope(0)).isZero();
        for (int degrees = 0; degrees < 360; degrees++) {
            assertThat(COMPASS.slope(degrees)).isGreaterThanOrEqualTo(COMPASS.slope(90));
        }
    }

    @Test
    void theWayAlongTheContourIsTheOneTowardsWhatIsAskedFor() {
        assertThat(COMPASS.way(0)[0]).isPositive();
        assertThat(new Compass(GRADIENT, new double[] {-7, 2}).way(0)[0]).isNegative();
    }

    @Test
    void levelGroundHasNoWayDown() {
        assertThat(COMPASS.hasSlope()).isTrue();
        assertThat(new Compass(new double[] {0, 0}, new double[] {1, 0}).hasSlope())
                .isFalse();
        assertThat(new Compass(new double[] {Double.NaN, 1}, new double[] {1, 0}).hasSlope())
                .isFalse();
    }
}
