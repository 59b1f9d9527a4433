package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
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

/** The function with the secant that is measured and the tangent that is meant. */
final class CurveFigure implements PlotContent {
    private static final int TABLE_ROWS = 11;

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private NumericalDiffState state = NumericalDiffState.DEFAULTS;
    private Expression f = Expression.parse(state.f(), 1);

    CurveFigure(LanguageChoice language, Experiment<NumericalDiffState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                NumericalDiffText.CURVE_TITLE,
                NumericalDiffText.X,
                NumericalDiffText.Y,
                NumericalDiffText.CURVE_TABLE,
                List.of(NumericalDiffText.X, NumericalDiffText.Y, NumericalDiffText.TRUE_SLOPE));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                NumericalDiffText.PLACE,
                Handle.Moves.X,
                0.1,
                0,
                (x, y, settled) -> experiment.change(experiment.state().withX(NumericalDiffLesson.place(x)), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(NumericalDiffState newState, Expression newF) {
        state = newState;
        f = newF;
        Axis vertical = new CurveRange(f, state.from(), state.to()).axis();
        plot.axes(Axis.linear(state.from(), state.to()), vertical);
        double y = f.value(state.x());
        String spoken = language.say(
                NumericalDiffText.PLACE_SPOKEN,
                JsNumber.toText(state.x()),
                NumericalDiffLesson.number(language, y, 4),
                NumericalDiffLesson.number(language, slope(), 4));
        handle.place(state.x(), y - y == 0 ? y : vertical.min(), spoken);
        plot.readout(language.say(NumericalDiffText.CURVE_READOUT, NumericalDiffLesson.number(language, slope(), 6)));
        plot.draw();
    }

    private double slope() {
        return state.difference().quotient(f::value, state.x(), state.h());
    }

    @Override
    public void paint(Pen pen) {
        double x = state.x();
        double first = state.difference().first(x, state.h());
        double slope = slope();
        pen.curve(f::value, Stroke.MAIN);
        pen.tangent(x, f.value(x), f.derivative(x), Stroke.GUIDE.withWidth(1.5));
        pen.tangent(first, f.value(first), slope, Stroke.SECOND.withWidth(1.5));
        pen.dot(first, f.value(first), 4, "--ink", true);
        pen.dot(x + state.h(), f.value(x + state.h()), 4, "--ink", true);
        double width = state.to() - state.from();
        double left = state.from() + 0.06 * width;
        double right = state.to() - 0.06 * width;
        pen.label(
                language.say(NumericalDiffText.TANGENT),
                left,
                f.value(x) + f.derivative(x) * (left - x),
                "--muted",
                true);
        pen.label(language.say(NumericalDiffText.SECANT), right, f.value(first) + slope * (right - first), "--ink");
    }

    @Override
    public String summary() {
        double slope = f.derivative(state.x());
        String x = JsNumber.toText(state.x());
        String h = JsNumber.toText(state.h());
        String forward =
                NumericalDiffLesson.full(language, Difference.FORWARD.quotient(f::value, state.x(), state.h()));
        String central =
                NumericalDiffLesson.full(language, Difference.CENTRAL.quotient(f::value, state.x(), state.h()));
        return language.say(
                NumericalDiffText.CURVE_SUMMARY,
                x,
                h,
                forward,
                central,
                NumericalDiffLesson.number(language, slope, 15));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        double spacing = (state.to() - state.from()) / (TABLE_ROWS - 1);
        for (int i = 0; i < TABLE_ROWS; i++) {
            double x = state.from() + i * spacing;
            rows.add(new String[] {
                JsNumber.significant(x, 4),
                NumericalDiffLesson.number(language, f.value(x), 6),
                NumericalDiffLesson.number(language, f.derivative(x), 6)
            });
        }
        return rows;
    }
}
