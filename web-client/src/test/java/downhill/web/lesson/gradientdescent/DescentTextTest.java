package downhill.web.lesson.gradientdescent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.Surface;
import downhill.web.lesson.LessonWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lesson says is what comes out. */
class DescentTextTest {
    /** x + h rounds to x where h is less than half of the distance to the next double: where that distance is above 2h. */
    @Test
    void atALearningRateOfTenTheWalkFreezesWhereDoublesLieMoreThanTwoHApart() {
        double h = NumericalDerivative.DEFAULT_H;
        double[][] path = new Run(-3, 4, 10, 100).path(Surface.BOWL);
        assertThat(path[10]).isEqualTo(path[100]);
        assertThat(path[9]).isNotEqualTo(path[10]);
        for (int i = 0; i < 2; i++) {
            double x = path[10][i];
            assertThat(Math.ulp(x)).isGreaterThan(2 * h);
            assertThat(x + h).isEqualTo(x);
            assertThat(x - h).isEqualTo(x);
        }
        // A distance above h alone would not do: both values are still told apart from each other.
        double nearer = 1e12;
        assertThat(Math.ulp(nearer)).isBetween(h, 2 * h);
        assertThat(nearer + h).isGreaterThan(nearer - h);
        assertThat(-3 * Math.pow(-19, 100)).isEqualTo(-2.25e128, within(0.005e128));
        for (String language : List.of("ko", "en")) {
            assertThat(LessonWords.of("gradient-descent", language))
                    .contains("−19", "−2.25 × 10¹²⁸", "−2.58983747 × 10¹³", "2h");
        }
    }
}
