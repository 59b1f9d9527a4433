package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.LEAST;
import static downhill.web.lesson.minibatch.MiniBatchState.SIZE;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** How far the losses of mini-batches spread: of the least size, of four times as many images, and so on to the present size. */
final class SpreadFigure extends LessonFigure {
    static final Stroke ARROW = Stroke.MAIN.withColor("--guess");
    private static final Stroke DOT = Stroke.MAIN.withWidth(3);
    static final int DOTS = 120;
    private static final double GOLDEN = 0.6180339887498949;
    /** How many standard deviations of the least size are in sight on either side. */
    private static final double SIDES = 2.2;
    /** Columns that are closer have one number. */
    private static final double APART = 1.7;

    private final Handle handle;
    private IntFunction<double[]> batches;
    private double whole;
    private double deviation;
    private double bottom;
    private int size;
    private final List<Integer> columns = new ArrayList<>();

    SpreadFigure(Experiment experiment) {
        super(
                experiment,
                MiniBatchText.SPREAD_TITLE,
                MiniBatchText.SIZE,
                MiniBatchText.LOSS,
                MiniBatchText.SPREAD_TABLE,
                MiniBatchText.SIZE,
                MiniBatchText.DEVIATION);
        handle = handleX(
                        SIZE,
                        MiniBatchText.SIZE,
                        0,
                        (now, n) -> now.with(SIZE, Math.max(SIZE.min(), Math.min(SIZE.max(), n))))
                .standing(n -> new double[] {n, bottom})
                .perKey(0.03)
                .colored("--guess");
    }

    /** Shows the losses of batches of several sizes, of single images with this standard deviation. */
    void show(Values state, IntFunction<double[]> newBatches, double newWhole, double newDeviation) {
        batches = newBatches;
        whole = newWhole;
        deviation = newDeviation;
        size = MiniBatchState.size(state);
        int least = state.get(LEAST);
        columns.clear();
        for (int n = least; n < size; n *= 4) {
            columns.add(n);
        }
        columns.add(size);
        double side = SIDES * deviation / Math.sqrt(least);
        bottom = whole - side;
        plot.ticksX(least, 4 * least, 16 * least, 64 * least)
                .axes(Axis.log(0.7 * least, 1.5 * SIZE.max()), Axis.linear(bottom, whole + side));
        String reading = say(MiniBatchText.SPREAD_READOUT, language.whole(size), spread(size));
        handle.counting(SIZE.min(), SIZE.max(), size).place(state.get(SIZE), bottom, reading);
        plot.readout(reading);
        plot.draw();
    }

    private String spread(int n) {
        return JsNumber.fixed(BatchLosses.deviation(batches.apply(n)), 3);
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(whole, Stroke.SECOND);
        pen.vertical(size, Stroke.GUIDE);
        for (int i = 0; i < columns.size(); i++) {
            boolean isLast = i == columns.size() - 1;
            paintColumn(pen, columns.get(i), isLast || columns.get(i + 1) > APART * columns.get(i));
        }
    }

    private void paintColumn(Pen pen, int n, boolean isNamed) {
        double[] means = batches.apply(n);
        List<double[]> x = new ArrayList<>();
        List<double[]> y = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            double at = n * (0.84 + 0.3 * (i * GOLDEN % 1));
            // As short as a dot; what has no length would not be drawn.
            x.add(new double[] {at, at * 1.0005});
            y.add(new double[] {means[i], means[i]});
        }
        pen.lines(x, y, DOT);
        double spread = BatchLosses.deviation(means);
        pen.arrow(n, whole, n, whole - spread, ARROW);
        pen.arrow(n, whole, n, whole + spread, ARROW);
        if (isNamed) {
            pen.text(spread(n), pen.port().pixelX(n), pen.port().pixelY(whole + spread) - 6, "center", "--guess");
        }
    }

    @Override
    public String summary() {
        return say(
                MiniBatchText.SPREAD_SUMMARY,
                language.whole(size),
                spread(size),
                JsNumber.fixed(deviation / Math.sqrt(size), 3));
    }

    @Override
    public List<String[]> rows() {
        return rows(columns.size(), i -> row(language.whole(columns.get(i)), spread(columns.get(i))));
    }
}
