package downhill.web.lesson.whyloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.TwoLayerNet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NudgedTest {
    private static final int PIXELS = 20;
    private static final int IMAGES = 50;
    private static final int HIDDEN = 6;
    private static final int CLASSES = 10;

    private final LabeledImages images = images();
    private final TwoLayerNet network =
            new TwoLayerNet(PIXELS, HIDDEN, CLASSES, Activation.SIGMOID, new NumPyRandom(0));
    private final Nudged nudged = measured();

    private Nudged measured() {
        Nudged fresh = new Nudged(network, images, 2, 4);
        while (!fresh.measure(100)) {
            assertThat(fresh.accuracies[Nudged.PLACES - 1]).isZero();
        }
        return fresh;
    }

    private static LabeledImages images() {
        Random random = new Random(1);
        byte[] pixels = new byte[IMAGES * PIXELS];
        byte[] labels = new byte[IMAGES];
        random.nextBytes(pixels);
        for (int i = 0; i < IMAGES; i++) {
            labels[i] = (byte) random.nextInt(CLASSES);
        }
        return LabeledImages.of(pixels, labels, PIXELS);
    }

    @Test
    void withoutANudgeTheNetworkIsAsTrained() {
        assertThat(nudged.at(0).accuracy()).isEqualTo(network.accuracy(images));
        assertThat(nudged.at(0).loss()).isEqualTo(network.loss(images, allImages()), within(1e-12));
    }

    /** The oracle is the network itself with the weight changed. */
    @Test
    void aNudgedNetworkAnswersAsOneWithThatWeight() {
        double[] w2 = network.parameters().w2();
        w2[2 * CLASSES + 4] += 1.5;
        double loss = network.loss(images, allImages());
        double accuracy = network.accuracy(images);
        w2[2 * CLASSES + 4] -= 1.5;
        assertThat(nudged.at(1.5).accuracy()).isEqualTo(accuracy);
        assertThat(nudged.at(1.5).loss()).isEqualTo(loss, within(1e-12));
    }

    @Test
    void knowsItsWeight() {
        assertThat(nudged.isOf(2, 4)).isTrue();
        assertThat(nudged.isOf(2, 5)).isFalse();
        assertThat(nudged.isOf(3, 4)).isFalse();
    }

    @Test
    void measuringLeavesTheWeightAlone() {
        double before = nudged.trained();
        nudged.at(3);
        nudged.lossSlope(1);
        assertThat(nudged.trained()).isEqualTo(before);
    }

    /** Backpropagation leaves out the 1e-7 within the logarithm, which is a millionth of probabilities near 0.1. */
    @Test
    void theSlopeOfTheLossIsThatOfBackpropagation() {
        double slope = network.gradient(images, allImages()).w2()[2 * CLASSES + 4];
        assertThat(nudged.lossSlope(0)).isEqualTo(slope, within(1e-7));
    }

    /** Accuracy counts images: there are no values between, and between the jumps no slope. */
    @Test
    void accuracyMovesByWholeImages() {
        int flat = 0;
        for (int i = 0; i < Nudged.PLACES; i++) {
            double right = nudged.accuracies[i] * IMAGES;
            assertThat(right).isEqualTo(Math.rint(right), within(1e-9));
            flat += nudged.accuracySlope(nudged.nudges[i]) == 0 ? 1 : 0;
        }
        assertThat(flat).isGreaterThan(Nudged.PLACES * 9 / 10);
    }

    @Test
    void placesCoverTheRange() {
        assertThat(nudged.nudges[0]).isEqualTo(-WhyLossState.MAX_NUDGE);
        assertThat(nudged.nudges[Nudged.PLACES / 2]).isZero();
        assertThat(nudged.nudges[Nudged.PLACES - 1]).isEqualTo(WhyLossState.MAX_NUDGE);
    }

    private static int[] allImages() {
        int[] all = new int[IMAGES];
        for (int i = 0; i < IMAGES; i++) {
            all[i] = i;
        }
        return all;
    }
}
