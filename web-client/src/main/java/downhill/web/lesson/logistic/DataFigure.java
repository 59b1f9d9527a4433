package downhill.web.lesson.logistic;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The points, 0 below and 1 above, and the probability that runs between them. */
final class DataFigure implements PlotContent {
    private static final double LOW = -0.2;
    private static final double HIGH = 1.2;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle border;
    private final Handle[] points = new Handle[LogisticState.POINTS];
    private LogisticState state = LogisticState.DEFAULTS;

    /** The name of one of the points. */
    private record PointName(String ko, String en) implements Text {
        static PointName of(int index) {
            String number = Integer.toString(index + 1);
            return new PointName(
                    LogisticText.POINT.in(Language.KO, number), LogisticText.POINT.in(Language.EN, number));
        }
    }

    DataFigure(LanguageChoice language, Experiment<LogisticState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                LogisticText.DATA_TITLE,
                LogisticText.X,
                LogisticText.G,
                LogisticText.DATA_TABLE,
                List.of(LogisticText.X, LogisticText.Y, LogisticText.Z, LogisticText.G));
        plot = new XYPlot(language, texts, this)
                .axes(Axis.linear(-LogisticState.MAX_X, LogisticState.MAX_X), Axis.linear(LOW, HIGH));
        border = plot.handle(LogisticText.BORDER, Handle.Moves.X, 0.1, 0, (x, y, settled) -> {
            LogisticState now = experiment.state();
            experiment.change(now.withB(LogisticLesson.tidy(0 - now.w() * x)), settled);
        });
        for (int i = 0; i < points.length; i++) {
            int index = i;
            points[i] = plot.handle(
                            PointName.of(i),
                            Handle.Moves.BOTH,
                            0.1,
                            1,
                            (x, y, settled) ->
                                    experiment.change(experiment.state().withPoint(index, x, y), settled))
                    .colored("--ink");
        }
        plot.tapMovesChosen();
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(LogisticState newState) {
        state = newState;
        for (int i = 0; i < points.length; i++) {
            points[i].place(
                    state.x(i),
                    state.y(i),
                    language.say(
                            LogisticText.PLACE,
                            JsNumber.toText(state.x(i)),
                            JsNumber.toText(state.y(i)),
                            LogisticLesson.short4(state.probability(state.x(i)))));
        }
        double at = state.border();
        boolean visible = Math.abs(at) <= LogisticState.MAX_X;
        border.show(visible);
        String said = at == at
                ? language.say(LogisticText.BORDER_READOUT, LogisticLesson.short4(at))
                : language.say(LogisticText.NO_BORDER);
        border.place(visible ? at : 0, 0.5, said);
        plot.readout(said);
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(0.5, Stroke.GUIDE);
        for (int i = 0; i < points.length; i++) {
            double x = state.x(i);
            pen.segment(x, state.y(i), x, state.probability(x), Stroke.SECOND.withWidth(1.5));
        }
        pen.curve(state::probability, Stroke.MAIN);
        double at = state.border();
        if (Math.abs(at) <= LogisticState.MAX_X) {
            pen.vertical(at, Stroke.GUIDE);
            pen.label(language.say(LogisticText.BORDER_LABEL), at, LOW, "--muted");
        }
    }

    @Override
    public String summary() {
        String squared = LogisticLesson.short4(Cost.SQUARED.of(state.regression(), state.w(), state.b()));
        String cross = LogisticLesson.short4(Cost.CROSS_ENTROPY.of(state.regression(), state.w(), state.b()));
        String bias = (state.b() < 0 ? "− " : "+ ") + LogisticLesson.short4(Math.abs(state.b()));
        double at = state.border();
        return at == at
                ? language.say(
                        LogisticText.DATA_SUMMARY,
                        LogisticLesson.short4(state.w()),
                        bias,
                        LogisticLesson.short4(at),
                        squared,
                        cross)
                : language.say(
                        LogisticText.DATA_FLAT, bias, LogisticLesson.short4(state.probability(0)), squared, cross);
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double x = state.x(i);
            rows.add(new String[] {
                JsNumber.toText(x),
                JsNumber.toText(state.y(i)),
                LogisticLesson.short4(state.w() * x + state.b()),
                LogisticLesson.short4(state.probability(x))
            });
        }
        return rows;
    }
}
