package downhill.core.exchange;

import downhill.core.training.Evaluation;
import downhill.core.training.History;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a run, small enough to send and complete enough to be replayed and compared.
 *
 * @param config what the run was asked to do
 * @param step how many steps had been done, in [1, config.steps()]
 * @param loss loss of the last mini-batch
 * @param trainAccuracy accuracy on the training images after those steps
 * @param testAccuracy accuracy on the test images after those steps
 * @param fingerprint hash of the weights after those steps, 16 hexadecimal digits
 * @param evaluationRule after which steps the accuracies were taken
 * @param dataDigest SHA-256 of the data set that it was trained on, 64 hexadecimal digits; empty where the record does not
 *     say, as those from before 25 November 2026
 * @param losses at most {@link #MAX_LOSSES} points of the loss curve, steps ascending from 1 on, the last one at
 *     {@code step}
 * @param accuracies at most {@link #MAX_ACCURACIES} evaluations, steps ascending, the last one at {@code step}
 * @param learningRateChanges at most {@link #MAX_CHANGES} changes, steps ascending; all of them, or a replay would differ
 */
public record RunRecord(
        TrainingConfig config,
        int step,
        double loss,
        double trainAccuracy,
        double testAccuracy,
        String fingerprint,
        EvaluationRule evaluationRule,
        String dataDigest,
        List<LossPoint> losses,
        List<Evaluation> accuracies,
        List<LearningRateChange> learningRateChanges) {
    /** The most points a loss curve may have. */
    public static final int MAX_LOSSES = 1000;

    /** The most evaluations a record may have. */
    public static final int MAX_ACCURACIES = 200;

    /** The most changes of the learning rate a record may have. */
    public static final int MAX_CHANGES = 200;

    /** The 1e-7 inside the logarithm makes the loss of a perfect answer a hair less than 0. */
    private static final double MIN_LOSS = -1e-6;

    /** Points that {@link #of} keeps: with everything else at its most, the JSON stays under 64 KiB. */
    private static final int KEPT_LOSSES = 800;

    /** The hexadecimal digits of a fingerprint. */
    public static final int FINGERPRINT_DIGITS = 16;

    /** The hexadecimal digits of a digest. */
    public static final int DIGEST_DIGITS = 64;

    /**
     * Checks that the record agrees with itself.
     *
     * @throws RunRecordException if a field is missing, outside its range, or out of order; a loss below 0 and an accuracy
     *     that is no part of the images are outside theirs
     */
    public RunRecord {
        if (config == null) {
            throw new RunRecordException("config", "is missing");
        }
        if (step < 1 || step > config.steps()) {
            throw new RunRecordException("step", "= " + step + ", outside [1, " + config.steps() + "]");
        }
        requireLoss("loss", loss);
        requireAccuracy("trainAccuracy", trainAccuracy, config.trainSize());
        requireAccuracy("testAccuracy", testAccuracy, config.testSize());
        requireHexadecimal("fingerprint", fingerprint, FINGERPRINT_DIGITS);
        if (!"".equals(dataDigest)) {
            requireHexadecimal("dataDigest", dataDigest, DIGEST_DIGITS);
        }
        if (evaluationRule == null) {
            throw new RunRecordException("evaluationRule", "is missing");
        }
        losses = checkedLosses(losses, step, loss);
        accuracies = checkedAccuracies(accuracies, new Evaluation(step, trainAccuracy, testAccuracy), config);
        learningRateChanges = checkedChanges(learningRateChanges, step);
    }

    /**
     * Records a run as it stands; evaluates it if it has not been at this step.
     *
     * @param trainer a run after at least one step that has not failed. Its history gains the evaluation.
     * @param dataDigest SHA-256 of the data set it was trained on; empty if it is not known
     * @return the record, its curves thinned evenly, both ends kept
     * @throws RunRecordException if no step has been done or the loss is not finite
     */
    public static RunRecord of(Trainer trainer, String dataDigest) {
        History history = trainer.history();
        int step = history.stepCount();
        if (step == 0) {
            throw new RunRecordException("step", "= 0: there is nothing to record yet");
        }
        Evaluation now = trainer.evaluate();
        List<LossPoint> points = new ArrayList<>();
        int count = Math.min(step, KEPT_LOSSES);
        for (int k = 0; k < count; k++) {
            int at = spread(k, count, step) + 1;
            points.add(new LossPoint(at, history.loss(at)));
        }
        return new RunRecord(
                trainer.config(),
                step,
                history.loss(step),
                now.trainAccuracy(),
                now.testAccuracy(),
                trainer.fingerprint(),
                EvaluationRule.BOOK,
                dataDigest,
                points,
                thinned(history.evaluations()),
                history.learningRateChanges());
    }

    /**
     * Leaves out the changes of the learning rate that no replay can check: those after the last step, and those to the rate
     * that it was already.
     *
     * @return the record of the same run with the changes that a step has used
     */
    public RunRecord withUsedChanges() {
        List<LearningRateChange> used = new ArrayList<>();
        double rate = config.learningRate();
        for (LearningRateChange change : learningRateChanges) {
            if (change.step() < step && change.learningRate() != rate) {
                used.add(change);
                rate = change.learningRate();
            }
        }
        return new RunRecord(
                config,
                step,
                loss,
                trainAccuracy,
                testAccuracy,
                fingerprint,
                evaluationRule,
                dataDigest,
                losses,
                accuracies,
                used);
    }

    /**
     * Returns whether both cannot be true: a run is determined by its configuration, its data and its changes of the rate, so
     * wherever those are the same, the numbers are.
     *
     * @param other a record, perhaps of a shorter or longer run
     * @return true if both say which data they are of, the same ones, and differ in a loss, an accuracy or the fingerprint after
     *     steps up to which their settings were the same; the number of steps of the whole run does not matter
     */
    public boolean contradicts(RunRecord other) {
        if (dataDigest.isEmpty()
                || !dataDigest.equals(other.dataDigest)
                || !config.equals(other.config.with(Setting.STEPS, config.steps()))) {
            return false;
        }
        int alike = Math.min(stepsWithoutOtherRate(other), other.stepsWithoutOtherRate(this));
        boolean differ = step == other.step && step <= alike && !fingerprint.equals(other.fingerprint);
        for (LossPoint point : losses) {
            for (LossPoint its : other.losses) {
                differ |= point.step() == its.step() && point.step() <= alike && point.loss() != its.loss();
            }
        }
        for (Evaluation evaluation : accuracies) {
            for (Evaluation its : other.accuracies) {
                differ |= evaluation.step() == its.step() && evaluation.step() <= alike && !evaluation.equals(its);
            }
        }
        return differ;
    }

    /** After how many steps this was first trained at a rate at which the other was not. */
    private int stepsWithoutOtherRate(RunRecord other) {
        List<LearningRateChange> its = other.withUsedChanges().learningRateChanges;
        for (LearningRateChange change : withUsedChanges().learningRateChanges) {
            if (!its.contains(change)) {
                return change.step();
            }
        }
        return config.steps();
    }

    private static List<Evaluation> thinned(List<Evaluation> evaluations) {
        int count = Math.min(evaluations.size(), MAX_ACCURACIES);
        List<Evaluation> kept = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            kept.add(evaluations.get(spread(k, count, evaluations.size())));
        }
        return kept;
    }

    /** The k-th of {@code count} indices spread evenly over [0, size), both ends included. */
    private static int spread(int k, int count, int size) {
        return count == 1 ? size - 1 : (int) ((double) k * (size - 1) / (count - 1));
    }

    private static List<LossPoint> checkedLosses(List<LossPoint> points, int step, double loss) {
        requireCount("losses", points, 1, MAX_LOSSES);
        int before = 0;
        for (int k = 0; k < points.size(); k++) {
            LossPoint point = points.get(k);
            before = requireAscending("losses[" + k + "].step", point.step(), before + 1, step);
            requireLoss("losses[" + k + "].loss", point.loss());
        }
        if (points.get(0).step() != 1) {
            throw new RunRecordException(
                    "losses[0].step", "= " + points.get(0).step() + ", but a run begins with the loss of step 1");
        }
        LossPoint last = points.get(points.size() - 1);
        if (last.step() != step || last.loss() != loss) {
            throw new RunRecordException(
                    "losses", "end at step " + last.step() + " with another loss than step " + step + " has");
        }
        return List.copyOf(points);
    }

    private static List<Evaluation> checkedAccuracies(
            List<Evaluation> evaluations, Evaluation last, TrainingConfig config) {
        requireCount("accuracies", evaluations, 1, MAX_ACCURACIES);
        int before = -1;
        for (int k = 0; k < evaluations.size(); k++) {
            Evaluation evaluation = evaluations.get(k);
            before = requireAscending("accuracies[" + k + "].step", evaluation.step(), before + 1, last.step());
            requireAccuracy("accuracies[" + k + "].trainAccuracy", evaluation.trainAccuracy(), config.trainSize());
            requireAccuracy("accuracies[" + k + "].testAccuracy", evaluation.testAccuracy(), config.testSize());
        }
        if (!evaluations.get(evaluations.size() - 1).equals(last)) {
            throw new RunRecordException("accuracies", "do not end with the accuracies after step " + last.step());
        }
        return List.copyOf(evaluations);
    }

    private static List<LearningRateChange> checkedChanges(List<LearningRateChange> changes, int step) {
        requireCount("learningRateChanges", changes, 0, MAX_CHANGES);
        int before = -1;
        for (int k = 0; k < changes.size(); k++) {
            LearningRateChange change = changes.get(k);
            before = requireAscending("learningRateChanges[" + k + "].step", change.step(), before + 1, step);
            if (!Setting.LEARNING_RATE.range().contains(change.learningRate())) {
                throw new RunRecordException(
                        "learningRateChanges[" + k + "].learningRate",
                        "must be " + Setting.LEARNING_RATE.range().bounds());
            }
        }
        return List.copyOf(changes);
    }

    private static void requireCount(String field, List<?> list, int least, int most) {
        if (list == null || list.size() < least || list.size() > most) {
            String count = list == null ? "no list" : list.size() + " entries";
            throw new RunRecordException(field, "has " + count + ", outside [" + least + ", " + most + "]");
        }
        for (int k = 0; k < list.size(); k++) {
            if (list.get(k) == null) {
                throw new RunRecordException(field + "[" + k + "]", "is missing");
            }
        }
    }

    private static int requireAscending(String field, int step, int least, int most) {
        if (step > most) {
            throw new RunRecordException(field, "= " + step + ", after the last step " + most);
        }
        if (step < least) {
            throw new RunRecordException(field, "= " + step + ", out of order: at least " + least + " is expected");
        }
        return step;
    }

    private static void requireLoss(String field, double value) {
        if (value - value != 0) {
            throw new RunRecordException(field, "is not a finite number");
        }
        if (value < MIN_LOSS) {
            throw new RunRecordException(field, "= " + value + ", but a cross-entropy error is not negative");
        }
    }

    /** An accuracy is a number of images out of {@code count}, and no other number. */
    private static void requireAccuracy(String field, double value, int count) {
        if (!(value >= 0 && value <= 1)) {
            throw new RunRecordException(field, "= " + value + ", outside [0, 1]");
        }
        int right = (int) (value * count + 0.5);
        if ((double) right / count != value) {
            throw new RunRecordException(field, "= " + value + ", which is no number of images out of " + count);
        }
    }

    private static void requireHexadecimal(String field, String text, int digits) {
        boolean valid = text != null && text.length() == digits;
        for (int i = 0; valid && i < digits; i++) {
            char c = text.charAt(i);
            valid = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        if (!valid) {
            throw new RunRecordException(field, "must be " + digits + " hexadecimal digits");
        }
    }
}
