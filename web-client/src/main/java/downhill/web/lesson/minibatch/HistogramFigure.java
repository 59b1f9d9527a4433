package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.BATCHES;
import static downhill.web.lesson.minibatch.MiniBatchState.REACH;

import downhill.core.plot.Histogram;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import java.util.Arrays;
import java.util.List;

/** How the losses of mini-batches of ten pile up around the loss of all images. */
final class HistogramFigure extends LessonFigure {
    private static final int MAX_BINS = 60;
    /** How many standard deviations of a batch are in sight on either side. */
    private static final double SIDES = 4;

    private static final double ROOM_ABOVE = 1.4;
    private static final double ARROWS = 1.15;
    private static final double MIN_REACH = 0.01;

    private final Handle pile;
    private final Handle reach;
    private double[] means = {};
    private double whole = Double.NaN;
    private double bracket;
    /** How many batches the tallest bar has in the end. */
    private double peak = 1;

    private Histogram histogram = Histogram.of(means, Histogram.width(MAX_BINS, means));

    HistogramFigure(Experiment experiment) {
        super(
                experiment,
                MiniBatchText.TENS_TITLE,
                MiniBatchText.LOSS,
                MiniBatchText.COUNT,
                MiniBatchText.TABLE,
                MiniBatchText.FROM,
                MiniBatchText.TO,
                MiniBatchText.COUNT);
        pile = handle(
                        BATCHES,
                        MiniBatchText.PILE,
                        Handle.Moves.Y,
                        0,
                        0,
                        (now, x, y) -> now.with(BATCHES, BATCHES.nearest((int) (y / peak * BATCHES.max()))))
                .standing(count -> new double[] {whole, height(count)})
                .perKey(0.04);
        reach = handle(
                        REACH,
                        MiniBatchText.REACH,
                        Handle.Moves.X,
                        0,
                        0,
                        (now, x, y) -> now.with(REACH, Math.max(MIN_REACH, Math.min(REACH.max(), x - whole))))
                .standing(length -> new double[] {whole + length, ARROWS * peak})
                .colored("--guess");
    }

    private double height(double count) {
        return peak * count / BATCHES.max();
    }

    /** Shows the first of all batches, on axes that hold all of them. */
    void show(Values state, double[] all, double newWhole) {
        whole = newWhole;
        bracket = state.get(REACH);
        means = Arrays.copyOf(all, state.get(BATCHES));
        double side = SIDES * BatchLosses.deviation(all);
        Axis losses = Axis.linear(whole - side, whole + side);
        Histogram last = histogram(all, losses);
        peak = 1;
        for (int i = 0; i < last.binCount(); i++) {
            peak = Math.max(peak, last.count(i));
        }
        histogram = histogram(means, losses);
        plot.axes(losses, Axis.linear(0, ROOM_ABOVE * peak));
        String count = language.whole(means.length);
        String said = bracket > 0
                ? say(MiniBatchText.REACH_READOUT, JsNumber.fixed(bracket, 3), JsNumber.fixed(100 * inside(), 0))
                : say(MiniBatchText.PILE_READOUT, count, JsNumber.fixed(whole, 3));
        pile.show(bracket == 0);
        pile.counting(0, BATCHES.max(), means.length).place(whole, height(means.length), count);
        reach.show(bracket > 0);
        reach.place(whole + bracket, ARROWS * peak, said);
        plot.readout(said);
        plot.draw();
    }

    /** All have bins of the same width, so that the bars only grow. */
    private static Histogram histogram(double[] means, Axis losses) {
        return Histogram.of(means, Histogram.width(MAX_BINS, new double[] {losses.min(), losses.max()}));
    }

    /** Returns the share of the batches to which the bracket reaches. */
    private double inside() {
        int inside = 0;
        for (double mean : means) {
            inside += Math.abs(mean - whole) <= bracket ? 1 : 0;
        }
        return means.length == 0 ? 0 : (double) inside / means.length;
    }

    @Override
    public void paint(Pen pen) {
        for (int i = 0; i < histogram.binCount(); i++) {
            double middle = (histogram.edge(i) + histogram.edge(i + 1)) / 2;
            boolean within = bracket == 0 || Math.abs(middle - whole) <= bracket;
            pen.rectangle(
                    histogram.edge(i),
                    0,
                    histogram.edge(i + 1),
                    histogram.count(i),
                    within ? "--accent" : "--muted",
                    within ? 0.75 : 0.4);
        }
        pen.vertical(whole, Stroke.SECOND);
        for (double end : new double[] {whole - bracket, whole + bracket}) {
            if (bracket > 0) {
                pen.segment(end, 0, end, ARROWS * peak, Stroke.GUIDE);
                pen.arrow(whole, ARROWS * peak, end, ARROWS * peak, SpreadFigure.ARROW);
            }
        }
    }

    @Override
    public String summary() {
        return means.length == 0
                ? say(MiniBatchText.EMPTY)
                : say(
                        MiniBatchText.SUMMARY,
                        means.length,
                        JsNumber.fixed(BatchLosses.mean(means), 3),
                        JsNumber.significant(BatchLosses.deviation(means), 3),
                        JsNumber.fixed(whole, 3));
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
