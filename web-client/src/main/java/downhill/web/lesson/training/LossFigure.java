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
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss over the first steps of a run, as far as the reader has followed it. */
final class LossFigure implements PlotContent {
    private static final double LN_10 = 2.302585092994046;
    private static final double TOP = 2.6;
    private static final int TABLE_ROWS = 20;

    private final LanguageChoice language;
    private final int window;
    private final XYPlot plot;
    private final Handle handle;
    private double[] losses = {};
    private int wanted;
    private double guess = Double.NaN;

    LossFigure(LanguageChoice language, Text title, int window, Experiment<TrainingState> experiment) {
        this.language = language;
        this.window = window;
        PlotTexts texts = new PlotTexts(
                title,
                TrainingText.STEPS,
                TrainingText.LOSS,
                TrainingText.TABLE,
                List.of(TrainingText.STEPS, TrainingText.LOSS));
        plot = new XYPlot(language, texts, this).axes(Axis.linear(0, window), Axis.linear(0, TOP));
        handle = plot.handle(TrainingText.HANDLE, Handle.Moves.X, window / 100, 0, (x, y, settled) -> {
            int step = (int) Math.floor(Math.max(0, Math.min(window, x)) + 0.5);
            experiment.change(experiment.state().withStep(step), settled);
        });
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows the first losses of a run, of which the reader wants to see so many. */
    void show(LossSeries series, int newWanted, double newGuess) {
        wanted = Math.min(newWanted, window);
        guess = newGuess;
        losses = new double[Math.min(wanted, series.count())];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = series.loss(i);
        }
        int last = Math.max(0, losses.length - 1);
        double loss = losses.length == 0 ? LN_10 : losses[last];
        String words = losses.length == 0
                ? language.say(TrainingText.EMPTY)
                : language.say(TrainingText.SPOKEN, language.whole(last), short4(loss));
        handle.place(Math.min(newWanted, window), loss, words);
        plot.readout(
                losses.length == 0
                        ? ""
                        : language.say(TrainingText.READOUT, language.whole(last), JsNumber.fixed(loss, 4)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(LN_10, Stroke.GUIDE);
        if (guess == guess) {
            pen.vertical(guess, Stroke.SECOND);
            pen.label(language.say(TrainingText.YOUR_GUESS), guess, 0.1, "--ink");
        }
        int[] drawn = Decimator.indices(
                losses, losses.length, Math.max(1, (int) pen.port().width()));
        double[] x = new double[drawn.length];
        double[] y = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            x[i] = drawn[i];
            y[i] = losses[drawn[i]];
        }
        pen.line(x, y, Stroke.MAIN.withWidth(1.5));
        pen.label(language.say(TrainingText.PLATEAU), 0.51 * window, LN_10, "--muted");
    }

    @Override
    public String summary() {
        if (losses.length == 0) {
            return wanted == 0
                    ? language.say(TrainingText.EMPTY)
                    : language.say(TrainingText.NOT_THERE, language.whole(wanted));
        }
        int fell = TrainingLesson.fallsAt(losses);
        int last = losses.length - 1;
        return language.say(
                TrainingText.SUMMARY,
                language.whole(last),
                short4(losses[0]),
                short4(losses[last]),
                fell < 0
                        ? language.say(TrainingText.NOT_YET)
                        : language.say(TrainingText.FELL_AT, language.whole(fell)));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        int every = Math.max(1, losses.length / TABLE_ROWS);
        for (int i = 0; i < losses.length; i += every) {
            rows.add(new String[] {language.whole(i), JsNumber.toText(losses[i])});
        }
        return rows;
    }

    private static String short4(double value) {
        return JsNumber.significant(value, 4);
    }
}
