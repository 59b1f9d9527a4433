package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardPassTest {
    /** The oracles are the network itself, for z1 and y, and the definition of a sum for a1 and a2. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void isThatOfTheNetwork(Activation activation) {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("ForwardPassTest: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        int inputs = 3 + random.nextInt(40);
        int hidden = 1 + random.nextInt(20);
        int classes = 2 + random.nextInt(9);
        TwoLayerNet network = new TwoLayerNet(inputs, hidden, classes, activation, new NumPyRandom(random.nextInt(99)));
        Parameters p = network.parameters();
        for (double[] part : new double[][] {p.w1(), p.b1(), p.w2(), p.b2()}) {
            Arrays.setAll(part, i -> random.nextGaussian());
        }
        byte[] pixels = new byte[inputs];
        random.nextBytes(pixels);
        pixels[random.nextInt(inputs)] = 0;
        LabeledImages image = LabeledImages.of(pixels, new byte[1], inputs);

        ForwardPass pass = ForwardPass.of(network, pixels);
        // Sums of at most 43 terms of a few units: another order changes them by less than 1e-12.
        assertThat(pass.z1()).containsExactly(network.hidden(image, 0), within(1e-12));
        assertThat(pass.y()).containsExactly(network.predict(image, 0), within(1e-12));
        for (int j = 0; j < hidden; j++) {
            double sum = p.b1()[j];
            for (int i = 0; i < inputs; i++) {
                sum += PixelValues.table()[pixels[i] & 255] * p.w1()[i * hidden + j];
            }
            assertThat(pass.a1()[j]).isCloseTo(sum, within(1e-12));
        }
        for (int k = 0; k < classes; k++) {
            double votes = Arrays.stream(pass.votes(p, k)).sum();
            assertThat(votes + p.b2()[k]).isCloseTo(pass.a2()[k], within(1e-12));
        }
    }

    @Test
    void rejectsWhatIsNotOfTheNetwork() {
        TwoLayerNet network = new TwoLayerNet(4, 3, 2, Activation.RELU, new NumPyRandom(1));
        assertThatThrownBy(() -> ForwardPass.of(network, new byte[5]))
                .hasMessage("the image has 5 pixels, the network 4 inputs");
        ForwardPass pass = ForwardPass.of(network, new byte[4]);
        assertThatThrownBy(() -> pass.votes(network.parameters(), 2)).hasMessage("digit = 2, outside [0, 2)");
        assertThatThrownBy(() -> pass.votes(new Parameters(4, 5, 2), 1))
                .hasMessage("3 hidden units, but parameters of 5");
    }
}
