package downhill.web.lesson.cost;

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

/** The line H(x) = Wx over the three points, with the misses between them. */
final class LineFigure implements PlotContent {
    private static final double HANDLE_X = 3.6;
    private static final CostText[] POINT_NAMES = {CostText.POINT_1, CostText.POINT_2, CostText.POINT_3};

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle line;
    private final Handle[] points = new Handle[CostState.POINTS];
    private CostState state = CostState.DEFAULTS;
    private double weight;
    private double cost;

    LineFigure(LanguageChoice language, Experiment<CostState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                CostText.LINE_TITLE,
                CostText.X,
                CostText.Y,
                CostText.LINE_TABLE,
                List.of(CostText.X, CostText.Y, CostText.PREDICTED, CostText.ERROR));
        plot = new XYPlot(language, texts, this)
                .axes(Axis.linear(CostState.MIN_X, CostState.MAX_X), Axis.linear(CostState.MIN_Y, CostState.MAX_Y));
        for (int i = 0; i < points.length; i++) {
            int index = i;
            points[i] = plot.handle(
                            POINT_NAMES[i],
                            Handle.Moves.BOTH,
                            0.1,
                            0.1,
                            (x, y, settled) ->
                                    experiment.change(experiment.state().withPoint(index, x, y), settled))
                    .colored("--ink");
        }
        line = plot.handle(
                CostText.LINE_HANDLE,
                Handle.Moves.Y,
                0,
                0.01 * HANDLE_X,
                (x, y, settled) ->
                        experiment.change(experiment.state().withStart(CostLesson.weight(y / HANDLE_X)), settled));
        plot.tapMovesChosen();
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(CostState newState, double newWeight, double newCost) {
        state = newState;
        weight = newWeight;
        cost = newCost;
        for (int i = 0; i < points.length; i++) {
            points[i].place(
                    state.x(i),
                    state.y(i),
                    language.say(CostText.PLACE, JsNumber.toText(state.x(i)), JsNumber.toText(state.y(i))));
        }
        line.place(HANDLE_X, weight * HANDLE_X, CostLesson.spoken(language, weight, cost));
        plot.readout(language.say(CostText.READOUT, CostLesson.short4(weight)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(x -> weight * x, Stroke.MAIN);
        for (int i = 0; i < points.length; i++) {
            pen.segment(state.x(i), state.y(i), state.x(i), weight * state.x(i), Stroke.SECOND.withWidth(1.5));
        }
    }

    @Override
    public String summary() {
        return language.say(CostText.LINE_SUMMARY, CostLesson.short4(weight), CostLesson.short4(cost));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double predicted = weight * state.x(i);
            rows.add(new String[] {
                JsNumber.toText(state.x(i)),
                JsNumber.toText(state.y(i)),
                CostLesson.short4(predicted),
                CostLesson.short4(predicted - state.y(i))
            });
        }
        return rows;
    }
}
