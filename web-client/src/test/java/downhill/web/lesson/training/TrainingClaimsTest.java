package downhill.web.lesson.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.lesson.run.TrainingImages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lesson says of the run of 5,000 images; each tolerance is half a unit of the last digit that is said. */
class TrainingClaimsTest {
    private static final List<Double> LOSSES = new ArrayList<>();
    private static final List<Moment> MOMENTS = new ArrayList<>();
    private static final List<Double> LATE_LOSSES_ON_ALL = new ArrayList<>();
    private static Slopes first;
    private static double firstLossAfter;
    private static LabeledImages asked;

    @BeforeAll
    static void train() {
        LabeledImages train = TrainingImages.train(EpochImages.FEW.config().trainSize());
        Trainer trainer = new Trainer(
                EpochImages.FEW.config(),
                train,
                TrainingImages.test(EpochImages.FEW.config().testSize()));
        asked = asked(train);
        int[] all = range(train.count());
        while (!trainer.isDone()) {
            int step = trainer.stepsDone();
            double[] before = trainer.network().parameters().toArray();
            LOSSES.add(trainer.step().loss());
            Slopes slopes = new Slopes(before, trainer.network().parameters().toArray(), 0.1, 50);
            if (step == 0) {
                first = slopes;
                firstLossAfter = trainer.lossAfterUpdate();
            }
            if (step <= Growth.STEPS && step % 10 == 0) {
                MOMENTS.add(Moment.of(step, slopes, asked));
            }
            if (step >= 900 && step % 10 == 0) {
                LATE_LOSSES_ON_ALL.add(trainer.network().loss(train, all));
            }
        }
    }

    private static LabeledImages asked(LabeledImages train) {
        int[] batch = new Batches(EpochImages.FEW.config()).of(0);
        byte[] pixels = new byte[batch.length * 784];
        byte[] labels = new byte[batch.length];
        for (int i = 0; i < batch.length; i++) {
            System.arraycopy(train.pixels(batch[i]), 0, pixels, i * 784, 784);
            labels[i] = (byte) train.label(batch[i]);
        }
        return LabeledImages.of(pixels, labels, 784);
    }

    private static int[] range(int count) {
        int[] range = new int[count];
        for (int i = 0; i < count; i++) {
            range[i] = i;
        }
        return range;
    }

    /** The loss of step s; the first is step 1, as in the lab. */
    private static double loss(int step) {
        return LOSSES.get(step - 1);
    }

    @Test
    void theFirstUpdateMovesTwoThirdsOfTheParametersAndLowersTheLoss() {
        assertThat(first.count()).isEqualTo(39_760);
        assertThat(first.moved()).isEqualTo(27_010);
        assertThat(loss(1)).isEqualTo(2.303, within(5e-4));
        assertThat(firstLossAfter).isEqualTo(2.293, within(5e-4));
    }

    @Test
    void afterAHundredStepsTheLossIsWhereItWas() {
        assertThat(loss(100)).isEqualTo(TrainingState.LOSS_AT_100.truth(), within(5e-4));
        assertThat(LOSSES.subList(0, 100)).allSatisfy(loss -> assertThat(loss).isBetween(2.26, 2.34));
    }

    @Test
    void theHiddenLayerBeginsToTellImagesApart() {
        assertThat(MOMENTS.get(10).distance()).isEqualTo(0.028, within(5e-4));
        assertThat(MOMENTS.get(30).distance()).isEqualTo(0.12, within(5e-3));
    }

    /** The pattern of an image is nearer to those of its digit than to those of others. */
    @Test
    void imagesOfOneDigitLookAlike() {
        double same = 0;
        double other = 0;
        int sames = 0;
        int others = 0;
        for (int i = 0; i < asked.count(); i++) {
            for (int j = 0; j < i; j++) {
                if (asked.label(i) == asked.label(j)) {
                    same += distance(i, j);
                    sames++;
                } else {
                    other += distance(i, j);
                    others++;
                }
            }
        }
        assertThat(same / sames).isLessThan(0.75 * other / others);
    }

    private static double distance(int i, int j) {
        double[] hidden = MOMENTS.get(30).hidden();
        double sum = 0;
        for (int unit = 0; unit < 50; unit++) {
            double d = hidden[i * 50 + unit] - hidden[j * 50 + unit];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    @Test
    void secondLayerAndFirstSlopesGrowTogether() {
        assertThat(MOMENTS.get(30).secondLayer() / MOMENTS.get(0).secondLayer()).isEqualTo(12, within(0.5));
        assertThat(MOMENTS.get(30).firstSlopes() / MOMENTS.get(0).firstSlopes()).isEqualTo(8, within(0.5));
    }

    /** Slow at first, then ever faster: of W2, the growth of each hundred steps is more than twice that of the last. */
    @Test
    void theGrowthGathersSpeed() {
        double first = MOMENTS.get(10).secondLayer() - MOMENTS.get(0).secondLayer();
        double second = MOMENTS.get(20).secondLayer() - MOMENTS.get(10).secondLayer();
        double third = MOMENTS.get(30).secondLayer() - MOMENTS.get(20).secondLayer();
        assertThat(second).isGreaterThan(2 * first);
        assertThat(third).isGreaterThan(2 * second);
    }

    @Test
    void nearTheBottomTheMiniBatchesScatterNotTheNetwork() {
        List<Double> last = LOSSES.subList(900, 1000);
        assertThat(min(last)).isEqualTo(0.36, within(5e-3));
        assertThat(max(last)).isEqualTo(0.76, within(5e-3));
        assertThat(max(LATE_LOSSES_ON_ALL) - min(LATE_LOSSES_ON_ALL)).isLessThan(0.05);
    }

    private static double min(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double max(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
