package downhill.core.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import org.junit.jupiter.api.Test;

class GradientDescentTest {
    private static final GradientFunction NUMERICAL = x -> NumericalGradient.of(Surface.BOWL, x);

    private static double[] start() {
        return new double[] {-3, 4};
    }

    @Test
    void descentsOfTheBookEqualGoldenToTheLastBit() {
        int descents = Golden.size("gradientDescent");
        assertThat(descents).isEqualTo(6); // learning rate 10 is among them
        for (int i = 0; i < descents; i++) {
            String entry = "gradientDescent." + i;
            double learningRate = Golden.number(entry + ".learningRate");
            int steps = (int) Golden.number(entry + ".steps");
            double[][] path = GradientDescent.path(NUMERICAL, start(), learningRate, steps);
            assertThat(path).hasDimensions(steps + 1, 2);
            assertThat(path[steps])
                    .as("end with learning rate %s", learningRate)
                    .isEqualTo(Golden.numbers(entry + ".end"));
            for (int k = 0; k < Golden.size(entry + ".path5"); k++) {
                assertThat(path[k])
                        .as("step %s with learning rate %s", k, learningRate)
                        .isEqualTo(Golden.numbers(entry + ".path5." + k));
            }
        }
    }

    @Test
    void numericalDescentGetsStuckFarOutWithLearningRate10() {
        double[][] path = GradientDescent.path(NUMERICAL, start(), 10, 100);
        // From some step on 1e-4 is less than an ulp of both coordinates, and both slopes read 0.
        assertThat(path[99]).isEqualTo(path[100]);
        assertThat(Math.ulp(path[100][0])).isGreaterThan(1e-4);
    }

    @Test
    void exactDescentDivergesWithLearningRate10() {
        double[][] path = GradientDescent.path(Surface.BOWL, start(), 10, 100);
        // x (1 - 2 * 10)^100: -3 * 19^100 = -2.25e128, with 100 roundings.
        assertThat(path[100][0]).isCloseTo(-3 * Math.pow(19, 100), within(1e128 * 1e-13));
    }

    @Test
    void learningRateOneHalfLandsAtOnce() {
        assertThat(GradientDescent.path(Surface.BOWL, start(), 0.5, 1)[1]).containsExactly(0, 0);
    }

    @Test
    void learningRate1BouncesForEver() {
        double[][] path = GradientDescent.path(Surface.BOWL, start(), 1, 50);
        for (int i = 0; i <= 50; i++) {
            assertThat(path[i]).containsExactly(i % 2 == 0 ? start() : new double[] {3, -4});
        }
    }

    @Test
    void startIsNotModified() {
        double[] start = start();
        GradientDescent.path(NUMERICAL, start, 0.1, 10);
        assertThat(start).containsExactly(-3, 4);
    }

    @Test
    void stepByStepIsThePath() {
        double[][] path = GradientDescent.path(NUMERICAL, start(), 0.1, 7);
        GradientDescent descent = new GradientDescent(NUMERICAL, start(), 0.1);
        assertThat(descent.position()).isEqualTo(path[0]);
        for (int i = 1; i <= 7; i++) {
            assertThat(descent.step()).isEqualTo(path[i]);
            assertThat(descent.position()).isEqualTo(path[i]);
            assertThat(descent.stepsDone()).isEqualTo(i);
        }
    }

    @Test
    void positionsGivenOutAreCopies() {
        GradientDescent descent = new GradientDescent(NUMERICAL, start(), 0.1);
        descent.position()[0] = 99;
        descent.step()[0] = 99;
        assertThat(descent.position()).isEqualTo(GradientDescent.path(NUMERICAL, start(), 0.1, 1)[1]);
    }

    @Test
    void noStepsIsTheStartAlone() {
        assertThat(GradientDescent.path(NUMERICAL, start(), 0.1, 0)).isDeepEqualTo(new double[][] {{-3, 4}});
    }

    @Test
    void rejectsWhatIsNoDescent() {
        assertThatThrownBy(() -> new GradientDescent(NUMERICAL, start(), Double.NaN))
                .hasMessage("learningRate = NaN, not finite");
        assertThatThrownBy(() -> new GradientDescent(NUMERICAL, start(), Double.POSITIVE_INFINITY))
                .hasMessage("learningRate = Infinity, not finite");
        assertThatThrownBy(() -> GradientDescent.path(NUMERICAL, start(), 0.1, -1))
                .hasMessage("steps = -1, below 0");
        assertThatThrownBy(() -> new GradientDescent(x -> new double[3], start(), 0.1).step())
                .hasMessage("the gradient has 3 numbers and the position 2");
    }
}
