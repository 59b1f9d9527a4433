package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Curves over the same x in a figure, drawn only while in sight and read by pointer, keys and sound, with a summary and
 * a table twin.
 *
 * <p>No method of a subclass is called before its first {@link #draw}, which also may end its constructor.
 */
abstract class SeriesChart {
    final LanguageChoice language;
    final ChartFigure figure;
    /** The element over the plotting area, which receives the pointer. */
    final HTMLElement over = Dom.element("div", "plot-area");

    private final CanvasView view;
    private final AxisPainter axes;
    private final LazyDrawing drawing;
    private final ChartReader reader;
    private final Words words;
    private final boolean readsLast;
    private final int maxRows;
    Curves curves = new Curves(new double[0], new double[0][]);
    private int count;
    private Axis xAxis = Axis.linear(0, 1);
    private Axis yAxis = Axis.linear(0, 1);
    private Viewport port = new Viewport(xAxis, yAxis, 0, 0, 1, 1);
    private boolean drawn;
    private boolean growing;
    private int readIndex = -1;

    record Words(Text title, Text reader, Text table, Text... heads) {}

    /**
     * Builds an empty chart in an empty {@code figure}. While no point is read, the readout shows the last one, or
     * nothing unless {@code readsLast}. The table twin has at most {@code maxRows} rows, its files have all.
     */
    SeriesChart(LanguageChoice language, HTMLElement host, Words words, int maxCurves, boolean readsLast, int maxRows) {
        this.language = language;
        this.words = words;
        this.readsLast = readsLast;
        this.maxRows = maxRows;
        TableTwin table =
                new TableTwin(language, words.table(), this::heads, () -> rows(Math.min(count, this.maxRows)));
        table.inFiles(() -> rows(count));
        figure = new ChartFigure(language, host, words.title(), table);
        figure.readBy(words.reader());
        view = figure.addLayer(this::paintAll);
        axes = new AxisPainter(language, view);
        axes.labelX(this::labelX);
        figure.plot.appendChild(over);
        drawing = new LazyDrawing(figure.plot, view::drawNow);
        reader = new ChartReader(this, figure, maxCurves);
        language.follow(() -> {
            if (drawn) {
                refresh();
            }
        });
    }

    abstract String summary();

    Text[] heads() {
        return words.heads();
    }

    abstract String[] row(int index);

    /** Returns a point in words. */
    abstract String text(int index);

    abstract void paint(Pen pen);

    String labelX(double value) {
        return value == 0 ? language.say(ChartText.STEP_ZERO) : language.whole(value);
    }

    /** Draws the first {@code newCount} points; while they grow, the summary changes no more often than can be read. */
    final void draw(Curves newCurves, int newCount, Axis x, Axis y, boolean nowGrowing) {
        drawn = true;
        curves = newCurves;
        count = newCount;
        growing = nowGrowing;
        xAxis = x;
        yAxis = y;
        refresh();
    }

    final void refresh() {
        drawing.request();
        // A figure that is not in sight is read, too.
        reader.follow();
        figure.summarize(this::summary, growing);
        readout();
    }

    private void paintAll() {
        port = axes.layout(xAxis, yAxis, view.width(), view.height());
        put("left", port.left());
        put("top", port.top());
        put("width", port.width());
        put("height", port.height());
        axes.paint(port);
        if (drawn) {
            paint(new Pen(view, port));
            reader.follow();
        }
    }

    private void put(String property, double pixels) {
        over.getStyle().setProperty(property, JsNumber.toText(pixels) + "px");
    }

    /** Puts ticks at these values of the x axis; null for round ones. */
    final void ticksX(double[] values) {
        axes.ticksX(values);
        axes.labelX(this::labelX);
    }

    final Viewport port() {
        return port;
    }

    /** Moves the marks of the point that is read before the next drawing. */
    final void followReader() {
        reader.follow();
    }

    /** Draws curves with their points, no more than there are pixels, and always the last one. */
    final void markedLines(Pen pen, Stroke... strokes) {
        if (count == 0) {
            return;
        }
        int columns = (int) Math.ceil(pen.port().width());
        int stride = (count + columns - 1) / columns;
        double[] x = thinned(curves.x(), stride);
        for (int i = 0; i < strokes.length; i++) {
            pen.markedLine(x, thinned(curves.y()[i], stride), strokes[i]);
        }
    }

    private double[] thinned(double[] values, int stride) {
        double[] kept = new double[(count + stride - 1) / stride];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = values[count - 1 - (kept.length - 1 - i) * stride];
        }
        return kept;
    }

    private List<String[]> rows(int shown) {
        List<String[]> rows = new ArrayList<>();
        for (int k = 0; k < shown; k++) {
            rows.add(row(shown == 1 ? count - 1 : (int) ((double) k * (count - 1) / (shown - 1))));
        }
        return rows;
    }

    private void readout() {
        boolean reading = readIndex >= 0 && readIndex < count;
        int index = reading ? readIndex : readsLast ? restsAt() : -1;
        figure.readout(index < 0 ? "" : text(index), reading);
    }

    /** Returns the index of the point that is told while none is read; −1 for none. */
    int restsAt() {
        return count - 1;
    }

    final double y(int curve, int index) {
        return curves.y()[curve][index];
    }

    final int count() {
        return count;
    }

    final double x(int index) {
        return curves.x()[index];
    }

    final double[] y(int index) {
        double[] values = new double[curves.y().length];
        for (int r = 0; r < values.length; r++) {
            values[r] = y(r, index);
        }
        return values;
    }

    /** Handles that a point is read, or with −1 that none is. */
    final void read(int index) {
        readIndex = index;
        readout();
    }
}
