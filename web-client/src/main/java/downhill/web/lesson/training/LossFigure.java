package downhill.web.lesson.training;

import downhill.web.chart.Axis;
import downhill.web.chart.Decimator;
import downhill.web.chart.Handle;
import downhill.web.chart.LossSeries;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss over the steps of a run, as far as the reader has followed it. The first step is step 1, as in the lab. */
final class LossFigure implements PlotContent {
    private static final double LN_10 = 2.302585092994046;
    private static final double TOP = 2.6;
    private static final int TABLE_ROWS = 20;
    static final double MARGIN = 1.03;
    /** On the small figure above another one the curve alone is drawn. */
    private static final double LOW = 180;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private double[] losses = {};
    private int window = 1;
    private double guess = Double.NaN;

    LossFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                TrainingText.LOSS_TITLE,
                TrainingText.STEPS,
                TrainingText.LOSS,
                TrainingText.TABLE,
                List.of(TrainingText.STEPS, TrainingText.LOSS));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(TrainingText.HANDLE, Handle.Moves.X, 1, 0, (x, y, settled) -> {
            int step = (int) Math.floor(Math.max(0, Math.min(window, x)) + 0.5);
            experiment.change(TrainingState.withStep(experiment.state(), step), settled);
        });
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    /**
     * Shows the first losses of a run, of which the reader wants to see so many.
     *
     * @param series the losses so far
     * @param isStarted whether more are to come
     * @param newGuess of the loss of one step; may be NaN
     */
    void show(LossSeries series, boolean isStarted, Values state, double newGuess) {
        window = TrainingState.window(state);
        guess = newGuess;
        int wanted = isStarted ? Math.min(TrainingState.lossesSeen(state), window) : 0;
        losses = new double[Math.min(wanted, series.count())];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = series.loss(i);
        }
        // What lies at the end of the window is drawn whole.
        plot.axes(Axis.linear(0, window * MARGIN), Axis.linear(0, TOP));
        double loss = losses.length == 0 ? LN_10 : losses[losses.length - 1];
        String words = losses.length == 0
                ? language.say(wanted == 0 ? TrainingText.EMPTY : TrainingText.NOT_THERE, language.whole(wanted))
                : language.say(TrainingText.READOUT, language.whole(losses.length), JsNumber.fixed(loss, 3));
        // Before the guess of what comes next, nobody is to see it.
        handle.show(TrainingState.step(state) > 1 || state.get(TrainingState.SIGHT) != Sight.HUNDRED);
        handle.place(wanted, loss, words);
        plot.readout(words);
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(LN_10, Stroke.GUIDE);
        if (guess == guess && !isLow(pen)) {
            pen.dot(TrainingState.GUESSED_STEP, guess, 5, "--guess", false);
            pen.label(language.say(TrainingText.YOUR_GUESS), TrainingState.GUESSED_STEP, guess, "--guess");
        }
        int[] drawn = Decimator.indices(
                losses, losses.length, Math.max(1, (int) pen.port().width()));
        double[] x = new double[drawn.length];
        double[] y = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            x[i] = drawn[i] + 1;
            y[i] = losses[drawn[i]];
        }
        pen.line(x, y, Stroke.MAIN.withWidth(1.5));
        if (x.length > 0) {
            pen.dot(x[x.length - 1], y[y.length - 1], 4, "--accent", true);
        }
        pen.label(language.say(TrainingText.LN_10), 0.45 * window, LN_10, "--muted", isLow(pen));
    }

    private static boolean isLow(Pen pen) {
        return pen.port().height() < LOW;
    }

    @Override
    public String summary() {
        if (losses.length == 0) {
            return language.say(TrainingText.EMPTY);
        }
        return language.say(
                TrainingText.SUMMARY,
                language.whole(losses.length),
                JsNumber.significant(losses[0], 4),
                JsNumber.significant(losses[losses.length - 1], 4));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        int every = Math.max(1, losses.length / TABLE_ROWS);
        for (int i = 0; i < losses.length; i += every) {
            rows.add(new String[] {language.whole(i + 1), JsNumber.significant(losses[i], 4)});
        }
        return rows;
    }
}
