package downhill.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.TwoLayerNet;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenActivityTest {
    /** All activations at once, each unit by streams. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void isThatOfAllActivations(Activation activation) {
        TwoLayerNet network = new TwoLayerNet(784, 7, 10, activation, new NumPyRandom(1));
        Arrays.setAll(network.parameters().w1(), k -> 30 * network.parameters().w1()[k]);
        LabeledImages images = Mnist.test(333);
        double[] z = network.hidden(images, IntStream.range(20, 333).toArray());
        HiddenActivity activity = HiddenActivity.of(network, images, 20, 333);
        for (int j = 0; j < 7; j++) {
            int unit = j;
            double[] values =
                    IntStream.range(0, 313).mapToDouble(n -> z[n * 7 + unit]).toArray();
            assertThat(activity.min()[j]).isEqualTo(Arrays.stream(values).min().orElseThrow());
            assertThat(activity.max()[j]).isEqualTo(Arrays.stream(values).max().orElseThrow());
            assertThat(activity.mean()[j])
                    .isEqualTo(Arrays.stream(values).average().orElseThrow(), within(1e-12));
            long outside =
                    Arrays.stream(values).filter(v -> v < 0.05 || v > 0.95).count();
            assertThat(activity.saturated()[j]).isEqualTo(outside / 313.0);
        }
    }

    /** The oracle is the activity and the counts of all images at once. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void partsJoinToTheWhole(Activation activation) {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("HiddenActivityTest: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        int units = 3 + random.nextInt(9);
        TwoLayerNet network = new TwoLayerNet(784, units, 10, activation, new NumPyRandom(random.nextInt(1000)));
        Arrays.setAll(network.parameters().w1(), k -> 30 * network.parameters().w1()[k]);
        LabeledImages images = Mnist.test(60 + random.nextInt(200));
        int cut = 1 + random.nextInt(images.count() - 1);
        HiddenActivity whole = HiddenActivity.of(network, images, 0, images.count());
        HiddenActivity joined =
                HiddenActivity.of(network, images, 0, cut).and(HiddenActivity.of(network, images, cut, images.count()));
        assertThat(joined.images()).isEqualTo(images.count());
        assertThat(joined.min()).isEqualTo(whole.min());
        assertThat(joined.max()).isEqualTo(whole.max());
        // Means of a few hundred activations below 20 or so: rounding stays below 1e-12.
        assertThat(joined.mean()).containsExactly(whole.mean(), within(1e-12));
        assertThat(joined.saturated()).containsExactly(whole.saturated(), within(1e-12));

        PredictionCounts counts = PredictionCounts.of(network, images, 0, cut)
                .and(PredictionCounts.of(network, images, cut, images.count()));
        PredictionCounts all = PredictionCounts.of(network, images, 0, images.count());
        assertThat(counts.predicted()).isEqualTo(all.predicted());
        assertThat(counts.actual()).isEqualTo(all.actual());
    }

    @Test
    void doesNotJoinNetworksOfOtherShapes() {
        HiddenActivity five = HiddenActivity.of(
                new TwoLayerNet(784, 5, 10, Activation.RELU, new NumPyRandom(1)), Mnist.test(3), 0, 3);
        HiddenActivity six = HiddenActivity.of(
                new TwoLayerNet(784, 6, 10, Activation.SIGMOID, new NumPyRandom(1)), Mnist.test(3), 0, 3);
        assertThatThrownBy(() -> five.and(six)).hasMessage("5 units of RELU and 6 of SIGMOID");
        PredictionCounts two = new PredictionCounts(new int[2], new int[2]);
        assertThatThrownBy(() -> two.and(new PredictionCounts(new int[3], new int[3])))
                .hasMessage("2 digits and 3");
    }

    /** A bias of ±50 is larger than any sum of the initial weights. */
    @Test
    void biasesMakeUnitsDeadOrSaturated() {
        TwoLayerNet relu = new TwoLayerNet(784, 5, 10, Activation.RELU, new NumPyRandom(1));
        relu.parameters().b1()[1] = -50;
        relu.parameters().b1()[4] = -50;
        HiddenActivity dead = HiddenActivity.of(relu, Mnist.test(50), 0, 50);
        assertThat(dead.deadUnits()).isEqualTo(2);
        assertThat(dead.isDead(4)).isTrue();
        assertThat(dead.isDead(0)).isFalse();
        assertThat(dead.saturatedUnits()).isZero();

        TwoLayerNet sigmoid = new TwoLayerNet(784, 5, 10, Activation.SIGMOID, new NumPyRandom(1));
        sigmoid.parameters().b1()[0] = -50;
        sigmoid.parameters().b1()[3] = 50;
        HiddenActivity saturated = HiddenActivity.of(sigmoid, Mnist.test(50), 0, 50);
        assertThat(saturated.saturatedUnits()).isEqualTo(2);
        assertThat(saturated.isSaturated(3)).isTrue();
        assertThat(saturated.isSaturated(1)).isFalse();
        assertThat(saturated.deadUnits()).isZero();
        assertThat(saturated.unitCount()).isEqualTo(5);
    }

    @Test
    void countsWhatIsRead() {
        TwoLayerNet network = new TwoLayerNet(784, 5, 10, Activation.SIGMOID, new NumPyRandom(1));
        network.parameters().b2()[6] = 9;
        PredictionCounts counts = PredictionCounts.of(network, Mnist.test(150), 10, 150);
        assertThat(counts.predicted()).containsExactly(0, 0, 0, 0, 0, 0, 140, 0, 0, 0);
        assertThat(counts.actual()[6]).isEqualTo(network.correct(Mnist.test(150), 10, 150));
        assertThat(Arrays.stream(counts.actual()).sum()).isEqualTo(140);
        assertThat(counts.areOneDigit()).isTrue();
    }

    @Test
    void oneDigitIsNoIllnessWhereThereIsOneDigit() {
        assertThat(new PredictionCounts(new int[] {9, 91}, new int[] {90, 10}).areOneDigit())
                .isTrue();
        assertThat(new PredictionCounts(new int[] {9, 91}, new int[] {10, 90}).areOneDigit())
                .isFalse();
        assertThat(new PredictionCounts(new int[] {11, 89}, new int[] {90, 10}).areOneDigit())
                .isFalse();
        assertThat(new PredictionCounts(new int[] {0, 10}, new int[] {9, 1}).areOneDigit())
                .isFalse();
    }

    @Test
    void rejectsRangesOutsideTheImages() {
        TwoLayerNet network = new TwoLayerNet(784, 5, 10, Activation.SIGMOID, new NumPyRandom(1));
        LabeledImages images = Mnist.test(10);
        assertThatThrownBy(() -> HiddenActivity.of(network, images, 5, 5))
                .hasMessage("images 5 to 5, but there are 10");
        assertThatThrownBy(() -> HiddenActivity.of(network, images, 0, 11))
                .hasMessage("images 0 to 11, but there are 10");
        assertThatThrownBy(() -> PredictionCounts.of(network, images, -1, 5))
                .hasMessage("images -1 to 5, but there are 10");
        assertThatThrownBy(() -> new PredictionCounts(new int[3], new int[2]))
                .hasMessage("predicted has 3 digits, actual 2");
    }
}
