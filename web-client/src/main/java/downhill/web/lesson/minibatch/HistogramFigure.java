package downhill.web.lesson.minibatch;

import downhill.core.plot.Histogram;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.List;

/** How the losses of mini-batches of one size spread around the loss of all images. */
final class HistogramFigure extends LessonFigure {
    private static final int MAX_BINS = 60;
    /** Below it the numbers along the axis would have decimals. */
    private static final int MIN_COUNT = 4;

    /** How many images a batch has now, which the name of the vertical axis says, too. */
    private final int[] size;

    private double[] means = {};
    private double whole = Double.NaN;
    private double deviation;
    private double top = 1;
    private Histogram histogram = Histogram.of(means, Histogram.width(MAX_BINS, means));

    HistogramFigure(Experiment experiment, Text title) {
        this(experiment, title, new int[] {MiniBatchState.DRAWN});
    }

    private HistogramFigure(Experiment experiment, Text title, int[] size) {
        super(
                experiment,
                title,
                MiniBatchText.LOSS,
                (Labeled) () ->
                        MiniBatchText.COUNT_AXIS.with(experiment.language().whole(size[0])),
                MiniBatchText.TABLE,
                MiniBatchText.FROM,
                MiniBatchText.TO,
                MiniBatchText.COUNT);
        this.size = size;
    }

    /** Shows that the losses are still being computed. */
    void showWaiting() {
        plot.axes(Axis.linear(0, 1), Axis.linear(0, 1));
        plot.readout(say(MiniBatchText.WAITING));
        plot.draw();
    }

    /** Bins are as wide in one figure as in the other: so their spreads can be compared. */
    private static Histogram histogram(double[] means, Axis losses) {
        return Histogram.of(means, Histogram.width(MAX_BINS, new double[] {losses.min(), losses.max()}));
    }

    /** Shows losses of mini-batches of one size, on an axis that is the same for both figures. */
    void show(int newSize, double[] newMeans, double newWhole, double newDeviation, Axis losses) {
        size[0] = newSize;
        means = newMeans;
        whole = newWhole;
        deviation = newDeviation;
        histogram = histogram(means, losses);
        top = MIN_COUNT;
        for (int i = 0; i < histogram.binCount(); i++) {
            top = Math.max(top, histogram.count(i) * 1.5);
        }
        plot.axes(losses, Axis.linear(0, top));
        plot.readout(
                means.length == 0
                        ? say(MiniBatchText.WHOLE_READOUT, JsNumber.fixed(whole, 3))
                        : say(MiniBatchText.READOUT, language.whole(size[0]), spread()));
        plot.draw();
    }

    private String spread() {
        return JsNumber.significant(BatchLosses.deviation(means), 3);
    }

    @Override
    public void paint(Pen pen) {
        for (int i = 0; i < histogram.binCount(); i++) {
            if (histogram.count(i) > 0) {
                pen.rectangle(histogram.edge(i), 0, histogram.edge(i + 1), histogram.count(i), "--accent", 0.75);
            }
        }
        pen.vertical(whole, Stroke.SECOND);
        if (means.length > 1) {
            double middle = BatchLosses.mean(means);
            double spread = BatchLosses.deviation(means);
            double height = 0.8 * top;
            Stroke stroke = Stroke.MAIN.withColor("--guess");
            pen.arrow(middle, height, middle - spread, height, stroke);
            pen.arrow(middle, height, middle + spread, height, stroke);
        }
    }

    @Override
    public String summary() {
        if (means.length == 0) {
            return say(MiniBatchText.EMPTY);
        }
        return say(
                MiniBatchText.SUMMARY,
                language.whole(size[0]),
                means.length,
                JsNumber.fixed(BatchLosses.mean(means), 3),
                JsNumber.fixed(whole, 3),
                spread(),
                JsNumber.significant(deviation / Math.sqrt(size[0]), 3));
    }

    @Override
    public List<String[]> rows() {
        return rows(
                histogram.binCount(),
                i -> row(
                        JsNumber.significant(histogram.edge(i), 6),
                        JsNumber.significant(histogram.edge(i + 1), 6),
                        Integer.toString(histogram.count(i))));
    }
}
