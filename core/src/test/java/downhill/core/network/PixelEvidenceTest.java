package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.Mnist;
import downhill.core.data.PixelValues;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelEvidenceTest {
    private static final double H = 1e-5;

    private static TwoLayerNet trained(Activation activation) {
        TwoLayerNet network = new TwoLayerNet(784, 20, 10, activation, new NumPyRandom(3));
        NumPyRandom random = new NumPyRandom(4);
        for (int step = 0; step < 300; step++) {
            network.descend(Mnist.train(500), random.choice(500, 50), 0.3);
        }
        return network;
    }

    private static BookTwoLayerNet asTheBookHasIt(TwoLayerNet network) {
        Parameters p = network.parameters();
        return new BookTwoLayerNet(
                rows(p.w1(), p.hiddenSize()),
                p.b1().clone(),
                rows(p.w2(), p.outputSize()),
                p.b2().clone(),
                network.activation());
    }

    private static double[][] rows(double[] matrix, int columns) {
        double[][] rows = new double[matrix.length / columns][columns];
        for (int i = 0; i < matrix.length; i++) {
            rows[i / columns][i % columns] = matrix[i];
        }
        return rows;
    }

    /** Central differences of ln y, with the book's network, in every pixel, with ink or without. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void slopesAreThoseOfCentralDifferences(Activation activation) {
        TwoLayerNet network = trained(activation);
        BookTwoLayerNet book = asTheBookHasIt(network);
        double[] values = PixelValues.table();
        for (int n = 0; n < 3; n++) {
            byte[] pixels = Mnist.test(3).pixels(n);
            double[][] x = new double[1][784];
            for (int i = 0; i < 784; i++) {
                x[0][i] = values[pixels[i] & 255];
            }
            for (int digit : new int[] {Mnist.test(3).label(n), 3}) {
                PixelEvidence evidence = PixelEvidence.of(network, pixels, digit);
                assertThat(evidence.logProbability()).isEqualTo(Math.log(book.predict(x)[0][digit]), within(1e-12));
                for (int i = 0; i < 784; i++) {
                    double kept = x[0][i];
                    x[0][i] = kept + H;
                    double above = Math.log(book.predict(x)[0][digit]);
                    x[0][i] = kept - H;
                    double below = Math.log(book.predict(x)[0][digit]);
                    x[0][i] = kept;
                    // The third derivative times h² and the rounding of ln y, 1e-15 / h, both stay below 1e-8.
                    assertThat(evidence.slopes()[i])
                            .as("pixel " + i)
                            .isEqualTo((above - below) / (2 * H), within(1e-8));
                    assertThat(evidence.contributions()[i]).isEqualTo(evidence.slopes()[i] * kept);
                }
            }
        }
    }

    /** Σ_k y[k] = 1, so Σ_k y[k] ∂ ln y[k] / ∂x = 0: what speaks for one class speaks against the others. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void classesShareTheEvidence(Activation activation) {
        TwoLayerNet network = trained(activation);
        byte[] pixels = Mnist.test(1).pixels(0);
        double[] sum = new double[784];
        for (int k = 0; k < 10; k++) {
            PixelEvidence evidence = PixelEvidence.of(network, pixels, k);
            for (int i = 0; i < 784; i++) {
                sum[i] += Math.exp(evidence.logProbability()) * evidence.slopes()[i];
            }
        }
        assertThat(sum).containsExactly(new double[784], within(1e-13));
    }

    @Test
    void rejectsOtherSizesAndClasses() {
        TwoLayerNet network = new TwoLayerNet(4, 2, 3, Activation.RELU, new NumPyRandom(0));
        assertThatThrownBy(() -> PixelEvidence.of(network, new byte[5], 0))
                .hasMessage("the image has 5 pixels, the network 4 inputs");
        assertThatThrownBy(() -> PixelEvidence.of(network, new byte[4], 3)).hasMessage("digit = 3, outside [0, 3)");
        assertThatThrownBy(() -> PixelEvidence.of(network, new byte[4], -1)).hasMessage("digit = -1, outside [0, 3)");
    }
}
