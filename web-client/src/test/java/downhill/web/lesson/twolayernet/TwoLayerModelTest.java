package downhill.web.lesson.twolayernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.ForwardPass;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.Golden;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.run.SmallNet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class TwoLayerModelTest {
    private static final int PIXEL = TwoLayerState.KEYS.defaults().get(TwoLayerState.PIXEL);
    private static final int UNIT = TwoLayerState.KEYS.defaults().get(TwoLayerState.UNIT);
    /** The text's own rounding. */
    private static final double THREE = 5e-4;

    private static final LabeledImages IMAGES = images();
    private static final TwoLayerNet NET = trained();
    private static final TwoLayerModel MODEL = new TwoLayerModel(NET, IMAGES);
    private static final ForwardPass FIVE = MODEL.forward(0);
    private static final BookGradient BOOK = bookGradient();

    @Test
    void theNumbersOfNumPyComeOut() {
        GoldenChecks.requireEarned(TwoLayerGolden.ALL, TwoLayerGolden.computed(BOOK.numerical, BOOK.backpropagation));
    }

    /** A tolerance as large as the number would be met by 0, too. */
    @Test
    void noToleranceComesNearTheNumberItself() {
        for (Golden golden : TwoLayerGolden.ALL) {
            assertThat(golden.tolerance()).as(golden.path()).isLessThan(0.03 * Math.abs(golden.expected()));
        }
    }

    @Test
    void anImageTakesTheNetworksOwnWay() {
        for (int n = 0; n < TwoLayerModel.IMAGES; n++) {
            // The sums are taken in another order.
            assertThat(MODEL.forward(n).y()).containsExactly(NET.predict(IMAGES, n), within(1e-14));
        }
    }

    /** The oracle is the network's own backpropagation. */
    @Test
    void theFactorsMakeTheSlope() {
        for (int n = 0; n < 3; n++) {
            Gradients slopes = NET.gradient(IMAGES, n);
            ForwardPass pass = MODEL.forward(n);
            for (int unit = 0; unit < TwoLayerModel.HIDDEN; unit++) {
                assertThat(MODEL.blame(pass, n, 0, unit).atSum()).isEqualTo(slopes.b1()[unit], within(1e-15));
                for (int pixel : new int[] {0, 150, PIXEL, 500}) {
                    assertThat(MODEL.blame(pass, n, pixel, unit).slope())
                            .isEqualTo(slopes.w1()[pixel * TwoLayerModel.HIDDEN + unit], within(1e-15));
                }
            }
        }
    }

    @Test
    void theTextFollowsAFiveThatIsReadAsAThree() {
        assertThat(MODEL.label(0)).isEqualTo(5);
        assertThat(FIVE.a1()[UNIT]).isEqualTo(-0.9465, within(5e-5));
        assertThat(FIVE.z1()[UNIT]).isEqualTo(0.28, within(5e-3));
        assertThat(FIVE.y()[3]).isEqualTo(0.625, within(THREE));
        assertThat(FIVE.y()[5]).isEqualTo(0.306, within(THREE));
    }

    @Test
    void theTextComesBackFactorByFactor() {
        Blame blame = MODEL.blame(FIVE, 0, PIXEL, UNIT);
        assertThat(blame.atScore(3)).isEqualTo(0.625, within(THREE));
        assertThat(blame.atScore(5)).isEqualTo(-0.694, within(THREE));
        assertThat(blame.atActivation()).isEqualTo(0.756, within(THREE));
        assertThat(blame.atSum()).isEqualTo(0.152, within(THREE));
        assertThat(blame.slope()).isEqualTo(0.1432, within(5e-5));
        // "Two lines are thick": it raises the 3, lowers the 5, and no other path counts.
        assertThat(blame.w2()[3]).isPositive();
        assertThat(blame.w2()[5]).isNegative();
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            if (k == 3 || k == 5) {
                assertThat(blame.through(k)).isGreaterThan(0.3);
            } else {
                assertThat(Math.abs(blame.through(k))).isLessThan(0.02);
            }
        }
        double numerical = MODEL.numericalSlope(0, PIXEL, UNIT);
        assertThat(numerical).as("six digits").isEqualTo(blame.slope(), within(5e-8));
        assertThat(MODEL.numericalSlope(0, PIXEL, UNIT))
                .as("the weight is restored")
                .isEqualTo(numerical);
    }

    @Test
    void aCornerHasNoSlope() {
        for (int unit = 0; unit < TwoLayerModel.HIDDEN; unit++) {
            assertThat(MODEL.blame(FIVE, 0, 0, unit).slope()).isZero();
            assertThat(MODEL.numericalSlope(0, 0, unit)).isZero();
        }
    }

    @Test
    void unitSeventeenIsInFavourOfFive() {
        Blame blame = MODEL.blame(FIVE, 0, PIXEL, 17);
        assertThat(blame.w2()[5]).isGreaterThan(0.9);
        assertThat(blame.slope()).isNegative();
    }

    @Test
    void theNotesNumbersHold() {
        assertThat(NET.parameters().count()).isEqualTo(39_760);
        assertThat(meanDistance(BOOK.numerical.w1(), BOOK.backpropagation.w1())).isEqualTo(8.4e-11, within(5e-13));
    }

    /** The text: with the 1e-7 differentiated, too, the difference in b2 shrinks from 3e-8 to about 1e-10. */
    @Test
    void theDeltaInTheLogarithmExplainsTheDifference() {
        TwoLayerNet book = new TwoLayerNet(784, 50, 10, Activation.SIGMOID, new NumPyRandom(0));
        double[] slopes = new double[TwoLayerModel.CLASSES];
        for (int n = 0; n < TwoLayerModel.IMAGES; n++) {
            double[] y = book.predict(IMAGES, n);
            double kept = y[IMAGES.label(n)] / (y[IMAGES.label(n)] + 1e-7);
            for (int k = 0; k < slopes.length; k++) {
                slopes[k] += (y[k] - (k == IMAGES.label(n) ? 1 : 0)) * kept / TwoLayerModel.IMAGES;
            }
        }
        assertThat(meanDistance(BOOK.numerical.b2(), slopes)).isBetween(5e-11, 2e-10);
    }

    private static double meanDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }

    private static BookGradient bookGradient() {
        BookGradient gradient = new BookGradient(IMAGES);
        while (gradient.advance()) {
            assertThat(gradient.numerical.w1()).hasSize(39_200);
        }
        return gradient;
    }

    private static TwoLayerNet trained() {
        TrainingConfig config = SmallNet.config(TwoLayerModel.HIDDEN);
        assertThat(config.steps()).isEqualTo(200);
        Trainer trainer = new Trainer(config, IMAGES, IMAGES.first(config.testSize()));
        while (!trainer.isDone()) {
            trainer.step();
        }
        return trainer.network();
    }

    private static LabeledImages images() {
        String images = "train-images-idx3-ubyte.gz";
        String labels = "train-labels-idx1-ubyte.gz";
        return IdxFile.label(
                        "train",
                        GzippedIdx.parseImages(images, bytes(images)),
                        GzippedIdx.parseLabels(labels, bytes(labels)))
                .first(SmallNet.config(TwoLayerModel.HIDDEN).trainSize());
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Files.newInputStream(Path.of("../static/data", file))) {
            return new GZIPInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
