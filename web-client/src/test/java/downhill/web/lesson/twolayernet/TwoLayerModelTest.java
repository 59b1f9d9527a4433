package downhill.web.lesson.twolayernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.network.ForwardPass;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import downhill.web.lesson.Golden;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.Test;

class TwoLayerModelTest {
    static final int PIXEL = TwoLayerState.KEYS.defaults().get(TwoLayerState.PIXEL);
    static final int UNIT = TwoLayerState.KEYS.defaults().get(TwoLayerState.UNIT);

    static final LabeledImages IMAGES =
            TrainingImages.train(SmallNetLesson.config(TwoLayerModel.HIDDEN).trainSize());
    static final TwoLayerNet NET =
            TrainingImages.ended(SmallNetLesson.config(TwoLayerModel.HIDDEN)).network();
    static final TwoLayerModel MODEL = new TwoLayerModel(NET, IMAGES);
    static final ForwardPass FIVE = MODEL.forward(0);
    static final BookGradient BOOK = bookGradient();

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
    void aCornerHasNoSlope() {
        for (int unit = 0; unit < TwoLayerModel.HIDDEN; unit++) {
            assertThat(MODEL.blame(FIVE, 0, 0, unit).slope()).isZero();
            assertThat(MODEL.numericalSlope(0, 0, unit)).isZero();
        }
    }

    private static BookGradient bookGradient() {
        BookGradient gradient = new BookGradient(IMAGES);
        while (gradient.advance()) {
            assertThat(gradient.numerical.w1()).hasSize(39_200);
        }
        return gradient;
    }
}
