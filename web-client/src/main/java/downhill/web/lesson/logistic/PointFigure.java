package downhill.web.lesson.logistic;

import downhill.core.function.Sigmoid;
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
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The costs of a single point of class 1 over z, and the sigmoid that flattens one of them and not the other. */
final class PointFigure implements PlotContent {
    /** With W = z and b = 0 its costs are those of z. */
    private static final LogisticRegression ONE = new LogisticRegression(new double[] {1}, new double[] {1});

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private double z;
    private double top;

    PointFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                LogisticText.POINT_TITLE,
                LogisticText.Z_AXIS,
                LogisticText.COST,
                LogisticText.POINT_TABLE,
                List.of(
                        LogisticText.Z_AXIS,
                        LogisticText.G,
                        LogisticText.SIGMOID_SLOPE,
                        LogisticText.SQUARED_SLOPE,
                        LogisticText.LOG_SLOPE));
        plot = new XYPlot(language, texts, this);
        handle = plot.handle(
                LogisticText.Z_AXIS,
                Handle.Moves.X,
                0.1,
                0,
                (place, y, settled) -> experiment.change(experiment.state().with(LogisticState.Z, place), settled));
        plot.tapMoves(handle);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Values state) {
        z = state.get(LogisticState.Z);
        top = state.get(LogisticState.TOP);
        plot.axes(Axis.linear(-LogisticState.MAX_Z, LogisticState.MAX_Z), Axis.linear(0, top));
        handle.place(z, Cost.SQUARED.of(ONE, z, 0), summary());
        plot.readout(
                showsLog()
                        ? language.say(LogisticText.SLOPES_READOUT, slope(Cost.SQUARED), slope(Cost.CROSS_ENTROPY))
                        : language.say(
                                LogisticText.POINT_READOUT,
                                LogisticLesson.slope(Sigmoid.derivative(z)),
                                slope(Cost.SQUARED)));
        plot.draw();
    }

    private boolean showsLog() {
        return top > LogisticState.MIN_TOP;
    }

    private String slope(Cost cost) {
        return LogisticLesson.slope(cost.slope(ONE, z, 0));
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(Sigmoid::value, Stroke.THIRD);
        pen.dot(z, Sigmoid.value(z), 4, "--ink", true);
        draw(pen, Cost.SQUARED);
        pen.label(language.say(LogisticText.SIGMOID), LogisticState.MAX_Z * 0.9, 1, "--ink", false);
        double left = showsLog() ? -4 : -2;
        pen.label(language.say(LogisticText.SQUARED_ONE), left, Cost.SQUARED.of(ONE, left, 0), "--wrong", false);
        if (showsLog()) {
            draw(pen, Cost.CROSS_ENTROPY);
            pen.dot(z, Cost.CROSS_ENTROPY.of(ONE, z, 0), 5, "--accent", true);
            double at = -Math.min(LogisticState.MAX_Z, top) * 0.6;
            pen.label(language.say(LogisticText.LOG), at, Cost.CROSS_ENTROPY.of(ONE, at, 0), "--accent", false);
        }
    }

    private void draw(Pen pen, Cost cost) {
        pen.curve(at -> cost.of(ONE, at, 0), cost.stroke());
        pen.tangent(
                z,
                cost.of(ONE, z, 0),
                cost.slope(ONE, z, 0),
                Stroke.GUIDE.withColor(cost.stroke().color()).withWidth(1.5));
    }

    @Override
    public String summary() {
        return language.say(
                LogisticText.POINT_SUMMARY,
                JsNumber.toText(z).replace('-', '−'),
                Numbers.rounded(Sigmoid.value(z)),
                LogisticLesson.slope(Sigmoid.derivative(z)),
                slope(Cost.SQUARED),
                slope(Cost.CROSS_ENTROPY));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int at = -6; at <= 6; at += 2) {
            rows.add(new String[] {
                Integer.toString(at).replace('-', '−'),
                Numbers.rounded(Sigmoid.value(at)),
                LogisticLesson.slope(Sigmoid.derivative(at)),
                LogisticLesson.slope(Cost.SQUARED.slope(ONE, at, 0)),
                LogisticLesson.slope(Cost.CROSS_ENTROPY.slope(ONE, at, 0))
            });
        }
        return rows;
    }
}
