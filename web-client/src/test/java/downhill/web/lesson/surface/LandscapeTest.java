package downhill.web.lesson.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LandscapeTest {
    @ParameterizedTest
    @EnumSource(Landscape.class)
    void startLiesInTheFrame(Landscape landscape) {
        Landscape.Frame frame = landscape.frame;
        assertThat(landscape.start.x0()).isCloseTo(frame.x0(), within(frame.reach()));
        assertThat(landscape.start.x1()).isCloseTo(frame.x1(), within(frame.reach()));
    }

    /** The minima are rounded to four decimals, and no curvature here is above 1002, that of Rosenbrock at (1, 1). */
    @ParameterizedTest
    @EnumSource(Landscape.class)
    void gradientVanishesAtTheMinima(Landscape landscape) {
        for (Landscape.Point minimum : landscape.minima) {
            assertThat(landscape.surface.gradient(new double[] {minimum.x0(), minimum.x1()}))
                    .containsExactly(new double[] {0, 0}, within(5e-4));
        }
    }
}
