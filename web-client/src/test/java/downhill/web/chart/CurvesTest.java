package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.Evaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static LossSeries losses(int steps, double first, double each) {
        LossSeries losses = new LossSeries();
        for (int step = 1; step <= steps; step++) {
            losses.add(step, first + each * step);
        }
        return losses;
    }

    @Test
    void shortRunsAreShownStepByStep() {
        Curves curves = Curves.means(List.of(losses(3, 1, 1)));
        assertThat(curves.x()).containsExactly(1, 2, 3);
        assertThat(curves.y()[0]).containsExactly(2, 3, 4);
    }

    /** The mean of 1…5 is 3, that of 6…10 is 8. */
    @Test
    void longRunsAreMeansOverTheSameRoundStretchForAll() {
        Curves curves = Curves.means(List.of(losses(300, 0, 1), losses(7, 0, 1)));
        assertThat(curves.x()).hasSize(60).startsWith(5, 10).endsWith(300);
        assertThat(curves.y()[0]).startsWith(3, 8).endsWith(298);
        assertThat(curves.y()[1]).startsWith(3, 6.5).endsWith(Double.NaN);
        assertThat(curves.last(1)).isEqualTo(1);
    }

    @Test
    void lastStretchEndsWithTheRun() {
        assertThat(Curves.means(List.of(losses(301, 0, 1))).x()).endsWith(300, 301);
    }

    @Test
    void lossesThatAreNotFiniteAreLeftOut() {
        LossSeries series = losses(1, 0, 1);
        series.add(2, Double.NaN);
        series.add(3, Double.POSITIVE_INFINITY);
        assertThat(Curves.means(List.of(series)).y()[0]).containsExactly(1, Double.NaN, Double.NaN);
    }

    @Test
    void nothingHasNoCurve() {
        assertThat(Curves.means(List.of(new LossSeries())).max()).isZero();
    }

    @Test
    void accuraciesStandAtEveryStepAtWhichARunWasEvaluated() {
        Curves curves = Curves.testAccuracies(List.of(
                List.of(new Evaluation(0, 0, 0.1), new Evaluation(50, 0, 0.8)),
                List.of(new Evaluation(0, 0, 0.2), new Evaluation(20, 0, 0.5), new Evaluation(60, 0, 0.9))));
        assertThat(curves.x()).containsExactly(0, 20, 50, 60);
        assertThat(curves.y()[0]).containsExactly(0.1, Double.NaN, 0.8, Double.NaN);
        assertThat(curves.y()[1]).containsExactly(0.2, 0.5, Double.NaN, 0.9);
        assertThat(curves.max()).isEqualTo(0.9);
    }
}
