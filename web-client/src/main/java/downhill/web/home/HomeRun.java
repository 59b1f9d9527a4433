package downhill.web.home;

import downhill.core.function.Argmax;
import downhill.core.training.Evaluation;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.engine.EnginePreference;
import downhill.web.page.Text;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.SampleDigits;
import downhill.web.worker.TrainingClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The run of the first page: a thousand steps on a thousand images, everything else as in the book. Nothing is fetched
 * before the first {@link #start}.
 *
 * <p>It is asked for {@value #PART} steps at a time, so that the watched digits are answered after the same steps on every
 * device, and so that it rests while nobody sees the page.
 */
final class HomeRun {
    static final TrainingConfig CONFIG = TrainingConfig.defaults().with(Setting.TRAIN_SIZE, 1_000);

    private static final int PART = 20;
    private static final int CLASSES = 10;

    private final Runnable listener;
    private final TrainingClient client = new TrainingClient(this::handle);
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Answers> answers = new ArrayList<>();
    HillFigure.Ridge ridge = new HillFigure.Ridge(CONFIG.steps());
    Stage stage = Stage.IDLE;
    SampleDigits digits;
    Text fault;
    /** The last report, whose time counts training and evaluation, but neither fetching nor pauses. */
    Report.TrainingProgress last;

    /** What the network makes of the image that was read last, (10), or null. */
    double[] read;

    private boolean rests;

    enum Stage {
        IDLE("idle"),
        LOADING("loading"),
        RUNNING("running"),
        DONE("done"),
        FAILED("failed");

        final String hook;

        Stage(String hook) {
            this.hook = hook;
        }
    }

    private record Answers(int step, int[] digits) {}

    HomeRun(Runnable listener) {
        this.listener = listener;
        Browser.onVisibilityChange(() -> {
            if (rests && Browser.isVisible()) {
                goOn();
            }
        });
    }

    /** Starts from the first step; what an earlier run has reported is forgotten. */
    void start() {
        ridge = new HillFigure.Ridge(CONFIG.steps());
        evaluations.clear();
        answers.clear();
        digits = null;
        read = null;
        fault = null;
        rests = false;
        stage = Stage.LOADING;
        client.prepare(CONFIG, 0, List.of(), EnginePreference.ONE_WORKER);
        listener.run();
    }

    private void handle(Report report) {
        if (report instanceof Report.RunPrepared prepared) {
            digits = prepared.digits();
            stage = Stage.RUNNING;
        } else if (report instanceof Report.TrainingProgress progress) {
            handleProgress(progress);
        } else if (report instanceof Report.ImagesRead reading) {
            read = reading.probabilities();
        } else if (report instanceof Report.DataFailed || report instanceof Report.DataTooSmall) {
            fail(HomeText.OFFLINE);
        } else if (report instanceof Report.WorkerSilent) {
            client.end();
            fail(digits == null ? HomeText.OFFLINE : HomeText.SILENT);
        } else if (report instanceof Report.WorkerFailed || report instanceof Report.TeamLost) {
            fail(HomeText.NO_WORKER);
        }
        listener.run();
    }

    private void handleProgress(Report.TrainingProgress progress) {
        for (double loss : progress.losses()) {
            ridge.add(loss);
        }
        evaluations.addAll(progress.evaluations());
        if (progress.probabilities().length > 0) {
            answers.add(new Answers(progress.step(), mostLikely(progress.probabilities())));
        }
        last = progress;
        switch (progress.phase()) {
            case PAUSED -> goOn();
            case DONE -> stage = Stage.DONE;
            case FAILED -> fail(HomeText.DIVERGED);
            case RUNNING, REPLAYING -> {}
        }
    }

    private static int[] mostLikely(double[] probabilities) {
        int[] classes = new int[probabilities.length / CLASSES];
        for (int n = 0; n < classes.length; n++) {
            classes[n] = Argmax.of(probabilities, n * CLASSES, CLASSES);
        }
        return classes;
    }

    private void goOn() {
        rests = !Browser.isVisible();
        if (!rests) {
            client.command(new Command.Advance(PART));
        }
    }

    /** Has the network read an image; the listener hears when {@link #read} is there. */
    void read(byte[] pixels) {
        read = null;
        client.command(new Command.ReadImages(pixels));
    }

    private void fail(Text newFault) {
        fault = newFault;
        stage = Stage.FAILED;
    }

    /** Returns the last answers to the watched digits after at most so many steps, or null before the first. */
    int[] answersUpTo(double step) {
        Answers last = last(answers, Answers::step, step);
        return last == null ? null : last.digits();
    }

    /** Returns the last accuracies after at most so many steps, or null before the first. */
    Evaluation evaluationUpTo(double step) {
        return last(evaluations, Evaluation::step, step);
    }

    private static <T> T last(List<T> all, ToIntFunction<T> stepOf, double step) {
        T last = null;
        for (T one : all) {
            last = stepOf.applyAsInt(one) <= step ? one : last;
        }
        return last;
    }
}
