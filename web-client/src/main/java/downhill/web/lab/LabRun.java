package downhill.web.lab;

import downhill.core.diagnosis.Finding;
import downhill.core.diagnosis.RunDetective;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.chart.LossSeries;
import downhill.web.worker.Checkup;
import downhill.web.worker.OwnData;
import downhill.web.worker.Report;
import downhill.web.worker.SampleDigits;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.List;

/** What the page knows of a run: everything the worker has reported so far. */
final class LabRun {
    private final TrainingConfig config;
    private final Supplement supplement;
    private final LossSeries losses = new LossSeries();
    private final RunDetective detective;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private List<LearningRateChange> changes = List.of();
    private int step;
    private double learningRate;
    private double millisPerStep;
    private double millis;
    private String fingerprint = "";
    private String path = "";
    private int workers = 1;
    private SampleDigits digits;
    private double[] probabilities = {};

    /** A run that has not begun, made of its settings alone. */
    LabRun(TrainingConfig config) {
        this(config, Supplement.NONE);
    }

    LabRun(TrainingConfig config, Supplement supplement) {
        this.config = config;
        this.supplement = supplement;
        detective = new RunDetective(config);
        learningRate = config.learningRate();
    }

    /** Takes in what the worker has reported. */
    void add(Report.TrainingProgress progress) {
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
        changes = progress.changes();
        learningRate = progress.learningRate();
        millisPerStep = progress.millisPerStep();
        millis = progress.millis();
        fingerprint = progress.fingerprint();
        path = progress.path();
        workers = progress.workers();
        if (progress.probabilities().length > 0) {
            probabilities = progress.probabilities();
        }
    }

    /** Takes in what those who look on have found out. */
    void add(Checkup checkup) {
        detective.add(checkup.activity());
        detective.add(checkup.predictions());
    }

    /** Takes in the test images to watch. */
    void watch(SampleDigits newDigits) {
        digits = newDigits;
    }

    TrainingConfig config() {
        return config;
    }

    /** Returns what of the run is the reader's own. */
    Supplement supplement() {
        return supplement;
    }

    /** Tells whether data, images or weights are the reader's own: the run is this page's alone, and comparable with no other. */
    boolean isOwn() {
        return !supplement.isNone() || OwnData.isOne(config.dataset());
    }

    LossSeries losses() {
        return losses;
    }

    List<Evaluation> evaluations() {
        return evaluations;
    }

    List<LearningRateChange> changes() {
        return changes;
    }

    int step() {
        return step;
    }

    double learningRate() {
        return learningRate;
    }

    double millisPerStep() {
        return millisPerStep;
    }

    /** Returns the time of all steps, with evaluations and reports, but without pauses. */
    double millis() {
        return millis;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Returns which loops do the steps; empty before the worker has said. */
    String path() {
        return path;
    }

    int workers() {
        return workers;
    }

    /** Returns the test images to watch, or null before the worker has sent them. */
    SampleDigits digits() {
        return digits;
    }

    /** Returns the network's last answers to them, (images, classes) row by row; empty before the first. */
    double[] probabilities() {
        return probabilities;
    }

    /** Returns the loss of the last mini-batch; NaN before the first. */
    double loss() {
        return step == 0 ? Double.NaN : losses.loss(step - 1);
    }

    /** Returns what is wrong with the run, by what is known so far, causes before consequences. */
    List<Finding> findings() {
        return detective.findings();
    }

    /** Returns the last evaluation, or null before the first. */
    Evaluation lastEvaluation() {
        return evaluations.isEmpty() ? null : evaluations.get(evaluations.size() - 1);
    }

    /** Returns images drawn, as a multiple of the training images. */
    double epochs() {
        return (double) step * config.batchSize() / config.trainSize();
    }
}
