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
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Both accuracies of a run, as far as the reader has followed it. */
final class AccuracyFigure implements PlotContent {
    private static final double TOP = 1.08;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private EvaluationState state = EvaluationState.DEFAULTS;
    private Curve curve = Curve.of(List.of(), 0);

    AccuracyFigure(LanguageChoice language, Experiment<EvaluationState> experiment) {
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
                (x, y, settled) -> experiment.change(experiment.state().towards(x), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(EvaluationState newState, Curve newCurve) {
        state = newState;
        curve = newCurve;
        plot.axes(Axis.linear(0, state.images().steps()), Axis.linear(0, TOP));
        int last = curve.last();
        boolean measured = !curve.isEmpty();
        handle.place(
                state.step(),
                measured ? (curve.train()[last] + curve.test()[last]) / 2 : 0.1,
                measured ? say(EvaluationText.SPOKEN, last) : language.say(EvaluationText.EMPTY));
        plot.readout(measured ? say(EvaluationText.READOUT, last) : "");
        plot.draw();
    }

    private String say(EvaluationText text, int index) {
        return language.say(
                text, language.whole(curve.steps()[index]), fixed4(curve.train()[index]), fixed4(curve.test()[index]));
    }

    @Override
    public void paint(Pen pen) {
        if (curve.isEmpty()) {
            return;
        }
        pen.line(curve.steps(), curve.train(), Stroke.MAIN);
        pen.line(curve.steps(), curve.test(), Stroke.SECOND.withWidth(1.5));
        int last = curve.last();
        double x = curve.steps()[last];
        boolean trainAbove = curve.gap(last) >= 0;
        pen.segment(x, curve.train()[last], x, curve.test()[last], Stroke.GUIDE);
        pen.label(language.say(EvaluationText.TRAIN), x, curve.train()[last], "--accent", !trainAbove);
        pen.label(language.say(EvaluationText.TEST), x, curve.test()[last], "--ink", trainAbove);
    }

    @Override
    public String summary() {
        if (curve.isEmpty()) {
            return language.say(EvaluationText.EMPTY);
        }
        int last = curve.last();
        return language.say(
                EvaluationText.SUMMARY,
                JsNumber.significant(
                        curve.steps()[last] / state.images().config().stepsPerEpoch(), 3),
                language.whole(curve.steps()[last]),
                fixed4(curve.train()[last]),
                fixed4(curve.test()[last]),
                fixed4(curve.gap(last)));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i <= curve.last(); i++) {
            rows.add(new String[] {
                language.whole(curve.steps()[i]), JsNumber.toText(curve.train()[i]), JsNumber.toText(curve.test()[i])
            });
        }
        return rows;
    }

    static String fixed4(double value) {
        return JsNumber.fixed(value, 4);
    }
}
