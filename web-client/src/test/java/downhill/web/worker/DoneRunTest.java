package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is kept of a run that is done brings the same run back, and of another nothing. */
class DoneRunTest {
    private static final int PIXELS = 784;

    private static TrainingConfig config(int steps) {
        return new TrainingConfig(
                "mnist", 50, 10, 5, Activation.SIGMOID, 10, 0.1, steps, 0, GradientMethod.BACKPROPAGATION);
    }

    private static Trainer trainer(TrainingConfig config) {
        return new Trainer(config, images(config.trainSize()), images(config.testSize()));
    }

    private static LabeledImages images(int count) {
        byte[] pixels = new byte[count * PIXELS];
        new Random(count).nextBytes(pixels);
        byte[] labels = new byte[count];
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) (n % 10);
        }
        return LabeledImages.of(pixels, labels, PIXELS);
    }

    private static Trainer done(int steps) {
        Trainer trainer = trainer(config(steps));
        while (!trainer.isDone()) {
            if (trainer.stepsDone() == 7) {
                trainer.changeLearningRate(0.3);
            }
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        return trainer;
    }

    @Test
    void theRunIsBackWithEveryBit() {
        Trainer before = done(23);
        DoneRun times = new DoneRun(0.25, 70);
        Trainer after = trainer(config(23));
        assertThat(DoneRun.end(after, times.with(before))).isEqualTo(times);
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.history().lossesAfter(0)).isEqualTo(before.history().lossesAfter(0));
        assertThat(after.history().evaluations())
                .isEqualTo(before.history().evaluations())
                .hasSizeGreaterThan(2);
        assertThat(after.history().learningRateChanges())
                .isEqualTo(before.history().learningRateChanges())
                .hasSize(1);
    }

    @Test
    void whatIsDamagedOrOfAnotherRunIsTrainedAgain() {
        double[] kept = new DoneRun(0.25, 70).with(done(23));
        for (int length = 0; length < kept.length; length += 97) {
            requireNothing(Arrays.copyOf(kept, length), 23);
        }
        requireNothing(Arrays.copyOf(kept, kept.length + 1), 23);
        requireNothing(kept, 22);
        requireNothing(kept, 24);
        for (double count : new double[] {Double.NaN, -1, 1e9}) {
            double[] damaged = kept.clone();
            damaged[2] = count;
            requireNothing(damaged, 23);
        }
    }

    private static void requireNothing(double[] numbers, int steps) {
        Trainer trainer = trainer(config(steps));
        assertThat(DoneRun.end(trainer, numbers)).isNull();
        assertThat(trainer.stepsDone()).isZero();
    }
}
