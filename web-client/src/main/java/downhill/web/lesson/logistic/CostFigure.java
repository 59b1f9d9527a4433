package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
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

/** One of the two costs over W, at the present b, with its slope at the present W. */
final class CostFigure implements PlotContent {
    private static final int TABLE_ROWS = 9;

    private final LanguageChoice language;
    private final Cost cost;
    private final XYPlot plot;
    private final Handle handle;
    private LogisticState state = LogisticState.DEFAULTS;
    private LogisticRegression regression = state.regression();

    CostFigure(LanguageChoice language, Cost cost, Experiment<LogisticState> experiment) {
        this.language = language;
        this.cost = cost;
        boolean squared = cost == Cost.SQUARED;
        PlotTexts texts = new PlotTexts(
                squared ? LogisticText.SQUARED_TITLE : LogisticText.CROSS_TITLE,
                LogisticText.W,
                LogisticText.COST,
                squared ? LogisticText.SQUARED_TABLE : LogisticText.CROSS_TABLE,
                List.of(LogisticText.W, LogisticText.COST, LogisticText.SLOPE));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                LogisticText.W,
                Handle.Moves.X,
                0.05,
                0,
                (w, y, settled) -> experiment.change(experiment.state().withW(w), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(LogisticState newState) {
        state = newState;
        regression = state.regression();
        double edge = Math.max(at(-LogisticState.MAX_WEIGHT), at(LogisticState.MAX_WEIGHT));
        plot.axes(
                Axis.linear(-LogisticState.MAX_WEIGHT, LogisticState.MAX_WEIGHT),
                Axis.linear(0, Math.max(cost.leastTop(), edge * 1.05)));
        handle.place(state.w(), at(state.w()), said(LogisticText.COST_SPOKEN));
        plot.readout(LogisticLesson.short4(at(state.w())));
        plot.draw();
    }

    private double at(double w) {
        return cost.of(regression, w, state.b());
    }

    private String said(LogisticText sentence) {
        return language.say(
                sentence,
                LogisticLesson.short4(state.w()),
                LogisticLesson.short4(at(state.w())),
                JsNumber.significant(cost.slope(regression, state.w(), state.b()), 3));
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(this::at, Stroke.MAIN);
        double slope = cost.slope(regression, state.w(), state.b());
        pen.tangent(state.w(), at(state.w()), slope, Stroke.SECOND.withWidth(1.5));
    }

    @Override
    public String summary() {
        return said(LogisticText.COST_SUMMARY);
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        double spacing = 2 * LogisticState.MAX_WEIGHT / (TABLE_ROWS - 1);
        for (int i = 0; i < TABLE_ROWS; i++) {
            double w = i * spacing - LogisticState.MAX_WEIGHT;
            rows.add(new String[] {
                JsNumber.toText(w),
                LogisticLesson.short4(at(w)),
                JsNumber.significant(cost.slope(regression, w, state.b()), 3)
            });
        }
        return rows;
    }
}
