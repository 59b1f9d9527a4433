package downhill.web.chart;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One curve of each of a few runs, in one picture. Each has a letter, and a colour and a dash of its own. */
public final class OverlayChart implements ChartReader.Points {
    /** How many curves can be told apart. */
    public static final int MAX_CURVES = Stroke.OF_RUNS.size();

    /** The letters stand behind the ends of the curves. */
    private static final double ROOM_FOR_LETTERS = 1.07;

    /** A letter and its value stand in one line. */
    private static final char NBSP = '\u00a0';

    private final LanguageChoice language;
    private final Measure measure;
    private final ChartFigure figure;
    private final TableTwin table;
    private final LineChart chart;
    private final ChartReader reader;
    private Curves curves = new Curves(new double[0], new double[0][]);
    private List<String> names = List.of();
    private int readIndex = -1;

    /** What is measured. */
    public enum Measure {
        LOSS(ChartText.OVERLAY_LOSS, ChartText.OVERLAY_LOSS_READER, ChartText.LOSS_TABLE, 4),
        TEST_ACCURACY(ChartText.OVERLAY_ACCURACY, ChartText.OVERLAY_ACCURACY_READER, ChartText.ACCURACY_TABLE, 3);

        private final Text title;
        private final Text readerLabel;
        private final Text tableTitle;
        private final int decimals;

        Measure(Text title, Text readerLabel, Text tableTitle, int decimals) {
            this.title = title;
            this.readerLabel = readerLabel;
            this.tableTitle = tableTitle;
            this.decimals = decimals;
        }

        private String text(double value) {
            return value == value ? JsNumber.fixed(value, decimals) : "–";
        }
    }

    public OverlayChart(LanguageChoice language, HTMLElement host, Measure measure) {
        this.language = language;
        this.measure = measure;
        table = new TableTwin(language, measure.tableTitle, this::heads, this::rows);
        figure = new ChartFigure(language, host, measure.title, table);
        figure.readBy(measure.readerLabel);
        chart = new LineChart(
                language,
                figure.plot(),
                step -> step == 0 ? language.say(ChartText.STEP_ZERO) : language.whole(step),
                this::paint);
        figure.drawnBy(chart.view());
        reader = new ChartReader(chart, figure, MAX_CURVES, this);
        language.follow(this::tell);
    }

    /** Returns A to F. */
    public static String letter(int index) {
        return "ABCDEF".substring(index, index + 1);
    }

    public void show(Curves newCurves, List<String> newNames) {
        curves = newCurves;
        names = newNames;
        tell();
    }

    private void tell() {
        boolean isLoss = measure == Measure.LOSS;
        double yMax = isLoss ? LossChart.yMax(curves.greatest()) : AccuracyChart.Y_MAX;
        chart.show(lastStep() * ROOM_FOR_LETTERS, yMax);
        figure.summarize(this::summary, false);
        table.follow();
        readout();
    }

    private double lastStep() {
        return count() == 0 ? 1 : curves.x()[count() - 1];
    }

    private void paint(Pen pen) {
        for (int r = 0; r < names.size(); r++) {
            line(pen, r);
        }
        pen.lettersBehind(curves);
        reader.follow();
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

    private String summary() {
        StringBuilder ends = new StringBuilder();
        for (int r = 0; r < names.size(); r++) {
            int last = curves.last(r);
            ends.append(ends.isEmpty() ? "" : ", ");
            ends.append(letter(r)).append(NBSP).append(last < 0 ? "–" : measure.text(curves.y()[r][last]));
        }
        if (measure == Measure.TEST_ACCURACY) {
            return language.say(ChartText.OVERLAY_ACCURACY_SUMMARY, ends.toString());
        }
        double stretch = Curves.stretch(lastStep());
        return stretch == 1
                ? language.say(ChartText.OVERLAY_LOSS_EXACT, ends.toString())
                : language.say(ChartText.OVERLAY_LOSS_SUMMARY, language.whole(stretch), ends.toString());
    }

    private Text[] heads() {
        Text[] heads = new Text[1 + names.size()];
        heads[0] = ChartText.STEP;
        for (int r = 0; r < names.size(); r++) {
            heads[1 + r] = ChartText.OVERLAY_NAME.with(letter(r), names.get(r));
        }
        return heads;
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            String[] row = new String[1 + names.size()];
            row[0] = language.whole(curves.x()[i]);
            for (int r = 0; r < names.size(); r++) {
                row[1 + r] = measure.text(curves.y()[r][i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private void readout() {
        int index = readIndex >= 0 && readIndex < count() ? readIndex : -1;
        figure.readout(index < 0 ? "" : text(index), index >= 0);
    }

    @Override
    public int count() {
        return curves.x().length;
    }

    @Override
    public double x(int index) {
        return curves.x()[index];
    }

    @Override
    public double[] y(int index) {
        double[] values = new double[names.size()];
        for (int r = 0; r < values.length; r++) {
            values[r] = curves.y()[r][index];
        }
        return values;
    }

    @Override
    public String text(int index) {
        StringBuilder values = new StringBuilder();
        for (int r = 0; r < names.size(); r++) {
            double value = curves.y()[r][index];
            if (value == value) {
                values.append(values.isEmpty() ? "" : ", ");
                values.append(letter(r)).append(NBSP).append(measure.text(value));
            }
        }
        return language.say(ChartText.OVERLAY_AT, language.whole(curves.x()[index]), values.toString());
    }

    @Override
    public void read(int index) {
        readIndex = index;
        readout();
    }
}
