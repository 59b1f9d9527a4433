package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.function.Softmax;
import downhill.core.math.NumPyRandom;
import org.junit.jupiter.api.Test;

class SimpleNetTest {
    private static final double[] W = Golden.numbers("simpleNet.W");
    private static final double[] X = Golden.numbers("simpleNet.x");
    private static final double[] T = Golden.numbers("simpleNet.t");

    @Test
    void predictionEqualsGoldenToTheLastBit() {
        assertThat(new SimpleNet(W, 2).predict(X)).isEqualTo(Golden.numbers("simpleNet.p"));
    }

    @Test
    void lossesEqualGolden() {
        SimpleNet net = new SimpleNet(W, 2);
        assertThat(net.loss(X, T)).isCloseTo(Golden.number("simpleNet.loss"), within(1e-12));
        assertThat(net.lossWithoutDelta(X, T)).isCloseTo(Golden.number("simpleNet.lossWithoutDelta"), within(1e-12));
    }

    @Test
    void numericalGradientEqualsGolden() {
        // An ulp of the loss divided by 2h is 5.6e-13, and exp and log may differ by one between libraries.
        assertThat(new SimpleNet(W, 2).numericalGradient(X, T))
                .containsExactly(Golden.numbers("simpleNet.dW"), within(1e-12));
    }

    @Test
    void numbersOfTheBookAgreeToSevenPlaces() {
        SimpleNet net = new SimpleNet(W, 2);
        // 4.4.2 prints these; its weights are rounded to eight digits.
        assertThat(net.lossWithoutDelta(X, T)).isCloseTo(0.92806853663411326, within(1e-7));
        assertThat(net.numericalGradient(X, T))
                .containsExactly(
                        new double[] {0.21924763, 0.14356247, -0.36281009, 0.32887144, 0.2153437, -0.54421514},
                        within(2e-7));
    }

    @Test
    void numericalGradientEqualsTheExactOne() {
        NumPyRandom random = new NumPyRandom(5);
        SimpleNet net = new SimpleNet(random, 4, 5);
        double[] x = random.randn(4);
        double[] t = {0, 1, 0, 0, 0};
        double[] y = Softmax.of(net.predict(x));
        double[] numerical = net.numericalGradient(x, t);
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 5; k++) {
                // The exact gradient is x^T (y - t), but for 1e-7 / y[1] of it; truncation is about 1e-9.
                assertThat(numerical[i * 5 + k]).isCloseTo(x[i] * (y[k] - t[k]), within(3e-7 / y[1]));
            }
        }
    }

    @Test
    void numericalGradientLeavesTheWeightsAsTheyWere() {
        SimpleNet net = new SimpleNet(W, 2);
        net.numericalGradient(X, T);
        assertThat(net.weights()).isEqualTo(W);
        assertThatThrownBy(() -> net.numericalGradient(X, new double[2])).hasMessage("t has 2 values, not 3");
        assertThat(net.weights()).isEqualTo(W);
    }

    @Test
    void weightsAreNumPysRandn() {
        double[] weights = new SimpleNet(new NumPyRandom(0), 2, 3).weights();
        // numpy.random.RandomState(0).randn(2, 3)
        double[] expected = Golden.numbers("random.seed0.randn6");
        for (int i = 0; i < 6; i++) {
            assertThat(weights[i]).isCloseTo(expected[i], within(Math.ulp(expected[i])));
        }
    }

    @Test
    void weightsGivenOutAreCopies() {
        double[] weights = W.clone();
        SimpleNet net = new SimpleNet(weights, 2);
        weights[0] = 99;
        net.weights()[1] = 99;
        assertThat(net.weights()).isEqualTo(W);
    }

    @Test
    void impossibleClassCostsInfinityWithoutDeltaOnly() {
        SimpleNet net = new SimpleNet(new double[] {0, 1000}, 1);
        assertThat(net.lossWithoutDelta(new double[] {1}, new double[] {1, 0})).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(net.lossWithoutDelta(new double[] {1}, new double[] {0, 1})).isEqualTo(0.0);
        // -ln(1e-7)
        assertThat(net.loss(new double[] {1}, new double[] {1, 0})).isCloseTo(16.11809565095832, within(1e-14));
    }

    @Test
    void nanGivesNaN() {
        SimpleNet net = new SimpleNet(W, 2);
        assertThat(net.loss(new double[] {Double.NaN, 1}, T)).isNaN();
        assertThat(net.lossWithoutDelta(new double[] {Double.NaN, 1}, T)).isNaN();
    }

    @Test
    void rejectsSizesThatDisagree() {
        SimpleNet net = new SimpleNet(W, 2);
        assertThatThrownBy(() -> net.predict(new double[3])).hasMessage("x has 3 values, not 2");
        assertThatThrownBy(() -> net.loss(X, new double[4])).hasMessage("t has 4 values, not 3");
        assertThatThrownBy(() -> net.lossWithoutDelta(X, new double[4])).hasMessage("t has 4 values, not 3");
        assertThatThrownBy(() -> new SimpleNet(W, 4)).hasMessage("6 weights are not 4 whole rows");
        assertThatThrownBy(() -> new SimpleNet(new double[0], 4)).hasMessage("0 weights are not 4 whole rows");
        assertThatThrownBy(() -> new SimpleNet(W, 0)).hasMessage("inputSize = 0, below 1");
        assertThatThrownBy(() -> new SimpleNet(new NumPyRandom(0), 0, 3)).hasMessage("inputSize = 0, below 1");
        assertThatThrownBy(() -> new SimpleNet(new NumPyRandom(0), 2, 0)).hasMessage("outputSize = 0, below 1");
    }
}
