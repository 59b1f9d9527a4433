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
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The line H(x) = Wx over the three points, with the misses between them. */
final class LineFigure implements PlotContent {
    private static final double HANDLE_X = 3.9;
    private static final Text[] POINT_NAMES = {CostText.POINT_1, CostText.POINT_2, CostText.POINT_3};

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle line;
    private final Handle[] points = new Handle[CostState.COUNT];
    private Values state = CostState.KEYS.defaults();
    private double weight;
    private double cost;

    LineFigure(LanguageChoice language, Experiment experiment) {
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
                                    experiment.change(CostState.withPoint(experiment.state(), index, x, y), settled))
                    .colored("--ink");
        }
        line = plot.handle(
                CostText.LINE_HANDLE,
                Handle.Moves.Y,
                0,
                0.01 * HANDLE_X,
                (x, y, settled) -> experiment.change(
                        CostState.withStart(experiment.state(), CostLesson.weight(y / HANDLE_X)), settled));
        plot.tapMovesChosen();
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Values newState, double newWeight, double newCost) {
        state = newState;
        weight = newWeight;
        cost = newCost;
        for (int i = 0; i < points.length; i++) {
            points[i].place(
                    CostState.x(state, i),
                    CostState.y(state, i),
                    language.say(
                            CostText.PLACE,
                            JsNumber.toText(CostState.x(state, i)),
                            JsNumber.toText(CostState.y(state, i))));
        }
        line.place(HANDLE_X, weight * HANDLE_X, CostLesson.spoken(language, weight, cost));
        plot.readout(language.say(CostText.READOUT, Numbers.rounded(weight)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(x -> weight * x, Stroke.MAIN);
        for (int i = 0; i < points.length; i++) {
            pen.segment(
                    CostState.x(state, i),
                    CostState.y(state, i),
                    CostState.x(state, i),
                    weight * CostState.x(state, i),
                    Stroke.SECOND.withWidth(1.5));
        }
    }

    @Override
    public String summary() {
        return language.say(CostText.LINE_SUMMARY, Numbers.rounded(weight), Numbers.rounded(cost));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double predicted = weight * CostState.x(state, i);
            rows.add(new String[] {
                JsNumber.toText(CostState.x(state, i)),
                JsNumber.toText(CostState.y(state, i)),
                Numbers.rounded(predicted),
                Numbers.rounded(predicted - CostState.y(state, i))
            });
        }
        return rows;
    }
}
