package downhill.web.chart;

import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Curves over the same x in a figure, read by pointer, keys and sound, with a summary and a table twin.
 *
 * <p>No method of a subclass is called before its first {@link #draw}, which also may end its constructor.
 */
abstract class SeriesChart {
    final LanguageChoice language;
    final ChartFigure figure;
    final LineChart chart;
    private final ChartReader reader;
    private final boolean readsLast;
    private final int maxRows;
    Curves curves = new Curves(new double[0], new double[0][]);
    private int count;
    private boolean drawn;
    private boolean growing;
    private int readIndex = -1;

    /** The words around the curves. */
    record Words(Text title, Text reader, Text table) {}

    /**
     * Builds an empty chart in an empty {@code figure}. While no point is read, the readout shows the last one or, unless
     * {@code readsLast}, nothing; the table twin has at most {@code maxRows}, its files have all.
     */
    SeriesChart(
            LanguageChoice language, HTMLElement host, Words words, int maxCurves, boolean readsLast, int maxRows) {
        this.language = language;
        this.readsLast = readsLast;
        this.maxRows = maxRows;
        TableTwin table = new TableTwin(language, words.table(), this::heads, () -> rows(Math.min(count, this.maxRows)));
        table.inFiles(() -> rows(count));
        figure = new ChartFigure(language, host, words.title(), table);
        figure.readBy(words.reader());
        chart = new LineChart(language, figure, this::labelX, this::paintAll);
        reader = new ChartReader(chart, figure, maxCurves, this);
        language.follow(() -> {
            if (drawn) {
                refresh();
            }
        });
    }

    abstract String summary();

    abstract Text[] heads();

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
        chart.axes(x, y);
        refresh();
    }

    final void refresh() {
        chart.draw();
        figure.summarize(this::summary, growing);
        readout();
    }

    private void paintAll(Pen pen) {
        if (drawn) {
            paint(pen);
            reader.follow();
        }
    }

    /** Moves the marks of the point that is read before the next drawing. */
    final void followReader() {
        reader.follow();
    }

    /** Draws each curve with its points, no more than there are pixels, counted from the end so that the last is drawn. */
    final void markedLines(Pen pen, Stroke... strokes) {
        if (count == 0) {
            return;
        }
        int most = (int) Math.ceil(pen.port().width());
        int stride = (count + most - 1) / most;
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

    /** Writes a label at the last value of a curve, if it has one. */
    final void endLabel(Pen pen, int curve, String label, String color, boolean below) {
        int last = curves.last(curve);
        if (last >= 0) {
            pen.labelEnd(label, curves.x()[last], curves.y()[curve][last], color, below);
        }
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
        int index = reading ? readIndex : readsLast ? count - 1 : -1;
        figure.readout(index < 0 ? "" : text(index), reading);
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

    /** Returns the y of a point on each curve. */
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
