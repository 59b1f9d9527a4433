package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TwoLayerNetTest compares the fast network with this one; here this one is compared with itself and with NumPy. */
class BookTwoLayerNetTest {
    @ParameterizedTest
    @EnumSource(Activation.class)
    void backpropagationAndCentralDifferencesAgree(Activation activation) {
        LabeledImages images = Mnist.train(3);
        BookTwin book =
                new BookTwin(new TwoLayerNet(784, 2, 10, activation, new NumPyRandom(4)).parameters(), activation);
        Gradients slopes = book.gradient(images, 0, 2, 1);
        Gradients numerical = book.numericalGradient(images, 0, 2, 1);
        // Backpropagation leaves out the 1e-7 inside the logarithm, as the book does: beside a probability of 0.1 that
        // is
        // 1e-6 of a slope, and the slopes are below 1.
        assertClose(numerical.w1(), slopes.w1());
        assertClose(numerical.b1(), slopes.b1());
        assertClose(numerical.w2(), slopes.w2());
        assertClose(numerical.b2(), slopes.b2());
    }

    private static void assertClose(double[] numerical, double[] exact) {
        assertThat(numerical).containsExactly(exact, within(1e-6));
    }

    @Test
    void theFirstLossesAreThoseOfTheBooksProgram() {
        LabeledImages images = Mnist.train(5000);
        NumPyRandom random = new NumPyRandom(0);
        Parameters parameters = new Parameters(784, 50, 10);
        parameters.draw(random);
        BookTwin book = new BookTwin(parameters, Activation.SIGMOID);
        for (int update = 0; update < 2; update++) {
            int[] batch = random.choice(5000, 100);
            assertThat(book.loss(images, batch))
                    .isEqualTo(Golden.number("training.0.batchLossBeforeStep." + update), within(1e-9));
            parameters.descend(book.gradient(images, batch), 0.1);
        }
    }

    @Test
    void accuracyIsThatOfTheFastNetwork() {
        LabeledImages images = Mnist.test(60);
        TwoLayerNet net = new TwoLayerNet(784, 12, 10, Activation.RELU, new NumPyRandom(8));
        for (int step = 0; step < 30; step++) {
            net.descend(images, new NumPyRandom(step).choice(60, 50), 0.3);
        }
        BookTwin book = new BookTwin(net.parameters(), Activation.RELU);
        assertThat(book.accuracy(images, IntStream.range(0, 60).toArray()))
                .isEqualTo(net.accuracy(images))
                .isGreaterThan(0.2);
    }

    @Test
    void refusesWhatDoesNotFit() {
        double[][] w1 = new double[3][2];
        double[][] w2 = new double[2][4];
        BookTwoLayerNet net = new BookTwoLayerNet(w1, new double[2], w2, new double[4], Activation.RELU);
        assertThatThrownBy(() -> net.predict(new double[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x[0] has 2 entries, not 3");
        assertThatThrownBy(() -> new BookTwoLayerNet(w1, new double[2], w1, new double[4], Activation.RELU))
                .hasMessage("w2 has not the shape (2, 4)");
        assertThatThrownBy(() -> new BookTwoLayerNet(w1, new double[5], w2, new double[4], Activation.RELU))
                .hasMessage("w1 has not the shape (3, 5)");
    }
}
