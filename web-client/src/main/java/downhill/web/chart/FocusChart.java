package downhill.web.chart;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** One line in colour, with its spread, among others in the background; it alone can be read. */
public final class FocusChart implements ChartReader.Points {
    private static final Stroke BACKGROUND = new Stroke("--control", 1.25, List.of());
    private static final Stroke SPREAD = new Stroke("--accent", 1.5, List.of());
    private static final double CAP = 4;

    private final LanguageChoice language;
    private final ChartFigure figure;
    private final TableTwin table;
    private final LineChart chart;
    private final ChartReader reader;
    private View view;
    private int readIndex = -1;

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
        this.language = language;
        table = new TableTwin(language, tableTitle, this::heads, this::rows);
        figure = new ChartFigure(language, host, title, table);
        figure.readBy(readerLabel);
        chart = new LineChart(
                language,
                figure.plot(),
                value -> view == null ? "" : view.labelX().apply(value),
                this::paint);
        figure.drawnBy(chart.view());
        reader = new ChartReader(chart, figure, 1, this);
        language.follow(() -> {
            if (view != null) {
                tell();
            }
        });
    }

    public void show(View newView) {
        view = newView;
        tell();
    }

    private void tell() {
        figure.title(view.title());
        chart.ticksX(view.ticks());
        chart.show(view.x(), view.y());
        figure.summarize(view.summary(), false);
        table.follow();
        reader.follow();
        readout();
    }

    private void paint(Pen pen) {
        if (view == null) {
            return;
        }
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
        reader.follow();
    }

    private String value(int index) {
        double spread = view.focus().spread()[index];
        String value = view.labelY().apply(view.focus().y()[index]);
        return spread == spread ? value + " ± " + view.labelY().apply(spread) : value;
    }

    private Text[] heads() {
        return view == null ? new Text[0] : new Text[] {view.headX(), view.headY()};
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            rows.add(new String[] {view.labelX().apply(x(i)), value(i)});
        }
        return rows;
    }

    private void readout() {
        int index = readIndex >= 0 && readIndex < count() ? readIndex : -1;
        figure.readout(index < 0 ? "" : text(index), index >= 0);
    }

    @Override
    public int count() {
        return view == null ? 0 : view.focus().x().length;
    }

    @Override
    public double x(int index) {
        return view.focus().x()[index];
    }

    @Override
    public double[] y(int index) {
        return new double[] {view.focus().y()[index]};
    }

    @Override
    public String text(int index) {
        return language.say(view.at(), view.labelX().apply(x(index)), value(index));
    }

    @Override
    public void read(int index) {
        readIndex = index;
        readout();
    }
}
