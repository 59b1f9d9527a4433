package downhill.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunRecordTest {
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 100, 50, 2, Activation.SIGMOID, 5, 0.1, 2500, 0, GradientMethod.BACKPROPAGATION);
    private static final String FINGERPRINT = "0123456789abcdef";
    private static final String DIGEST = FINGERPRINT.repeat(4);

    @Test
    void recordsARunWithBothEndsOfItsCurve() {
        Trainer trainer = new Trainer(CONFIG, Mnist.train(100), Mnist.test(50));
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        RunRecord run = RunRecord.of(trainer, DIGEST);
        assertThat(run.step()).isEqualTo(2500);
        assertThat(run.losses()).hasSizeLessThanOrEqualTo(1000).hasSizeGreaterThan(500);
        assertThat(run.losses().get(0))
                .isEqualTo(new LossPoint(1, trainer.history().loss(1)));
        assertThat(run.losses().get(run.losses().size() - 1))
                .isEqualTo(new LossPoint(2500, trainer.history().loss(2500)));
        for (LossPoint point : run.losses()) {
            assertThat(point.loss()).isEqualTo(trainer.history().loss(point.step()));
        }
        assertThat(run.loss()).isEqualTo(trainer.history().loss(2500));
        assertThat(run.accuracies()).hasSize(126); // 2500 / 20 epochs and the end
        assertThat(run.evaluationRule()).isEqualTo(EvaluationRule.BOOK);
        assertThat(run.dataDigest()).isEqualTo(DIGEST);
        assertThat(run.trainAccuracy()).isEqualTo(trainer.evaluate().trainAccuracy());
        assertThat(run.fingerprint()).isEqualTo(trainer.fingerprint());
    }

    private static RunRecord run(int seed, int steps, int changeAfter, double rate) {
        TrainingConfig config = new TrainingConfig(
                "mnist", 100, 50, 2, Activation.SIGMOID, 5, 0.1, 60, seed, GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(config, Mnist.train(100), Mnist.test(50));
        while (trainer.stepsDone() < steps) {
            if (trainer.stepsDone() == changeAfter) {
                trainer.changeLearningRate(rate);
            }
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        return RunRecord.of(trainer, DIGEST);
    }

    private static RunRecord changed(
            RunRecord r, double loss, String fingerprint, String digest, List<Evaluation> accuracies) {
        List<LossPoint> losses = new ArrayList<>(r.losses());
        losses.set(4, new LossPoint(5, loss));
        return new RunRecord(
                r.config(),
                r.step(),
                r.loss(),
                r.trainAccuracy(),
                r.testAccuracy(),
                fingerprint,
                r.evaluationRule(),
                digest,
                losses,
                accuracies,
                r.learningRateChanges());
    }

    @Test
    void runsOfEqualSettingsContradictEachOtherWhereAnyNumberDiffers() {
        RunRecord run = run(1, 50, -1, 0);
        double loss = run.losses().get(4).loss();
        List<Evaluation> better = new ArrayList<>(run.accuracies());
        better.set(1, new Evaluation(better.get(1).step(), 1, 1));
        List<RunRecord> changed = List.of(
                changed(run, loss + 1e-12, run.fingerprint(), DIGEST, run.accuracies()),
                changed(run, loss, FINGERPRINT, DIGEST, run.accuracies()),
                changed(run, loss, run.fingerprint(), DIGEST, better));
        for (RunRecord other : changed) {
            assertThat(run.contradicts(other)).isTrue();
            assertThat(other.contradicts(run)).isTrue();
            assertThat(run(1, 30, -1, 0).contradicts(other))
                    .as("what is beyond the end of a shorter run cannot be seen")
                    .isEqualTo(other != changed.get(1));
        }
        RunRecord ofOtherData = changed(run, loss + 1, run.fingerprint(), "0".repeat(64), run.accuracies());
        RunRecord ofUnknownData = changed(run, loss + 1, run.fingerprint(), "", run.accuracies());
        for (RunRecord other : List.of(run, run(1, 30, -1, 0), run(2, 50, -1, 0), ofOtherData, ofUnknownData)) {
            assertThat(run.contradicts(other)).isFalse();
            assertThat(other.contradicts(run)).isFalse();
        }
    }

    /** The rates part after step 20: up to there both are one run. */
    @Test
    void runsContradictEachOtherUpToTheStepAtWhichTheirRatesPart() {
        RunRecord run = run(1, 50, -1, 0);
        for (RunRecord other : List.of(run(1, 50, 20, 0.2), run(1, 50, 20, 0.1), run(1, 20, 20, 0.2))) {
            assertThat(run.contradicts(other)).isFalse();
            assertThat(other.contradicts(run)).isFalse();
            assertThat(changed(run, 9, run.fingerprint(), DIGEST, run.accuracies())
                            .contradicts(other))
                    .isTrue();
        }
        assertThat(run(1, 50, 20, 0.3).contradicts(run(1, 50, 20, 0.2))).isFalse();
        assertThat(run(1, 50, 20, 0.2)
                        .contradicts(changed(
                                run(1, 50, 20, 0.2),
                                9,
                                FINGERPRINT,
                                DIGEST,
                                run(1, 50, 20, 0.2).accuracies())))
                .isTrue();
    }

    @Test
    void recordsAPausedRunAndItsChangesOfRate() {
        Trainer trainer = new Trainer(CONFIG, Mnist.train(100), Mnist.test(50));
        assertThatThrownBy(() -> RunRecord.of(trainer, "")).hasMessageContaining("nothing to record");
        trainer.step();
        trainer.changeLearningRate(0.2);
        RunRecord run = RunRecord.of(trainer, "");
        assertThat(run.step()).isEqualTo(1);
        assertThat(run.losses()).hasSize(1);
        assertThat(run.accuracies()).hasSize(1);
        assertThat(run.learningRateChanges()).containsExactly(new LearningRateChange(1, 0.2));
    }

    @Test
    void thinsMoreEvaluationsThanFit() {
        TrainingConfig everyStep =
                new TrainingConfig("mnist", 5, 5, 1, Activation.RELU, 5, 0.1, 1500, 0, GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(everyStep, Mnist.train(5), Mnist.test(5));
        while (!trainer.isDone()) {
            trainer.evaluate();
            trainer.step();
        }
        List<Evaluation> kept = RunRecord.of(trainer, "").accuracies();
        assertThat(kept).hasSize(RunRecord.MAX_ACCURACIES);
        assertThat(kept.get(0).step()).isZero();
        assertThat(kept.get(kept.size() - 1).step()).isEqualTo(1500);
    }

    @Test
    void namesTheFieldThatContradicts() {
        refused("step", "= 2501, outside [1, 2500]", 2501, 1, 0.5, FINGERPRINT);
        refused("loss", "is not a finite number", 2, Double.NaN, 0.5, FINGERPRINT);
        refused("trainAccuracy", "= 1.5, outside [0, 1]", 2, 1, 1.5, FINGERPRINT);
        refused("fingerprint", "must be 16 hexadecimal digits", 2, 1, 0.5, "0123456789ABCDEF");
        refused("fingerprint", "must be 16 hexadecimal digits", 2, 1, 0.5, null);
    }

    /** The sizes are 100 and 50; the loss of a sure and right answer is -ln(1 + 1e-7). */
    @Test
    void refusesWhatNoRunCanHave() {
        refused("loss", "= -40.0, but a cross-entropy error is not negative", 2, -40, 0.5, FINGERPRINT);
        refused("trainAccuracy", "= 0.333, which is no number of images out of 100", 2, 1, 0.333, FINGERPRINT);
        double beside = Math.nextUp(0.29);
        refused(
                "trainAccuracy",
                "= " + beside + ", which is no number of images out of 100",
                2,
                1,
                beside,
                FINGERPRINT);
        for (int right = 0; right <= 50; right++) {
            double train = (2 * right - right % 2) / 100.0;
            double test = right / 50.0;
            assertThat(new RunRecord(
                                    CONFIG,
                                    2,
                                    -9.999999505838704e-8,
                                    train,
                                    test,
                                    FINGERPRINT,
                                    EvaluationRule.BOOK,
                                    "",
                                    List.of(new LossPoint(1, 2.3), new LossPoint(2, -9.999999505838704e-8)),
                                    List.of(new Evaluation(2, train, test)),
                                    List.of())
                            .testAccuracy())
                    .isEqualTo(test);
        }
    }

    @Test
    void saysByWhichRuleAndOnWhichDataItWasMade() {
        List<LossPoint> losses = List.of(new LossPoint(1, 2.3), new LossPoint(2, 1));
        List<Evaluation> end = List.of(new Evaluation(2, 0.5, 0.5));
        assertThat(record(EvaluationRule.EPOCH, "", losses, end, List.of()).dataDigest())
                .isEmpty();
        assertThatThrownBy(() -> record(null, "", losses, end, List.of())).hasMessage("evaluationRule is missing");
        for (String digest : new String[] {null, "abc", DIGEST.toUpperCase(Locale.ROOT), DIGEST + "0"}) {
            assertThatThrownBy(() -> record(EvaluationRule.BOOK, digest, losses, end, List.of()))
                    .hasMessage("dataDigest must be 64 hexadecimal digits");
        }
    }

    @Test
    void changesThatNoStepHasUsedCanBeLeftOut() {
        List<LossPoint> losses = List.of(new LossPoint(1, 2.3), new LossPoint(2, 1));
        List<Evaluation> end = List.of(new Evaluation(2, 0.5, 0.5));
        double rate = CONFIG.learningRate();
        List<LearningRateChange> changes = List.of(
                new LearningRateChange(0, rate),
                new LearningRateChange(1, 2 * rate),
                new LearningRateChange(2, 123456));
        assertThat(record(losses, end, changes).withUsedChanges().learningRateChanges())
                .containsExactly(changes.get(1));
    }

    @Test
    void refusesCurvesOutOfOrder() {
        List<LossPoint> good = List.of(new LossPoint(1, 2.3), new LossPoint(2, 1));
        List<Evaluation> end = List.of(new Evaluation(2, 0.5, 0.5));
        assertThat(record(good, end, List.of()).losses()).isEqualTo(good);
        assertThatThrownBy(() -> record(List.of(new LossPoint(2, 1), new LossPoint(2, 1)), end, List.of()))
                .hasMessage("losses[1].step = 2, out of order: at least 3 is expected");
        assertThatThrownBy(() -> record(List.of(new LossPoint(2, 1)), end, List.of()))
                .hasMessage("losses[0].step = 2, but a run begins with the loss of step 1");
        assertThatThrownBy(() -> record(List.of(new LossPoint(1, 2.3), new LossPoint(2, 0.9)), end, List.of()))
                .hasMessageContaining("another loss");
        assertThatThrownBy(() -> record(List.of(), end, List.of()))
                .hasMessage("losses has 0 entries, outside [1, 1000]");
        assertThatThrownBy(() -> record(null, end, List.of())).hasMessageContaining("no list");
        assertThatThrownBy(() -> record(Collections.singletonList(null), end, List.of()))
                .hasMessage("losses[0] is missing");
        assertThatThrownBy(() -> record(good, List.of(new Evaluation(2, 0.5, 0.4)), List.of()))
                .hasMessageContaining("accuracies do not end");
        assertThatThrownBy(() -> record(good, List.of(new Evaluation(3, 0.5, 0.5)), List.of()))
                .hasMessage("accuracies[0].step = 3, after the last step 2");
        assertThatThrownBy(() -> record(good, end, List.of(new LearningRateChange(1, Double.NaN))))
                .hasMessageStartingWith("learningRateChanges[0].learningRate must be a number in");
        List<LossPoint> many = new ArrayList<>();
        for (int step = 1; step <= 1001; step++) {
            many.add(new LossPoint(step, 1));
        }
        assertThatThrownBy(() -> record(many, end, List.of())).hasMessage("losses has 1001 entries, outside [1, 1000]");
    }

    private static void refused(
            String field, String problem, int step, double loss, double trainAccuracy, String fingerprint) {
        assertThatThrownBy(() -> new RunRecord(
                        CONFIG,
                        step,
                        loss,
                        trainAccuracy,
                        0.5,
                        fingerprint,
                        EvaluationRule.BOOK,
                        DIGEST,
                        List.of(new LossPoint(1, 2.3), new LossPoint(2, loss)),
                        List.of(new Evaluation(2, trainAccuracy, 0.5)),
                        List.of()))
                .isInstanceOfSatisfying(
                        RunRecordException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessage(field + " " + problem);
    }

    private static RunRecord record(
            List<LossPoint> losses, List<Evaluation> accuracies, List<LearningRateChange> changes) {
        return record(EvaluationRule.BOOK, "", losses, accuracies, changes);
    }

    private static RunRecord record(
            EvaluationRule rule,
            String digest,
            List<LossPoint> losses,
            List<Evaluation> accuracies,
            List<LearningRateChange> changes) {
        return new RunRecord(CONFIG, 2, 1, 0.5, 0.5, FINGERPRINT, rule, digest, losses, accuracies, changes);
    }
}
