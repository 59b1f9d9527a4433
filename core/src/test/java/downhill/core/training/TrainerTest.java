package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {
    @Test
    void equalConfigurationsGiveEqualBits() {
        Trainer first = trainer(config(Activation.SIGMOID, 0.1, 40));
        Trainer second = trainer(config(Activation.SIGMOID, 0.1, 40));
        while (!first.isDone()) {
            first.step();
        }
        while (!second.isDone()) {
            second.evaluate(); // evaluating must not disturb the run
            second.step();
        }
        assertThat(first.fingerprint()).isEqualTo(second.fingerprint()).matches("[0-9a-f]{16}");
        assertThat(first.history().lossesAfter(0)).isEqualTo(second.history().lossesAfter(0));
    }

    /** With weights of its own a run trains on the mini-batches of its seed. */
    @Test
    void beginsWithOtherWeights() {
        TrainingConfig config = config(Activation.SIGMOID, 0.1, 40);
        Trainer whole = trainer(config);
        Trainer other = trainer(config);
        double[] weights = whole.network().parameters().toArray();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += 0.001;
        }
        other.beginWith(weights);
        assertThat(other.network().parameters().toArray()).isEqualTo(weights);
        weights[0] = 1e9;
        assertThat(other.network().parameters().w1()[0]).isLessThan(1);
        whole.step();
        other.step();
        assertThat(other.history().lossesAfter(0)[0])
                .isNotEqualTo(whole.history().lossesAfter(0)[0]);

        Trainer same = trainer(config);
        same.beginWith(trainer(config).network().parameters().toArray());
        same.step();
        assertThat(same.fingerprint()).isEqualTo(whole.fingerprint());
        assertThatThrownBy(() -> same.beginWith(weights))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 steps");
        assertThatThrownBy(() -> trainer(config).beginWith(new double[7]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    @Test
    void endsAsItEndedBefore() {
        TrainingConfig config = config(Activation.SIGMOID, 0.1, 40);
        Trainer before = trainer(config);
        while (!before.isDone()) {
            if (before.stepsDone() == 7) {
                before.changeLearningRate(0.3);
            }
            before.step();
            if (before.evaluationDue()) {
                before.evaluate();
            }
        }
        double[] weights = before.network().parameters().toArray();
        double[] losses = before.history().lossesAfter(0);
        List<Evaluation> evaluations = before.history().evaluations();
        List<LearningRateChange> changes = before.history().learningRateChanges();

        Trainer after = trainer(config);
        after.endAs(weights, losses, evaluations, changes);
        assertThat(after.isDone()).isTrue();
        assertThat(after.isFailed()).isFalse();
        assertThat(after.evaluationDue()).isFalse();
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.learningRate()).isEqualTo(0.3);
        assertThat(after.history().lossesAfter(0)).isEqualTo(losses);
        assertThat(after.history().evaluations()).isEqualTo(evaluations);
        assertThat(after.history().learningRateChanges()).isEqualTo(changes);
        assertThat(after.evaluate()).isEqualTo(before.evaluate());

        Trainer untouched = trainer(config);
        String first = untouched.fingerprint();
        assertThatThrownBy(() -> untouched.endAs(weights, new double[39], evaluations, changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39")
                .hasMessageContaining("40");
        assertThatThrownBy(() -> untouched.endAs(weights, losses, List.of(), changes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> untouched.endAs(new double[7], losses, evaluations, changes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(untouched.stepsDone()).isZero();
        assertThat(untouched.fingerprint()).isEqualTo(first);
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        TrainingConfig c = config(Activation.SIGMOID, 0.1, 3);
        TrainingConfig other = new TrainingConfig("mnist", 300, 100, 12, c.activation(), 20, 0.1, 3, 1, c.gradient());
        assertThat(trainer(c).fingerprint()).isNotEqualTo(trainer(other).fingerprint());
    }

    /** The loop that the class documents evaluates where the book does, and at the end. */
    @Test
    void evaluatesAfterTheBooksUpdatesAndAtTheEnd() {
        Trainer trainer = trainer(config(Activation.SIGMOID, 0.1, 40)); // an epoch is 300 / 20 = 15 steps
        assertThat(trainer.evaluationDue()).isFalse();
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
                assertThat(trainer.evaluationDue()).isFalse();
            }
        }
        trainer.evaluate();
        assertThat(trainer.history().evaluations()).extracting(Evaluation::step).containsExactly(1, 16, 31, 40);
    }

    @Test
    void anEvaluationInPartsIsTheWholeOne() {
        Trainer whole = trainer(config(Activation.SIGMOID, 0.5, 20));
        Trainer inParts = trainer(config(Activation.SIGMOID, 0.5, 20)); // 300 training images, 100 test images
        for (int images : new int[] {1, 7, 99, 100, 299, 300, 301, 400, 1000}) {
            whole.step();
            inParts.step();
            int parts = 1;
            while (!inParts.evaluatePart(images)) {
                parts++;
            }
            assertThat(parts).isEqualTo(Math.max(1, (400 + images - 1) / images));
            assertThat(inParts.evaluate()).isEqualTo(whole.evaluate());
        }
    }

    /** Its parts would belong to different weights. */
    @Test
    void aStepAbandonsAnEvaluationInParts() {
        Trainer whole = trainer(config(Activation.SIGMOID, 0.5, 2));
        Trainer disturbed = trainer(config(Activation.SIGMOID, 0.5, 2));
        whole.step();
        whole.step();
        disturbed.step();
        assertThat(disturbed.evaluatePart(200)).isFalse();
        disturbed.step();
        assertThat(disturbed.evaluate()).isEqualTo(whole.evaluate());
        assertThat(disturbed.history().evaluations()).hasSize(1);
    }

    @Test
    void countsStepsFromOneAndKeepsEveryLoss() {
        Trainer trainer = trainer(config(Activation.SIGMOID, 0.1, 3));
        List<Double> losses = new ArrayList<>();
        for (int step = 1; step <= 3; step++) {
            TrainingStep done = trainer.step();
            assertThat(done.step()).isEqualTo(step).isEqualTo(trainer.stepsDone());
            assertThat(done.learningRate()).isEqualTo(0.1);
            losses.add(done.loss());
        }
        assertThat(trainer.history().loss(2)).isEqualTo(losses.get(1));
        assertThat(trainer.history().lossesAfter(1)).containsExactly(losses.get(1), losses.get(2));
        assertThatThrownBy(() -> trainer.history().loss(4)).hasMessage("step = 4, outside [1, 3]");
        assertThatThrownBy(() -> trainer.history().lossesAfter(-1)).hasMessage("step = -1, outside [0, 3]");
        assertThatThrownBy(trainer::step)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("done");
    }

    @Test
    void aChangedLearningRateTakesEffectWithTheNextStepAndIsNoted() {
        Trainer trainer = trainer(config(Activation.SIGMOID, 0.1, 10));
        trainer.step();
        trainer.changeLearningRate(0.7);
        trainer.changeLearningRate(0.5);
        trainer.changeLearningRate(0.5);
        assertThat(trainer.step().learningRate()).isEqualTo(0.5);
        assertThat(trainer.history().learningRateChanges()).containsExactly(new LearningRateChange(1, 0.5));
        assertThatThrownBy(() -> trainer.changeLearningRate(Double.POSITIVE_INFINITY))
                .isInstanceOf(ConfigException.class);
        assertThat(trainer.learningRate()).isEqualTo(0.5);
    }

    /** Rates so large that sums overflow; smaller ones that are too large end in a high but finite loss. */
    @ParameterizedTest
    @CsvSource({"RELU, 1e100", "RELU, 1e300", "SIGMOID, 1e308"})
    void aRunWhoseWeightsExplodeFailsCleanly(Activation activation, double learningRate) {
        Trainer trainer = trainer(config(activation, learningRate, 1000));
        while (!trainer.isFailed()) {
            trainer.step();
        }
        assertThat(trainer.stepsDone()).isBetween(2, 999);
        assertThat(trainer.history().loss(trainer.stepsDone())).isNaN();
        assertThat(trainer.isDone()).isFalse();
        assertThatThrownBy(trainer::step)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failed");
    }

    @Test
    void aRunWhoseLastStepExplodesFails() {
        Trainer trainer = trainer(config(Activation.RELU, 1e155, 2));
        assertThat(trainer.step().loss()).isFinite();
        assertThat(trainer.step().loss()).isFinite();
        assertThat(trainer.isFailed()).isTrue(); // the weights are infinite, though no loss has shown it yet
        assertThat(trainer.isDone()).isTrue();
        assertThat(trainer.evaluationDue()).as("such weights have no accuracy").isFalse();
    }

    @Test
    void trainsWithTheNumericalGradientAlmostAlike() {
        TrainingConfig c =
                new TrainingConfig("mnist", 100, 50, 5, Activation.SIGMOID, 10, 0.5, 5, 0, GradientMethod.NUMERICAL);
        TrainingConfig b = new TrainingConfig(
                "mnist", 100, 50, 5, Activation.SIGMOID, 10, 0.5, 5, 0, GradientMethod.BACKPROPAGATION);
        Trainer numerical = new Trainer(c, Mnist.train(100), Mnist.test(50));
        Trainer backpropagation = new Trainer(b, Mnist.train(100), Mnist.test(50));
        for (int step = 0; step < 5; step++) {
            double loss = numerical.step().loss();
            // Slopes differ by about 1e-8 (the delta of 1e-7 in the loss), so losses by less than 1e-6 after five
            // steps.
            assertThat(loss).isCloseTo(backpropagation.step().loss(), within(1e-6));
        }
        assertThat(numerical.fingerprint()).isNotEqualTo(backpropagation.fingerprint());
    }

    @Test
    void refusesImagesOfAnotherNumber() {
        TrainingConfig c = config(Activation.SIGMOID, 0.1, 3);
        assertThatThrownBy(() -> new Trainer(c, Mnist.train(299), Mnist.test(100)))
                .hasMessage("trainSize = 300, but there are 299 images");
        assertThatThrownBy(() -> new Trainer(c, Mnist.train(300), Mnist.test(101)))
                .hasMessage("testSize = 100, but there are 101 images");
    }

    private static TrainingConfig config(Activation activation, double learningRate, int steps) {
        return new TrainingConfig(
                "mnist", 300, 100, 12, activation, 20, learningRate, steps, 0, GradientMethod.BACKPROPAGATION);
    }

    private static Trainer trainer(TrainingConfig config) {
        return new Trainer(config, Mnist.train(config.trainSize()), Mnist.test(config.testSize()));
    }
}
