package downhill.web.chart;

import downhill.core.training.Evaluation;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Accuracy on the training images, a solid line, and on the test images, a dashed one; a point an evaluation. */
public final class AccuracyChart extends SeriesChart {
    /** Room for a label over an accuracy of 1; just too low for a tick at 1.2. */
    static final double Y_MAX = 1.19;

    private static final Words WORDS = new Words(
            ChartText.ACCURACY_TITLE,
            ChartText.ACCURACY_READER,
            ChartText.ACCURACY_TABLE,
            ChartText.STEP,
            ChartText.TRAIN_ACCURACY,
            ChartText.TEST_ACCURACY);

    public AccuracyChart(LanguageChoice language, HTMLElement host) {
        super(language, host, WORDS, 2, true, Integer.MAX_VALUE);
        show(List.of(), 0, 1, false);
    }

    /** Shows evaluations in the order of their steps; {@code growing} while more follow soon. */
    public void show(List<Evaluation> evaluations, int lastStep, int totalSteps, boolean growing) {
        int count = evaluations.size();
        double[] x = new double[count];
        double[] train = new double[count];
        double[] test = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = evaluations.get(i).step();
            train[i] = evaluations.get(i).trainAccuracy();
            test[i] = evaluations.get(i).testAccuracy();
        }
        Curves curves = new Curves(x, new double[][] {train, test});
        Axis steps = Axis.ofSteps(lastStep, totalSteps);
        draw(curves, count, steps, Axis.linear(0, Y_MAX), growing && count > 0);
    }

    @Override
    void paint(Pen pen) {
        markedLines(pen, Stroke.MAIN, Stroke.SECOND);
        int last = count() - 1;
        if (last >= 0) {
            boolean trainIsBelow = y(0, last) < y(1, last);
            String[] labels = {
                language.say(ChartText.TRAIN_LABEL, accuracy(0, last)),
                language.say(ChartText.TEST_LABEL, accuracy(1, last))
            };
            pen.labelEnds(curves, trainIsBelow, labels, new String[] {"--accent", "--ink"});
        }
    }

    private String accuracy(int curve, int index) {
        return JsNumber.fixed(y(curve, index), 3);
    }

    @Override
    String summary() {
        int last = count() - 1;
        return last < 0
                ? language.say(ChartText.ACCURACY_EMPTY)
                : language.say(
                        ChartText.ACCURACY_SUMMARY,
                        language.whole(x(last)),
                        accuracy(0, last),
                        accuracy(1, last),
                        language.whole(count()));
    }

    @Override
    String[] row(int index) {
        return new String[] {language.whole(x(index)), JsNumber.toText(y(0, index)), JsNumber.toText(y(1, index))};
    }

    @Override
    String text(int index) {
        return language.say(ChartText.ACCURACY_AT, language.whole(x(index)), accuracy(0, index), accuracy(1, index));
    }
}
