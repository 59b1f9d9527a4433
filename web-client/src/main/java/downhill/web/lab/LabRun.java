package downhill.web.lab;

import downhill.core.diagnosis.Finding;
import downhill.core.diagnosis.RunDetective;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.chart.LossSeries;
import downhill.web.worker.NetworkHealth;
import downhill.web.worker.OwnData;
import downhill.web.worker.Report;
import downhill.web.worker.SampleDigits;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.List;

/** What the page knows of a run: everything the worker has reported so far. Only the flow changes it. */
final class LabRun {
    final TrainingConfig config;
    final Supplement supplement;
    private final RunDetective detective;
    final LossSeries losses = new LossSeries();
    final List<Evaluation> evaluations = new ArrayList<>();
    /** What the last report says of the run as it stands; before the first, of one that has done nothing. */
    Standing last;

    int step;
    /** Up to which step the numbers are NumPy's; -1 while that is not known. */
    int equalUntil = -1;
    /** The test images to watch, or null before the worker has sent them. */
    SampleDigits digits;
    /** The network's last answers to them, (images, classes) row by row; empty before the first. */
    double[] probabilities = {};

    LabRun(TrainingConfig config, Supplement supplement) {
        this.config = config;
        this.supplement = supplement;
        detective = new RunDetective(config);
        last = new Standing(List.of(), config.learningRate(), 0, 0, "", "", 1);
    }

    /** Parts of a report without its curves, which the run has. */
    record Standing(
            List<LearningRateChange> changes,
            double learningRate,
            double millisPerStep,
            double millis,
            String fingerprint,
            String path,
            int workers) {
        static Standing of(Report.TrainingProgress progress) {
            return new Standing(
                    progress.changes(),
                    progress.learningRate(),
                    progress.millisPerStep(),
                    progress.millis(),
                    progress.fingerprint(),
                    progress.path(),
                    progress.workers());
        }
    }

    void add(Report.TrainingProgress progress) {
        if (equalUntil == step
                && progress.losses().length + progress.evaluations().size() > 0) {
            equalUntil = -1;
        }
        detective.changes(progress.changes());
        for (double loss : progress.losses()) {
            losses.add(++step, loss);
            detective.add(loss);
        }
        evaluations.addAll(progress.evaluations());
        progress.evaluations().forEach(detective::add);
        if (progress.phase() == Report.Phase.FAILED) {
            detective.failed();
        }
        last = Standing.of(progress);
        if (progress.probabilities().length > 0) {
            probabilities = progress.probabilities();
        }
    }

    void add(NetworkHealth checkup) {
        detective.add(checkup.activity());
        detective.add(checkup.predictions());
    }

    /** Returns whether data, images or weights are the reader's own: such a run is this page's alone. */
    boolean isOwn() {
        return !supplement.isNone() || OwnData.isOne(config.dataset());
    }

    double loss() {
        return step == 0 ? Double.NaN : losses.loss(step - 1);
    }

    /** Returns what is wrong with the run, by what is known so far, causes before consequences. */
    List<Finding> findings() {
        return detective.findings();
    }

    Evaluation lastEvaluation() {
        return lastEvaluation(step);
    }

    /** Returns the last evaluation up to some step, or null. */
    Evaluation lastEvaluation(int upTo) {
        int count = evaluations.size();
        while (count > 0 && evaluations.get(count - 1).step() > upTo) {
            count--;
        }
        return count == 0 ? null : evaluations.get(count - 1);
    }
}
