package downhill.web.lesson.evaluation;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** Both accuracies of a run, as far as the reader has followed it. */
final class AccuracyFigure implements PlotContent {
    private static final double TOP = 1.08;
    private static final double GAP_OPACITY = 0.18;
    /** A gap with room for a label. */
    private static final double WIDE = 0.2;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private Images images = Images.TINY;
    private double guess = Double.NaN;
    private Curve curve = Curve.of(List.of(), 0);

    AccuracyFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                EvaluationText.ACCURACY_TITLE,
                EvaluationText.STEPS,
                EvaluationText.ACCURACY,
                EvaluationText.TABLE,
                List.of(EvaluationText.STEPS, EvaluationText.TRAIN, EvaluationText.TEST));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                EvaluationText.HANDLE,
                Handle.Moves.X,
                10,
                0,
                (x, y, settled) -> experiment.change(EvaluationState.towards(experiment.state(), x), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows the curve so far; the guess of the test accuracy at its end may be NaN. */
    void show(Values state, Curve newCurve, double newGuess) {
        images = state.get(EvaluationState.IMAGES);
        curve = newCurve;
        guess = newGuess;
        // What lies at the end of the run is drawn whole.
        plot.axes(Axis.linear(0, images.steps() * 1.03), Axis.linear(0, TOP));
        int last = curve.last();
        boolean measured = !curve.isEmpty();
        // Before the guess of what comes, nobody is to see it.
        handle.show(EvaluationState.step(state) > 0);
        handle.place(
                EvaluationState.step(state),
                measured ? (curve.train()[last] + curve.test()[last]) / 2 : 0.1,
                measured ? say(EvaluationText.SPOKEN, last) : language.say(EvaluationText.EMPTY));
        plot.readout(measured ? say(EvaluationText.READOUT, last) : language.say(EvaluationText.EMPTY));
        plot.draw();
    }

    private String say(Text text, int index) {
        return language.say(
                text, language.whole(curve.steps()[index]), fixed(curve.train()[index]), fixed(curve.test()[index]));
    }

    @Override
    public void paint(Pen pen) {
        if (guess == guess) {
            pen.dot(images.steps(), guess, 5, "--guess", false);
            pen.label(language.say(EvaluationText.YOUR_GUESS), images.steps(), guess, "--guess", true);
        }
        if (curve.isEmpty()) {
            return;
        }
        fillGap(pen);
        pen.line(curve.steps(), curve.train(), Stroke.MAIN);
        pen.line(curve.steps(), curve.test(), Stroke.SECOND.withWidth(1.5));
        int last = curve.last();
        double x = curve.steps()[last];
        boolean trainAbove = curve.gap(last) >= 0;
        pen.segment(x, curve.train()[last], x, curve.test()[last], Stroke.GUIDE);
        if (Math.abs(curve.gap(last)) >= WIDE) {
            double middle = (curve.train()[last] + curve.test()[last]) / 2;
            pen.label(language.say(EvaluationText.GAP_HERE, JsNumber.fixed(curve.gap(last), 3)), x, middle, "--ink");
        }
        pen.label(language.say(EvaluationText.TRAIN), x, curve.train()[last], "--accent", !trainAbove);
        pen.label(language.say(EvaluationText.TEST), x, curve.test()[last], "--ink", trainAbove);
    }

    private void fillGap(Pen pen) {
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.beginPath();
        for (int i = 0; i <= curve.last(); i++) {
            context.lineTo(pen.port().pixelX(curve.steps()[i]), pen.port().pixelY(curve.train()[i]));
        }
        for (int i = curve.last(); i >= 0; i--) {
            context.lineTo(pen.port().pixelX(curve.steps()[i]), pen.port().pixelY(curve.test()[i]));
        }
        context.setGlobalAlpha(GAP_OPACITY);
        context.setFillStyle(pen.color("--guess"));
        context.fill();
        context.restore();
    }

    @Override
    public String summary() {
        if (curve.isEmpty()) {
            return language.say(EvaluationText.EMPTY);
        }
        int last = curve.last();
        return language.say(
                EvaluationText.SUMMARY,
                JsNumber.significant(curve.steps()[last] / images.config().stepsPerEpoch(), 3),
                language.whole(curve.steps()[last]),
                fixed(curve.train()[last]),
                fixed(curve.test()[last]),
                fixed(curve.gap(last)));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i <= curve.last(); i++) {
            rows.add(new String[] {language.whole(curve.steps()[i]), fixed(curve.train()[i]), fixed(curve.test()[i])});
        }
        return rows;
    }

    static String fixed(double value) {
        return JsNumber.fixed(value, 3);
    }
}
