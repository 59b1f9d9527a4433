package downhill.core.diagnosis;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what is wrong with a run, while it goes on or after its end.
 *
 * <p>It is told what the run shows, in the order of its steps, and keeps what it needs: a loss or an evaluation takes a few
 * operations, and so does asking for the findings, however long the run. What is not told is not judged: without {@link
 * HiddenActivity} no unit is called dead, without {@link PredictionCounts} nothing is said of one digit.
 *
 * <pre>{@code
 * detective.changes(history.learningRateChanges());
 * for (double loss : history.lossesAfter(seen)) detective.add(loss);
 * for (Evaluation evaluation : newEvaluations) detective.add(evaluation);
 * detective.findings();
 * }</pre>
 */
public final class RunDetective {
    private final TrainingConfig config;
    private final LossLeap leap;
    private final Plateau plateau;
    private final LossTrend trend = new LossTrend();
    private final GeneralizationGap gap;
    private List<LearningRateChange> changes = List.of();
    private int changesSeen;
    private double rate;
    private int steps;
    private int failedStep;
    private int tooLargeStep;
    private double tooLargeLoss;
    private double tooLargeMean;
    private double tooLargeRate;
    private HiddenActivity activity;
    private int activityStep;
    private PredictionCounts predictions;
    private int predictionStep;

    /** Begins before the first step of a run. */
    public RunDetective(TrainingConfig config) {
        this.config = config;
        rate = config.learningRate();
        leap = new LossLeap(config.batchSize());
        plateau = new Plateau(config);
        gap = new GeneralizationGap(config.testSize());
    }

    /** Takes all changes of the learning rate so far, those of earlier calls included, before the losses of the steps after. */
    public void changes(List<LearningRateChange> all) {
        changes = List.copyOf(all);
    }

    /** Takes the loss of the next step; the run has failed if it is infinite or NaN. */
    public void add(double loss) {
        if (failedStep > 0) {
            return;
        }
        steps++;
        while (changesSeen < changes.size() && changes.get(changesSeen).step() < steps) {
            rate = changes.get(changesSeen++).learningRate();
        }
        if (loss - loss != 0) {
            failed();
            return;
        }
        leap.add(loss);
        plateau.add(loss, rate);
        trend.add(loss);
        judgeRate(loss);
    }

    private void judgeRate(double loss) {
        double above = Thresholds.LN_10 + Thresholds.ABOVE_START * LossLeap.scatter(config.batchSize());
        if (tooLargeStep == 0 && (leap.step() > 0 || loss > above)) {
            tooLargeStep = steps;
            tooLargeLoss = loss;
            tooLargeMean = leap.step() > 0 ? leap.meanBefore() : Thresholds.LN_10;
            tooLargeRate = rate;
        }
    }

    /** Says that the run has failed after the last step: a weight may be infinite where no loss has shown it yet. */
    public void failed() {
        if (failedStep == 0) {
            failedStep = Math.max(1, steps);
        }
    }

    /** Takes an evaluation, later than those before. */
    public void add(Evaluation evaluation) {
        gap.add(evaluation);
    }

    /**
     * Takes what the hidden units do after the steps so far; earlier activity is forgotten.
     *
     * @param now on training images: of other images it does not follow that a unit never learns again. Units are called dead if
     *     it is of all of them, or of the first {@link HiddenActivity#MAX_IMAGES} at least.
     */
    public void add(HiddenActivity now) {
        activity = now;
        activityStep = steps;
    }

    /** Takes which digits are read after the steps so far; earlier counts are forgotten. */
    public void add(PredictionCounts now) {
        predictions = now;
        predictionStep = steps;
    }

    /**
     * Returns what is wrong, by what is known so far: causes before consequences, in the order of {@link Finding.Kind}.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        addRate(findings);
        addUnits(findings);
        addPlateau(findings);
        addOneDigit(findings);
        addEnd(findings);
        return findings;
    }

    private void addRate(List<Finding> findings) {
        if (failedStep > 0) {
            TrainingConfig suggestion = SuggestedFix.smallerRate(config, rate);
            findings.add(
                    new Finding(Finding.Kind.NOT_FINITE, failedStep, rate, Thresholds.steadyRate(config), suggestion));
        }
        if (tooLargeStep > 0) {
            TrainingConfig suggestion = SuggestedFix.smallerRate(config, tooLargeRate);
            findings.add(new Finding(
                    Finding.Kind.LEARNING_RATE_TOO_LARGE, tooLargeStep, tooLargeLoss, tooLargeMean, suggestion));
        }
    }

    private void addUnits(List<Finding> findings) {
        if (activity == null || !activity.isEnough()) {
            return;
        }
        int units = activity.unitCount();
        TrainingConfig suggestion = SuggestedFix.smallerRate(config, rate);
        boolean ofAll = activity.images() >= Math.min(config.trainSize(), HiddenActivity.MAX_IMAGES);
        if (ofAll && activity.deadUnits() >= Thresholds.IDLE_UNITS * units) {
            findings.add(new Finding(Finding.Kind.DEAD_UNITS, activityStep, activity.deadUnits(), units, suggestion));
        }
        if (activity.saturatedUnits() >= Thresholds.IDLE_UNITS * units) {
            findings.add(new Finding(
                    Finding.Kind.SATURATED_UNITS, activityStep, activity.saturatedUnits(), units, suggestion));
        }
    }

    private void addPlateau(List<Finding> findings) {
        if (plateau.isStuck()) {
            TrainingConfig suggestion = SuggestedFix.smallerRateIfLarge(config, rate);
            findings.add(new Finding(Finding.Kind.STUCK, plateau.since(), plateau.stay(), plateau.path(), suggestion));
        } else if (failedStep == 0 && plateau.willNotLeave()) {
            TrainingConfig suggestion = SuggestedFix.leavesTheStart(config);
            findings.add(
                    new Finding(Finding.Kind.STILL_AT_START, steps, plateau.wholePath(), plateau.need, suggestion));
        }
    }

    /** A network that has not left the start reads one digit everywhere, which is no illness yet. */
    private void addOneDigit(List<Finding> findings) {
        boolean starting = plateau.since() == 1 && !plateau.isStuck() && !plateau.willNotLeave();
        if (predictions == null || !predictions.areOneDigit() || starting) {
            return;
        }
        TrainingConfig smaller = SuggestedFix.smallerRateIfLarge(config, rate);
        TrainingConfig suggestion = smaller != null ? smaller : SuggestedFix.moreImages(config);
        int digit = predictions.mostRead();
        double share = (double) predictions.predicted()[digit] / predictions.images();
        findings.add(new Finding(Finding.Kind.ONE_DIGIT, predictionStep, digit, share, suggestion));
    }

    private void addEnd(List<Finding> findings) {
        if (gap.isOverfitting()) {
            TrainingConfig more = SuggestedFix.moreImages(config);
            TrainingConfig suggestion = more != null ? more : SuggestedFix.endsAt(config, gap.since());
            Evaluation last = gap.last();
            findings.add(new Finding(
                    Finding.Kind.OVERFITTING, gap.since(), last.trainAccuracy(), last.testAccuracy(), suggestion));
        }
        // What else is wrong is not mended by more of the same.
        if (findings.isEmpty() && steps == config.steps() && trend.isFalling()) {
            TrainingConfig suggestion = SuggestedFix.moreSteps(config);
            findings.add(
                    new Finding(Finding.Kind.TOO_FEW_STEPS, steps, trend.lastFifth(), trend.fifthBefore(), suggestion));
        }
    }
}
