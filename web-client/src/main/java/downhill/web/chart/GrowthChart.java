package downhill.web.chart;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** How the time of a step grows with the hidden units or with the batch: plain Java dashed, SIMD solid. */
public final class GrowthChart implements ChartReader.Points {
    private final LanguageChoice language;
    private final Variable variable;
    private final ChartFigure figure;
    private final TableTwin table;
    private final LineChart chart;
    private final ChartReader reader;
    private final List<Double> sizes = new ArrayList<>();
    private final List<Double> java = new ArrayList<>();
    private final List<Double> simd = new ArrayList<>();
    private boolean growing;
    private int readIndex = -1;

    /** What varies. */
    public enum Variable {
        /** Hidden units, at a batch of 100. */
        HIDDEN,
        /** Images of a mini-batch, at 50 hidden units. */
        BATCH;

        private int of(SpeedRow row) {
            return this == HIDDEN ? row.hidden() : row.batch();
        }
    }

    /** Builds an empty chart. */
    public GrowthChart(LanguageChoice language, HTMLElement host, Variable variable) {
        this.language = language;
        this.variable = variable;
        boolean byHidden = variable == Variable.HIDDEN;
        Text title = byHidden ? ChartText.GROWTH_HIDDEN_TITLE : ChartText.GROWTH_BATCH_TITLE;
        table = new TableTwin(
                language,
                ChartText.GROWTH_TABLE,
                new Text[] {
                    byHidden ? ChartText.HIDDEN_UNITS : ChartText.BATCH_SIZE,
                    ChartText.JAVA_MILLIS,
                    ChartText.SIMD_MILLIS
                },
                this::rows);
        figure = new ChartFigure(language, host, title, table);
        figure.readBy(ChartText.GROWTH_READER);
        chart = new LineChart(language, figure.plot(), language::whole, this::paint);
        figure.drawnBy(chart.view());
        reader = new ChartReader(chart, figure, 2, this);
        language.follow(this::tell);
    }

    /** Shows measurements. */
    public void show(List<SpeedRow> rows, boolean stillGrowing) {
        growing = stillGrowing;
        sizes.clear();
        java.clear();
        simd.clear();
        for (SpeedRow row : rows) {
            double size = variable.of(row);
            int at = 0;
            while (at < sizes.size() && sizes.get(at) < size) {
                at++;
            }
            if (at == sizes.size() || sizes.get(at) != size) {
                sizes.add(at, size);
                java.add(at, Double.NaN);
                simd.add(at, Double.NaN);
            }
            (row.path().equals("simd") ? simd : java).set(at, row.ms());
        }
        tell();
    }

    private void tell() {
        double largest = 0;
        for (int i = 0; i < sizes.size(); i++) {
            largest = greater(largest, java.get(i));
            largest = greater(largest, simd.get(i));
        }
        double end = sizes.isEmpty() ? 1 : sizes.get(sizes.size() - 1);
        chart.show(end, largest == 0 ? 1 : largest * 1.1);
        figure.summarize(this::summary, growing);
        table.follow();
        readout();
    }

    private static double greater(double a, double b) {
        return b > a ? b : a;
    }

    private static double[] array(List<Double> values) {
        double[] array = new double[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private void paint(Pen pen) {
        pen.markedLine(array(sizes), array(java), Stroke.SECOND);
        pen.markedLine(array(sizes), array(simd), Stroke.MAIN);
        label(pen, java, ChartText.JAVA_LABEL, "--ink", false);
        label(pen, simd, ChartText.SIMD_LABEL, "--accent", true);
        reader.follow();
    }

    private void label(Pen pen, List<Double> line, Text text, String color, boolean below) {
        int last = line.size() - 1;
        while (last >= 0 && line.get(last).isNaN()) {
            last--;
        }
        if (last >= 0) {
            pen.labelEnd(language.say(text), sizes.get(last), line.get(last), color, below);
        }
    }

    private String summary() {
        return sizes.isEmpty()
                ? language.say(ChartText.GROWTH_EMPTY)
                : language.say(ChartText.GROWTH_SUMMARY, text(0), text(sizes.size() - 1));
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            rows.add(new String[] {language.whole(sizes.get(i)), millis(java.get(i)), millis(simd.get(i))});
        }
        return rows;
    }

    private static String millis(double value) {
        return value != value ? "–" : JsNumber.fixed(value, value < 10 ? 3 : 1);
    }

    private void readout() {
        int index = readIndex >= 0 && readIndex < sizes.size() ? readIndex : sizes.size() - 1;
        figure.readout(index < 0 ? "" : text(index), readIndex >= 0);
    }

    @Override
    public int count() {
        return sizes.size();
    }

    @Override
    public double x(int index) {
        return sizes.get(index);
    }

    @Override
    public double[] y(int index) {
        return new double[] {java.get(index), simd.get(index)};
    }

    @Override
    public String text(int index) {
        return language.say(
                variable == Variable.HIDDEN ? ChartText.GROWTH_HIDDEN_AT : ChartText.GROWTH_BATCH_AT,
                language.whole(sizes.get(index)),
                millis(java.get(index)),
                millis(simd.get(index)));
    }

    @Override
    public void read(int index) {
        readIndex = index;
        readout();
    }
}
