package downhill.web.lesson.loss;

import downhill.core.math.StableMath;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.digit.Shares;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The curve y = ln x with the point of the true digit: how far it lies below 0 is the cross entropy. */
final class LogFigure implements PlotContent {
    private static final double BOTTOM = -8;
    private static final double TOP = 0.6;
    private static final double STEP = 0.01;
    private static final double[] TABLE = {1, 0.9, 0.6, 0.5, 0.3, 0.1, 0.05, 0.01, 0.001};

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private LossState state = LossState.DEFAULTS;

    LogFigure(LanguageChoice language, Experiment<LossState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                LossText.LOG_TITLE,
                LossText.PROBABILITY_AXIS,
                LossText.LN,
                LossText.LOG_TABLE,
                List.of(LossText.PROBABILITY, LossText.LN, LossText.LOSS));
        plot = new XYPlot(language, texts, this).shape("tall").axes(Axis.linear(0, 1.05), Axis.linear(BOTTOM, TOP));
        handle = plot.handle(LossText.PROBABILITY, Handle.Moves.X, STEP, 0, (x, y, settled) -> {
            LossState now = experiment.state();
            Answer answer = now.answer();
            experiment.change(now.withShares(Shares.with(now.shares(answer), now.truth(answer), x)), settled);
        });
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(LossState newState) {
        state = newState;
        double x = state.trueShare(state.answer());
        String loss = JsNumber.significant(state.crossEntropy(state.answer()), 4);
        handle.place(
                x,
                Math.max(BOTTOM, StableMath.log(x)),
                language.say(LossText.POINT_SPOKEN, JsNumber.significant(x, 3), loss));
        plot.readout(language.say(LossText.LOSS_LABEL, loss));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(StableMath::log, Stroke.MAIN);
        if (state.batch()) {
            drop(pen, state.answer() == Answer.FIRST ? Answer.SECOND : Answer.FIRST);
        }
        drop(pen, state.answer());
    }

    private void drop(Pen pen, Answer answer) {
        double x = state.trueShare(answer);
        double depth = Math.max(BOTTOM, StableMath.log(x));
        pen.segment(x, 0, x, depth, Stroke.SECOND.withWidth(1.5));
        pen.dot(x, depth, 4, "--ink", true);
        String loss = JsNumber.significant(state.crossEntropy(answer), 3);
        pen.label(language.say(LossText.LOSS_LABEL, loss), x, depth / 2, "--ink");
    }

    @Override
    public String summary() {
        Answer answer = state.answer();
        double x = state.trueShare(answer);
        return language.say(
                LossText.LOG_SUMMARY,
                Integer.toString(state.truth(answer)),
                JsNumber.significant(x, 3),
                x > 0 ? JsNumber.significant(StableMath.log(x), 4) : "−∞",
                JsNumber.significant(state.crossEntropy(answer), 4),
                JsNumber.significant(state.squaredError(answer), 4));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (double x : TABLE) {
            double ln = StableMath.log(x);
            rows.add(new String[] {JsNumber.toText(x), JsNumber.significant(ln, 4), JsNumber.significant(0 - ln, 4)});
        }
        return rows;
    }
}
