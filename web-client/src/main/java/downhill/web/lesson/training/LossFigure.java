package downhill.web.lesson.training;

import downhill.core.training.Evaluation;
import downhill.web.chart.Axis;
import downhill.web.chart.Decimator;
import downhill.web.chart.Handle;
import downhill.web.chart.LossSeries;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.TrainingRun;
import java.util.List;

/** The loss over the steps of a run, as far as the reader has followed it. The first step is step 1, as in the lab. */
final class LossFigure extends LessonFigure {
    private static final double LN_10 = 2.302585092994046;
    private static final double TOP = 2.6;
    /** Above another figure there is no other room for the name of the axis. */
    private static final double TOP_ABOVE = 3.4;

    private static final int TABLE_ROWS = 20;
    static final double MARGIN = 1.03;
    /** Below this height, as above another figure, the curve alone is drawn. */
    private static final double LOW = 180;

    private final Handle handle;
    private double[] losses = {};
    private int window = 1;
    private boolean isGuessed;

    LossFigure(Experiment experiment) {
        super(experiment, TrainingText.LOSS_FIGURE);
        plot.alignLeft();
        handle = handleX(TrainingState.STEP, TrainingText.HANDLE, 1, (now, x) -> {
                    int step = (int) Math.floor(Math.max(0, Math.min(window, x)) + 0.5);
                    return TrainingState.withStep(now, step);
                })
                .hollow();
    }

    /** Shows as many losses of a run as the reader wants to see, and a guess of one of them where it is of this run. */
    void show(TrainingRun run, Values state, boolean newIsGuessed) {
        window = TrainingState.window(state);
        isGuessed = newIsGuessed;
        LossSeries series = run.losses();
        int wanted = run.isStarted() ? Math.min(TrainingState.lossesSeen(state), window) : 0;
        losses = new double[Math.min(wanted, series.count())];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = series.loss(i);
        }
        // What lies at the end of the window is drawn whole.
        plot.axes(
                Axis.linear(0, window * MARGIN),
                Axis.linear(0, state.get(TrainingState.SCENE).looksInside() ? TOP_ABOVE : TOP));
        double loss = losses.length == 0 ? LN_10 : losses[losses.length - 1];
        String words = losses.length == 0
                ? say(wanted == 0 ? TrainingText.EMPTY : TrainingText.NOT_THERE, language.whole(wanted))
                : reading(run.lastEvaluationUpTo(losses.length), loss);
        handle.place(wanted, loss, words);
        plot.readout(words);
        plot.draw();
    }

    /** Says also how many of 100 test images are read right, where the first thousand steps are in sight. */
    private String reading(Evaluation last, double loss) {
        String step = language.whole(losses.length);
        String rounded = JsNumber.fixed(loss, 3);
        return last == null || window <= Growth.STEPS
                ? say(TrainingText.READOUT, step, rounded)
                : say(TrainingText.READOUT_RIGHT, step, rounded, JsNumber.fixed(100 * last.testAccuracy(), 0));
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(LN_10, Stroke.GUIDE);
        int guessed = TrainingState.GUESSED_STEP;
        paintGuess(pen, losses.length < guessed ? Double.NaN : losses[guessed - 1], isGuessed && !isLow(pen));
        int[] drawn = Decimator.indices(
                losses, losses.length, Math.max(1, (int) pen.port().width()));
        double[] x = new double[drawn.length];
        double[] y = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            x[i] = drawn[i] + 1;
            y[i] = losses[drawn[i]];
        }
        pen.line(x, y, Stroke.MAIN.withWidth(1.5));
        if (x.length > 0 && handle.isFree()) {
            pen.dot(x[x.length - 1], y[y.length - 1], 7, "--walker-rim", true);
            pen.dot(x[x.length - 1], y[y.length - 1], 5, "--walker", true);
        }
        pen.label(say(TrainingText.LN_10), (isLow(pen) ? 0.03 : 0.45) * window, LN_10, "--muted", isLow(pen));
    }

    private static boolean isLow(Pen pen) {
        return pen.port().height() < LOW;
    }

    @Override
    public String summary() {
        if (losses.length == 0) {
            return say(TrainingText.EMPTY);
        }
        return say(
                TrainingText.SUMMARY,
                language.whole(losses.length),
                JsNumber.significant(losses[0], 4),
                JsNumber.significant(losses[losses.length - 1], 4));
    }

    @Override
    public List<String[]> rows() {
        int every = Math.max(1, losses.length / TABLE_ROWS);
        return rows(
                (losses.length + every - 1) / every,
                i -> row(language.whole(i * every + 1), JsNumber.significant(losses[i * every], 4)));
    }
}
