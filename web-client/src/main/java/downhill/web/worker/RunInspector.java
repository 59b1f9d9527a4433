package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.exchange.RunRecord;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.NumPyEquality;
import downhill.core.training.PastSteps;
import downhill.core.training.Trainer;
import downhill.web.dom.Browser;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers inspections of a run. Only the workers of the lab have one: nobody looks into other runs, so other workers carry
 * nothing of it, as long as no other class reads inspections.
 *
 * <p>Not final: TeaVM compiles what is called on a final class even where there is no object of it.
 */
public class RunInspector {
    /** So many training images are kept for those who ask: a copy of all would double what the worker holds. */
    private static final int MAX_TRAINING_IMAGES = 100;

    private static final double SLICE_MILLIS = 20;
    private static final int IMAGES_AT_ONCE = 100;
    /** So long a comparison with NumPy may work on one run. */
    private static final double MAX_COMPARISON_MILLIS = 180_000;

    private Trainer trainer;
    private PastSteps past;
    /** Whether the network is seen as it was after an earlier step. */
    private boolean looksBack;

    private double[] ownWeights;
    private NumPyEquality equality;
    private double comparisonMillis;
    private LabeledImages train;
    private InspectionResult.Images training;
    private LabeledImages firstTraining;
    private LabeledImages test;
    private int rows;
    private int columns;
    /** What is being worked out, one after the other. */
    private final List<Survey> surveys = new ArrayList<>();
    /** The step that somebody waits to see, or -1. */
    private int sought = -1;

    void take(Manifest manifest, LabeledImages trainImages, LabeledImages testImages) {
        train = trainImages;
        test = testImages;
        rows = manifest.rows();
        columns = manifest.columns();
        firstTraining = trainImages.range(0, Math.min(HiddenActivity.MAX_IMAGES, trainImages.count()));
        int[] first = Survey.range(0, Math.min(MAX_TRAINING_IMAGES, trainImages.count()));
        training = InspectionResult.Images.of(trainImages, first, rows, columns);
    }

    /** Begins to look into the run, whose first weights are the reader's own unless there are none. */
    void begin(Trainer newTrainer, double[] newWeights) {
        trainer = newTrainer;
        ownWeights = newWeights;
        past = new PastSteps(trainer, train, test);
    }

    /** Notes that the run has taken a step. */
    void noteStep() {
        past.keep();
    }

    /** Sees the run as it stands. */
    void lookAtPresent() {
        looksBack = false;
        sought = -1;
        beginAnew();
    }

    private void look(int step) {
        looksBack = step < trainer.stepsDone();
        sought = Math.min(step, trainer.stepsDone());
        if (looksBack) {
            past.goTo(sought);
        }
        beginAnew();
    }

    /** All images of a survey are asked about the same network. */
    private void beginAnew() {
        surveys.replaceAll(begun -> survey(begun instanceof Survey.OfUnits));
    }

    private Survey survey(boolean ofUnits) {
        return ofUnits ? new Survey.OfUnits(firstTraining) : new Survey.OfAnswers(test);
    }

    private TwoLayerNet network() {
        return looksBack ? past.network() : trainer.network();
    }

    private int step() {
        return looksBack ? past.step() : trainer.stepsDone();
    }

    /** Returns whether it is still to be measured up to which step the numbers so far are NumPy's. */
    boolean isToBeCompared() {
        return trainer.stepsDone() > 0
                && comparisonMillis < MAX_COMPARISON_MILLIS
                && (equality == null || equality.isBehind());
    }

    /** Compares for a moment, and returns how many milliseconds that took. */
    double compare() {
        double begin = Browser.now();
        if (equality == null) {
            Trainer second = new Trainer(trainer.config(), train, test);
            if (ownWeights.length > 0) {
                second.beginWith(ownWeights);
            }
            equality = new NumPyEquality(trainer, second);
        }
        while (equality.isBehind() && Browser.now() - begin < SLICE_MILLIS) {
            equality.goOn(IMAGES_AT_ONCE);
        }
        comparisonMillis += Browser.now() - begin;
        return Browser.now() - begin;
    }

    Report comparison() {
        return new Report.RunCompared(equality.equalUntil());
    }

    /** Records the run where it stands, which has been evaluated there. */
    Report record(String dataDigest) {
        return new Report.RunRecorded(RunFields.of(RunRecord.of(trainer, dataDigest)));
    }

    boolean hasBegun() {
        return trainer != null;
    }

    /** Reads a question, and returns the answer, or null while it has to be worked out: see {@link #isBusy}. */
    WireWriter answer(WireReader in) {
        Inspection question = Inspection.read(in);
        if (question instanceof Inspection.Look look) {
            look(look.step());
            return null;
        }
        InspectionResult result = answer(question);
        return result == null ? null : write(result);
    }

    private static WireWriter write(InspectionResult result) {
        WireWriter parts = new WireWriter();
        result.write(parts);
        return parts;
    }

    private InspectionResult answer(Inspection question) {
        if (question == Inspection.Subject.WEIGHTS) {
            return new InspectionResult.Weights(
                    step(),
                    trainer.config().hiddenSize(),
                    trainer.config().activation(),
                    test.count(),
                    network().parameters().toArray());
        } else if (question instanceof Inspection.OfImages images) {
            return InspectionResult.Images.of(test, images.indices(), rows, columns);
        } else if (question == Inspection.Subject.TRAINING_IMAGES) {
            return new InspectionResult.TrainingImages(training);
        }
        Survey wanted = survey(question == Inspection.Subject.UNITS);
        for (Survey begun : surveys) {
            if (begun.getClass() == wanted.getClass()) {
                return null;
            }
        }
        surveys.add(wanted);
        return null;
    }

    /** Returns whether it works on an answer. Training has to stand meanwhile: all images are answered by the same network. */
    boolean isBusy() {
        return sought >= 0 || !surveys.isEmpty();
    }

    /** Works for a moment; returns the answer, or null while it is not complete. */
    WireWriter goOn() {
        if (sought >= 0) {
            return seek();
        }
        Survey survey = surveys.get(0);
        if (!survey.goOn(network())) {
            return null;
        }
        surveys.remove(0);
        return write(survey.result(step()));
    }

    private WireWriter seek() {
        double begin = Browser.now();
        while (looksBack && !past.isThere()) {
            if (Browser.now() - begin > SLICE_MILLIS) {
                return null;
            }
            past.goOn();
        }
        int[] watched = Survey.range(0, Math.min(SampleDigits.COUNT, test.count()));
        WireWriter parts = new WireWriter();
        new Report.StepShown(sought, network().predict(test, watched)).write(parts);
        sought = -1;
        return parts;
    }
}
