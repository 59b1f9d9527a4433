package downhill.web.lesson.minibatch;

import downhill.core.plot.Histogram;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.run.StepText;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** How the losses of mini-batches of one size spread around the loss of all images. */
final class HistogramFigure implements PlotContent {
    private static final int MAX_BINS = 24;

    private final LanguageChoice language;
    private final int size;
    private final XYPlot plot;
    private double[] means = {};
    private double whole;
    private double deviation;
    private Histogram histogram = Histogram.of(means, Histogram.width(MAX_BINS, means));

    HistogramFigure(LanguageChoice language, int size) {
        this.language = language;
        this.size = size;
        PlotTexts texts = new PlotTexts(
                new StepText(MiniBatchText.HISTOGRAM_TITLE, size),
                MiniBatchText.LOSS,
                MiniBatchText.COUNT,
                MiniBatchText.TABLE,
                List.of(MiniBatchText.FROM, MiniBatchText.TO, MiniBatchText.COUNT));
        plot = new XYPlot(language, texts, this).shape("small");
    }

    HTMLElement element() {
        return plot.element();
    }

    /**
     * Shows losses.
     *
     * @param newMeans losses of mini-batches; may be empty
     * @param newWhole loss of all images
     * @param newDeviation how far the losses of single images scatter
     * @param axis the losses shown, the same for every size
     */
    void show(double[] newMeans, double newWhole, double newDeviation, Axis axis) {
        means = newMeans;
        whole = newWhole;
        deviation = newDeviation;
        histogram = Histogram.of(means, Histogram.width(MAX_BINS, means));
        int most = 1;
        for (int i = 0; i < histogram.binCount(); i++) {
            most = Math.max(most, histogram.count(i));
        }
        plot.axes(axis, Axis.linear(0, most * 1.15));
        plot.readout(
                means.length == 0
                        ? ""
                        : language.say(MiniBatchText.READOUT, JsNumber.fixed(BatchLosses.deviation(means), 4)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        for (int i = 0; i < histogram.binCount(); i++) {
            if (histogram.count(i) > 0) {
                pen.rectangle(histogram.edge(i), 0, histogram.edge(i + 1), histogram.count(i), "--accent", 0.75);
            }
        }
        if (means.length > 0) {
            pen.vertical(whole, Stroke.SECOND);
        }
    }

    @Override
    public String summary() {
        if (means.length == 0) {
            return language.say(MiniBatchText.EMPTY);
        }
        return language.say(
                MiniBatchText.SUMMARY,
                means.length,
                JsNumber.fixed(BatchLosses.mean(means), 4),
                JsNumber.fixed(whole, 4),
                JsNumber.fixed(BatchLosses.deviation(means), 4),
                JsNumber.fixed(deviation / Math.sqrt(size), 4));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < histogram.binCount(); i++) {
            rows.add(new String[] {
                JsNumber.significant(histogram.edge(i), 6),
                JsNumber.significant(histogram.edge(i + 1), 6),
                Integer.toString(histogram.count(i))
            });
        }
        return rows;
    }
}
