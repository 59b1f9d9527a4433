package downhill.web.chart;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** How the time of a step grows with the hidden units or with the batch: plain Java dashed, SIMD solid. */
public final class GrowthChart extends SeriesChart {
    private final Variable variable;

    /** What varies. */
    public enum Variable {
        /** Hidden units, at a batch of 100. */
        HIDDEN(ChartText.GROWTH_HIDDEN_TITLE, ChartText.HIDDEN_UNITS, ChartText.GROWTH_HIDDEN_AT),
        /** Images of a mini-batch, at 50 hidden units. */
        BATCH(ChartText.GROWTH_BATCH_TITLE, ChartText.BATCH_SIZE, ChartText.GROWTH_BATCH_AT);

        private final Words words;
        private final Text at;

        Variable(Text title, Text head, Text at) {
            words = new Words(
                    title,
                    ChartText.GROWTH_READER,
                    ChartText.GROWTH_TABLE,
                    head,
                    ChartText.JAVA_MILLIS,
                    ChartText.SIMD_MILLIS);
            this.at = at;
        }

        private double of(SpeedRow row) {
            return this == HIDDEN ? row.hidden() : row.batch();
        }
    }

    public GrowthChart(LanguageChoice language, HTMLElement host, Variable variable) {
        super(language, host, variable.words, 2, true, Integer.MAX_VALUE);
        this.variable = variable;
        show(List.of(), false);
    }

    /** Shows steps measured with one worker, of which only the varied size differs. */
    public void show(List<SpeedRow> rows, boolean growing) {
        List<Double> sizes = new ArrayList<>();
        for (SpeedRow row : rows) {
            if (!sizes.contains(variable.of(row))) {
                sizes.add(variable.of(row));
            }
        }
        sizes.sort(Double::compare);
        int count = sizes.size();
        double[] x = new double[count];
        double[][] y = new double[2][count];
        for (int i = 0; i < count; i++) {
            x[i] = sizes.get(i);
            y[0][i] = y[1][i] = Double.NaN;
            for (SpeedRow row : rows) {
                if (variable.of(row) == x[i]) {
                    y[row.path().equals("simd") ? 1 : 0][i] = row.ms();
                }
            }
        }
        Curves curves = new Curves(x, y);
        double max = curves.max();
        Axis sizeAxis = Axis.linear(0, count == 0 ? 1 : x[count - 1]);
        draw(curves, count, sizeAxis, Axis.linear(0, max == 0 ? 1 : max * 1.1), growing);
    }

    @Override
    String labelX(double size) {
        return language.whole(size);
    }

    @Override
    void paint(Pen pen) {
        markedLines(pen, Stroke.SECOND, Stroke.MAIN);
        String[] labels = {language.say(ChartText.JAVA_LABEL), language.say(ChartText.SIMD_LABEL)};
        pen.labelEnds(curves, false, labels, new String[] {"--ink", "--accent"});
    }

    @Override
    String summary() {
        return count() == 0
                ? language.say(ChartText.GROWTH_EMPTY)
                : language.say(ChartText.GROWTH_SUMMARY, text(0), text(count() - 1));
    }

    @Override
    String[] row(int index) {
        return new String[] {language.whole(x(index)), millis(y(0, index)), millis(y(1, index))};
    }

    private static String millis(double value) {
        return value != value ? "–" : JsNumber.fixed(value, value < 10 ? 3 : 1);
    }

    @Override
    String text(int index) {
        return language.say(variable.at, (Object[]) row(index));
    }
}
