package downhill.web.chart;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One curve of each of a few runs, in one picture. Each has a letter, and a colour and a dash of its own. */
public final class OverlayChart extends SeriesChart {
    /** How many curves can be told apart. */
    public static final int MAX_CURVES = Stroke.OF_RUNS.size();

    /** The letters stand behind the ends of the curves. */
    private static final double ROOM_FOR_LETTERS = 1.07;

    /** A letter and its value stand in one line. */
    private static final char NBSP = '\u00a0';

    private final Measure measure;
    private double lastStep;
    private List<String> names;

    public enum Measure {
        LOSS(ChartText.OVERLAY_LOSS, ChartText.OVERLAY_LOSS_READER, ChartText.LOSS_TABLE, 4),
        TEST_ACCURACY(ChartText.OVERLAY_ACCURACY, ChartText.OVERLAY_ACCURACY_READER, ChartText.ACCURACY_TABLE, 3);

        private final Words words;
        private final int decimals;

        Measure(Text title, Text reader, Text table, int decimals) {
            words = new Words(title, reader, table);
            this.decimals = decimals;
        }

        private String text(double value) {
            return value == value ? JsNumber.fixed(value, decimals) : "–";
        }
    }

    public OverlayChart(LanguageChoice language, HTMLElement host, Measure measure) {
        super(language, host, measure.words, MAX_CURVES, false, Integer.MAX_VALUE);
        this.measure = measure;
        show(new Curves(new double[0], new double[0][]), List.of());
    }

    /** Returns A to F. */
    public static String letter(int index) {
        return "ABCDEF".substring(index, index + 1);
    }

    public void show(Curves newCurves, List<String> newNames) {
        int count = newCurves.x().length;
        names = newNames;
        lastStep = count == 0 ? 1 : newCurves.x()[count - 1];
        double yMax = measure == Measure.LOSS ? LossChart.yMax(newCurves.max()) : AccuracyChart.Y_MAX;
        draw(newCurves, count, Axis.linear(0, lastStep * ROOM_FOR_LETTERS), Axis.linear(0, yMax), false);
    }

    @Override
    void paint(Pen pen) {
        for (int r = 0; r < names.size(); r++) {
            line(pen, r);
        }
        pen.lettersBehind(curves);
    }

    /** Draws from one value to the next, also over steps at which only another run was measured. */
    private void line(Pen pen, int run) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i <= curves.last(run); i++) {
            double value = curves.y()[run][i];
            if (value == value) {
                at.add(i);
            }
        }
        double[] x = new double[at.size()];
        double[] y = new double[at.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = curves.x()[at.get(i)];
            y[i] = curves.y()[run][at.get(i)];
        }
        pen.line(x, y, Stroke.OF_RUNS.get(run));
        if (x.length > 0) {
            pen.dot(x[x.length - 1], y[x.length - 1], 3, Stroke.OF_RUNS.get(run).color(), true);
        }
    }

    @Override
    String summary() {
        StringBuilder ends = new StringBuilder();
        for (int r = 0; r < names.size(); r++) {
            int last = curves.last(r);
            ends.append(ends.isEmpty() ? "" : ", ");
            ends.append(letter(r)).append(NBSP).append(last < 0 ? "–" : measure.text(curves.y()[r][last]));
        }
        if (measure == Measure.TEST_ACCURACY) {
            return language.say(ChartText.OVERLAY_ACCURACY_SUMMARY, ends.toString());
        }
        double stretch = Curves.stretch(lastStep);
        return stretch == 1
                ? language.say(ChartText.OVERLAY_LOSS_EXACT, ends.toString())
                : language.say(ChartText.OVERLAY_LOSS_SUMMARY, language.whole(stretch), ends.toString());
    }

    @Override
    Text[] heads() {
        Text[] heads = new Text[1 + names.size()];
        heads[0] = ChartText.STEP;
        for (int r = 0; r < names.size(); r++) {
            heads[1 + r] = ChartText.OVERLAY_NAME.with(letter(r), names.get(r));
        }
        return heads;
    }

    @Override
    String[] row(int index) {
        String[] row = new String[1 + names.size()];
        row[0] = language.whole(x(index));
        for (int r = 0; r < names.size(); r++) {
            row[1 + r] = measure.text(y(r, index));
        }
        return row;
    }

    @Override
    String text(int index) {
        StringBuilder values = new StringBuilder();
        for (int r = 0; r < names.size(); r++) {
            double value = y(r, index);
            if (value == value) {
                values.append(values.isEmpty() ? "" : ", ");
                values.append(letter(r)).append(NBSP).append(measure.text(value));
            }
        }
        return language.say(ChartText.OVERLAY_AT, language.whole(x(index)), values.toString());
    }
}
