package downhill.web.lesson.gradientdescent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.gradientdescent.Detective.Finding;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class DetectiveTest {
    @Test
    void namesWhatLearningRatesDoInTheBowl() {
        assertThat(inTheBowl(0.1, 0)).isEqualTo(new Finding(Verdict.NOT_BEGUN, 0));
        assertThat(inTheBowl(0.1, 20)).isEqualTo(new Finding(Verdict.UNDER_WAY, 20));
        assertThat(inTheBowl(0.5, 1)).isEqualTo(new Finding(Verdict.AT_ONCE, 1));
        assertThat(inTheBowl(0.9, 20)).isEqualTo(new Finding(Verdict.ZIGZAG, 20));
        assertThat(inTheBowl(1, 100)).isEqualTo(new Finding(Verdict.TO_AND_FRO, 100));
        assertThat(inTheBowl(1.01, 1).verdict()).isEqualTo(Verdict.LEAVING);
        assertThat(inTheBowl(1.01, 100)).isEqualTo(new Finding(Verdict.LEAVING, 100));
        assertThat(inTheBowl(1e-10, 100)).isEqualTo(new Finding(Verdict.TOO_SMALL, 100));
    }

    @Test
    void arrivesWhereFiveTimesFourFifthsToTheStepFallsBelowAThousandth() {
        // 5 · 0.8^38 = 0.00104 and 5 · 0.8^39 = 0.00083.
        assertThat(inTheBowl(0.1, 100)).isEqualTo(new Finding(Verdict.ARRIVED, 39));
    }

    @Test
    void rateOfTenFreezesAfterTenSteps() {
        assertThat(inTheBowl(10, 9).verdict()).isEqualTo(Verdict.LEAVING);
        assertThat(inTheBowl(10, 100)).isEqualTo(new Finding(Verdict.FROZEN, 10));
    }

    @Test
    void oneStepOfRateOneIsNoProgress() {
        assertThat(inTheBowl(1, 1).verdict()).isEqualTo(Verdict.ZIGZAG);
    }

    @Test
    void narrowValleyMakesTheWalkZigzag() {
        assertThat(judge(Landscape.ELLIPSE, -7, 2, 0.95, 3).verdict()).isEqualTo(Verdict.ZIGZAG);
        assertThat(judge(Landscape.ELLIPSE, -7, 2, 0.9, 100).verdict()).isEqualTo(Verdict.ARRIVED);
    }

    @Test
    void saddleHoldsOnlyTheWalkOnItsRidge() {
        assertThat(judge(Landscape.SADDLE, -4, 0, 0.1, 100).verdict()).isEqualTo(Verdict.ON_THE_SADDLE);
        assertThat(judge(Landscape.SADDLE, -4, 0.1, 0.1, 100).verdict()).isEqualTo(Verdict.SLIDING);
    }

    @Test
    void plateauHardlyLetsTheWalkGo() {
        assertThat(judge(Landscape.PLATEAU, -3, 1, 0.1, 100).verdict()).isEqualTo(Verdict.ON_THE_FLAT);
        assertThat(judge(Landscape.PLATEAU, -3, 1, 1, 1000).verdict()).isEqualTo(Verdict.ARRIVED);
    }

    @Test
    void theShallowValleyIsNamed() {
        assertThat(judge(Landscape.TWO_VALLEYS, 0.3, 1.5, 0.1, 100).verdict()).isEqualTo(Verdict.SHALLOW);
        assertThat(judge(Landscape.TWO_VALLEYS, -0.3, 1.5, 0.1, 100).verdict()).isEqualTo(Verdict.ARRIVED);
    }

    @Test
    void curvedValleyIsSlowOrThrowsTheWalkOut() {
        assertThat(judge(Landscape.ROSENBROCK, -1.2, 1, 0.001, 1000).verdict()).isEqualTo(Verdict.UNDER_WAY);
        assertThat(judge(Landscape.ROSENBROCK, -1.2, 1, 0.1, 100).verdict()).isEqualTo(Verdict.FROZEN);
    }

    private static Finding inTheBowl(double learningRate, int steps) {
        return judge(Landscape.BOWL, -3, 4, learningRate, steps);
    }

    private static Finding judge(Landscape landscape, double x0, double x1, double learningRate, int steps) {
        return Detective.judge(landscape, new Run(x0, x1, learningRate, steps).path(landscape.surface));
    }
}
