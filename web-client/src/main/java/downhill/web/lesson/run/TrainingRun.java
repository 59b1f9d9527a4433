package downhill.web.lesson.run;

import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.chart.LossSeries;
import downhill.web.digit.OwnDigits;
import downhill.web.dom.Browser;
import downhill.web.engine.EnginePreference;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.SampleDigits;
import downhill.web.worker.Supplement;
import downhill.web.worker.TrainingClient;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A run from its first step to its last, in a worker of its own. What the worker reports is kept here.
 *
 * <p>It rests while nobody sees the page. It uses one worker with SIMD: a lesson's runs are short, and the numbers are the
 * same on every path.
 */
public final class TrainingRun {
    private static final int TO_THE_END = Integer.MAX_VALUE;

    private final LanguageChoice language;
    private final Runnable listener;
    private final TrainingClient client = new TrainingClient(this::hear);
    private final RunNote note;
    public final List<Evaluation> evaluations = new ArrayList<>();
    /** The losses after the update so far, if they were asked for: the book's {@code train_loss_list}. */
    public final List<Double> lossesAfterUpdate = new ArrayList<>();

    private boolean asksAfterUpdate;
    private LossSeries losses = new LossSeries();
    private SampleDigits digits;
    private OwnDigits own;

    private final List<Report.ImagesRead> readings = new ArrayList<>();
    private TrainingConfig config;
    private Stage stage = Stage.IDLE;
    private boolean unseen = !Browser.isVisible();

    private enum Stage {
        IDLE,
        UNDER_WAY,
        DONE,
        FAILED
    }

    /** Creates a run that has not started; nothing is fetched yet. */
    public TrainingRun(LanguageChoice language, Runnable listener) {
        this.language = language;
        this.listener = listener;
        note = new RunNote(language, () -> start(config));
        Browser.onVisibilityChange(this::seenOrHidden);
    }

    /** Asks for the losses after the update, too, from the next start on. */
    public void askForLossesAfterUpdate() {
        asksAfterUpdate = true;
    }

    /** Has the reader's own digits read, if all are there: now, and after each step that is evaluated. */
    public void read(OwnDigits digits) {
        own = digits;
        readings.clear();
        // Before there is a network, the worker does not hear of it: it is asked again then.
        if (own != null && own.areThere() && isStarted()) {
            client.command(new Command.ReadImages(own.pixels()));
        }
    }

    /** Returns the probabilities for the digits, (digits, 10), that are last known after at most so many steps, or null. */
    public double[] readingUpTo(int step) {
        double[] last = null;
        for (Report.ImagesRead reading : readings) {
            if (reading.step() <= step) {
                last = reading.probabilities();
            }
        }
        return last;
    }

    /** Returns a line that says how far the run is, with a button to try again where it has failed. */
    public HTMLElement note() {
        return note.element;
    }

    /** Shows the line that says how far the run is, or hides it; why the run cannot go on is shown in any case. */
    public void showNote(boolean isAwaited) {
        note.element.setHidden(!isAwaited && stage != Stage.FAILED);
    }

    /** Starts the run, or another; what an earlier one has reported is forgotten. */
    public void start(TrainingConfig newConfig) {
        config = newConfig;
        losses = new LossSeries();
        evaluations.clear();
        lossesAfterUpdate.clear();
        readings.clear();
        stage = Stage.UNDER_WAY;
        note.clear();
        client.prepare(new Command.PrepareRun(
                config, 0, List.of(), EnginePreference.ONE_WORKER, asksAfterUpdate, Supplement.NONE, false));
        listener.run();
    }

    public boolean isStarted() {
        return stage != Stage.IDLE;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** Returns the losses so far; point i is the loss of step i + 1, before its update. */
    public LossSeries losses() {
        return losses;
    }

    /** Returns some of the test images, or null where none have arrived yet. */
    public SampleDigits digits() {
        return digits;
    }

    /** Returns the accuracies after so many steps, or null where there are none yet. */
    public Evaluation evaluationAt(int step) {
        for (Evaluation evaluation : evaluations) {
            if (evaluation.step() == step) {
                return evaluation;
            }
        }
        return null;
    }

    /** Returns the last accuracies known after at most so many steps, or null where there are none yet. */
    public Evaluation lastEvaluationUpTo(int step) {
        Evaluation last = null;
        for (Evaluation evaluation : evaluations) {
            if (evaluation.step() <= step) {
                last = evaluation;
            }
        }
        return last;
    }

    private void hear(Report report) {
        if (report instanceof Report.TrainingProgress progress) {
            hearProgress(progress);
            listener.run();
        } else if (report instanceof Report.RunPrepared prepared) {
            digits = prepared.digits();
            read(own);
            listener.run();
        } else if (report instanceof Report.ImagesRead reading) {
            readings.add(reading);
            listener.run();
        } else if (note.hear(report)) {
            stage = Stage.FAILED;
            listener.run();
        }
    }

    private void hearProgress(Report.TrainingProgress progress) {
        for (double loss : progress.losses()) {
            losses.add(losses.count() + 1, loss);
        }
        for (double loss : progress.lossesAfterUpdate()) {
            lossesAfterUpdate.add(loss);
        }
        evaluations.addAll(progress.evaluations());
        switch (progress.phase()) {
            case PAUSED -> goOn();
            case DONE -> {
                stage = Stage.DONE;
                note.clear();
            }
            case FAILED -> {
                stage = Stage.FAILED;
                note.fail(RunNote.DIVERGED);
            }
            case RUNNING, REPLAYING ->
                note.say(RunNote.TRAINING, language.whole(progress.step()), language.whole(config.steps()));
        }
    }

    private void goOn() {
        if (!unseen) {
            client.command(new Command.Advance(TO_THE_END));
        }
    }

    private void seenOrHidden() {
        boolean wasUnseen = unseen;
        unseen = !Browser.isVisible();
        if (stage == Stage.UNDER_WAY && unseen) {
            client.command(Command.Signal.PAUSE);
        } else if (stage == Stage.UNDER_WAY && wasUnseen) {
            goOn();
        }
    }
}
