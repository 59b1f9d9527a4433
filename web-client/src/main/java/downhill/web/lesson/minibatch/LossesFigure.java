package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.BATCHES;
import static downhill.web.lesson.minibatch.MiniBatchState.DRAWN;
import static downhill.web.lesson.minibatch.MiniBatchState.LEAST;
import static downhill.web.lesson.minibatch.MiniBatchState.REACH;
import static downhill.web.lesson.minibatch.MiniBatchState.SIZE;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.page.Labeled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The losses of mini-batches, a dot each, around the loss of all images: of ten, one after the other; or of the least size, of
 * four times as many images, and so on to the present size.
 */
final class LossesFigure extends LessonFigure {
    static final int DOTS = 120;
    private static final double GOLDEN = 0.6180339887498949;
    /** Where the arrows stand beside all batches of ten. */
    private static final double BESIDE = 530;

    /** Where the batch of the reader's own digits stands. */
    private static final double OWN_X = 250;

    /** Columns that are closer have one number. */
    private static final double APART = 2.4;

    private static final Stroke ARROW = Stroke.MAIN.withColor("--guess");
    private static final Stroke DOT = Stroke.MAIN.withWidth(3);

    private final Handle count;
    private final Handle size;
    private final Handle reach;
    private final List<Integer> columns = new ArrayList<>();
    private Values state = MiniBatchState.KEYS.defaults();
    private IntFunction<double[]> batches;
    private double whole;
    private double own;
    private double bottom;

    LossesFigure(Experiment experiment) {
        super(
                experiment,
                MiniBatchText.TITLE,
                (Labeled) () -> MiniBatchState.isBySize(experiment.state()) ? MiniBatchText.SIZE : MiniBatchText.COUNT,
                MiniBatchText.LOSS,
                MiniBatchText.TABLE,
                MiniBatchText.SIZE,
                MiniBatchText.DEVIATION);
        Move counting = (now, x, y) -> now.with(BATCHES, BATCHES.nearest((int) x));
        Move sizing = (now, x, y) -> now.with(SIZE, Math.max(SIZE.min(), Math.min(SIZE.max(), x)));
        Move reaching = (now, x, y) -> now.with(REACH, Math.max(0.01, Math.min(REACH.max(), y - whole)));
        count = handle(BATCHES, MiniBatchText.COUNT, Handle.Moves.X, 20, 0, counting)
                .standing(many -> new double[] {many, bottom});
        size = handle(SIZE, MiniBatchText.SIZE, Handle.Moves.X, sizing)
                .standing(many -> new double[] {many, bottom})
                .perKey(0.03);
        reach = handle(REACH, MiniBatchText.REACH, Handle.Moves.Y, reaching)
                .standing(length -> new double[] {BESIDE, whole + length})
                .colored("--guess");
        plot.tapMoves(null);
    }

    /** Shows the losses of batches of any size, of single images with this standard deviation; the reader's own may be NaN. */
    void show(Values newState, IntFunction<double[]> newBatches, double newWhole, double deviation, double newOwn) {
        own = newOwn;
        state = newState;
        batches = newBatches;
        whole = newWhole;
        boolean bySize = MiniBatchState.isBySize(state);
        int least = bySize ? state.get(LEAST) : DRAWN;
        int present = bySize ? MiniBatchState.size(state) : DRAWN;
        columns.clear();
        for (int n = least; n < present; n *= 4) {
            columns.add(n);
        }
        columns.add(present);
        bottom = whole - (bySize ? 2.2 : 3.2) * deviation / Math.sqrt(least);
        plot.ticksX(bySize ? new double[] {least, 4 * least, 16 * least, 64 * least} : new double[] {0, 250, 500})
                .axes(
                        bySize ? Axis.log(0.55 * least, 1.4 * SIZE.max()) : Axis.linear(0, 1.12 * BATCHES.max()),
                        Axis.linear(bottom, 2 * whole - bottom));
        double length = state.get(REACH);
        String reading = reading();
        count.show(!bySize && length == 0);
        count.counting(0, BATCHES.max(), state.get(BATCHES)).place(state.get(BATCHES), bottom, reading);
        size.show(bySize);
        size.counting(SIZE.min(), SIZE.max(), present).place(state.get(SIZE), bottom, reading);
        reach.show(!bySize && length > 0);
        reach.counting(REACH.min(), REACH.max(), length).place(BESIDE, whole + length, reading);
        plot.choose(bySize ? size : length == 0 ? count : reach);
        plot.readout(reading);
        plot.draw();
    }

    private String reading() {
        int n = MiniBatchState.size(state);
        double length = state.get(REACH);
        if (MiniBatchState.isBySize(state)) {
            return say(MiniBatchText.SIZE_READOUT, language.whole(n), spread(n));
        }
        return length == 0
                ? say(MiniBatchText.COUNT_READOUT, state.get(BATCHES), JsNumber.fixed(whole, 3))
                : say(
                        MiniBatchText.REACH_READOUT,
                        JsNumber.fixed(length, 3),
                        JsNumber.fixed(100 * BatchLosses.share(batches.apply(DRAWN), whole, length), 0));
    }

    private String ownWords() {
        return say(MiniBatchText.OWN, JsNumber.fixed(own, 3));
    }

    private String spread(int n) {
        return JsNumber.fixed(BatchLosses.deviation(batches.apply(n)), 3);
    }

    @Override
    public void paint(Pen pen) {
        pen.horizontal(whole, Stroke.SECOND);
        if (!MiniBatchState.isBySize(state)) {
            double[] x = new double[state.get(BATCHES)];
            for (int i = 0; i < x.length; i++) {
                x[i] = i + 1;
            }
            column(pen, x, batches.apply(DRAWN), BESIDE, state.get(REACH));
            if (own == own) {
                // What lies beyond the axis stands at its end, beside the number.
                double y = Math.max(bottom, Math.min(2 * whole - bottom, own));
                pen.dot(OWN_X, y, 6, "--guess", true);
                pen.label(ownWords(), OWN_X, y, "--guess", y > whole);
            }
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            int n = columns.get(i);
            double[] x = new double[DOTS];
            for (int k = 0; k < DOTS; k++) {
                x[k] = n * (0.84 + 0.3 * (k * GOLDEN % 1));
            }
            double spread = BatchLosses.deviation(batches.apply(n));
            column(pen, x, batches.apply(n), n, spread);
            if (i == columns.size() - 1 || columns.get(i + 1) > APART * n) {
                pen.text(
                        "±" + spread(n),
                        pen.port().pixelX(n),
                        pen.port().pixelY(whole + spread) - 6,
                        "center",
                        "--guess");
            }
        }
    }

    /** Draws batches, those beyond the arrows paler. */
    private void column(Pen pen, double[] x, double[] y, double arrows, double length) {
        for (boolean isNear : new boolean[] {false, true}) {
            List<double[]> dotsX = new ArrayList<>();
            List<double[]> dotsY = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                if ((length == 0 || Math.abs(y[i] - whole) <= length) == isNear) {
                    // As short as a dot; what has no length would not be drawn.
                    dotsX.add(new double[] {x[i], x[i] * 1.0005});
                    dotsY.add(new double[] {y[i], y[i]});
                }
            }
            pen.lines(dotsX, dotsY, isNear ? DOT : DOT.withColor("--control"));
        }
        pen.arrow(arrows, whole, arrows, whole + length, ARROW);
        pen.arrow(arrows, whole, arrows, whole - length, ARROW);
    }

    @Override
    public String summary() {
        return own == own && !MiniBatchState.isBySize(state) ? reading() + ". " + ownWords() : reading();
    }

    @Override
    public List<String[]> rows() {
        return rows(columns.size(), i -> row(language.whole(columns.get(i)), spread(columns.get(i))));
    }
}
