package downhill.web.chart;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** One line among others that are only its background: it alone is drawn in colour, with its spread, and can be read. */
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

    /**
     * A line.
     *
     * @param x ascending
     * @param y as many
     * @param spread how far each y reaches up and down; NaN or 0 where it does not
     */
    public record Line(double[] x, double[] y, double[] spread) {}

    /**
     * What the chart shows, and its words.
     *
     * @param title of the figure
     * @param x the axis along
     * @param y the axis upwards
     * @param ticks places of numbers on the x axis; null for round ones
     * @param background the other lines
     * @param focus the line
     * @param labelX writes a value of the x axis
     * @param labelY writes a value of the y axis
     * @param headX what x is
     * @param headY what y is
     * @param at a point, where {@code {0}} is its x and {@code {1}} its y with the spread
     * @param summary the line in a sentence
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

    /**
     * Builds an empty chart.
     *
     * @param language the language of the page
     * @param host an empty {@code figure}. Modified.
     * @param title of the figure, until a view has its own
     * @param readerLabel what the arrow keys do
     * @param tableTitle what opens the table twin
     */
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

    /**
     * Shows lines.
     *
     * @param newView what is shown. Kept.
     */
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
