package downhill.web.chart;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** One line in colour, with its spread, among others in the background; it alone can be read. */
public final class FocusChart extends SeriesChart {
    private static final Stroke BACKGROUND = new Stroke("--control", 1.25, List.of());
    private static final Stroke SPREAD = new Stroke("--accent", 1.5, List.of());
    private static final double CAP = 4;

    private View view;

    /** A line with how far each y reaches up and down; NaN or 0 where it does not. */
    public record Line(double[] x, double[] y, double[] spread) {}

    /**
     * What the chart shows, and its words. {@code ticks} may be null for round numbers; of {@code at}, {@code {0}} is
     * the x and {@code {1}} the y with its spread.
     */
    public record View(
            Text title,
            Axis x,
            Axis y,
            double[] ticks,
            List<Line> background,
            Line focus,
            DoubleFunction<String> labelX,
            DoubleFunction<String> labelY,
            Text headX,
            Text headY,
            Text at,
            Supplier<String> summary) {}

    public FocusChart(LanguageChoice language, HTMLElement host, Text title, Text readerLabel, Text tableTitle) {
        super(language, host, new Words(title, readerLabel, tableTitle), 1, false, Integer.MAX_VALUE);
    }

    public void show(View newView) {
        view = newView;
        figure.title(view.title());
        ticksX(view.ticks());
        Line focus = view.focus();
        draw(new Curves(focus.x(), new double[][] {focus.y()}), focus.x().length, view.x(), view.y(), false);
        followReader();
    }

    @Override
    String labelX(double value) {
        return view == null ? "" : view.labelX().apply(value);
    }

    @Override
    String summary() {
        return view.summary().get();
    }

    @Override
    void paint(Pen pen) {
        for (Line line : view.background()) {
            pen.line(line.x(), line.y(), BACKGROUND);
        }
        Line focus = view.focus();
        pen.markedLine(focus.x(), focus.y(), Stroke.MAIN);
        double cap =
                pen.port().x().value(CAP / pen.port().width()) - pen.port().x().min();
        for (int i = 0; i < focus.x().length; i++) {
            if (focus.spread()[i] > 0) {
                double low = focus.y()[i] - focus.spread()[i];
                double high = focus.y()[i] + focus.spread()[i];
                double at = focus.x()[i];
                pen.segment(at, low, at, high, SPREAD);
                pen.segment(at - cap, low, at + cap, low, SPREAD);
                pen.segment(at - cap, high, at + cap, high, SPREAD);
            }
        }
    }

    private String value(int index) {
        double spread = view.focus().spread()[index];
        String value = view.labelY().apply(view.focus().y()[index]);
        return spread == spread ? value + " ± " + view.labelY().apply(spread) : value;
    }

    @Override
    Text[] heads() {
        return view == null ? new Text[0] : new Text[] {view.headX(), view.headY()};
    }

    @Override
    String[] row(int index) {
        return new String[] {labelX(x(index)), value(index)};
    }

    @Override
    String text(int index) {
        return language.say(view.at(), (Object[]) row(index));
    }
}
