package downhill.core.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The curve of a function, at evenly spaced points, in pieces: broken where the function is undefined, where it jumps and
 * at its poles.
 *
 * <p>Between a defined and an undefined point, the end of the curve is searched by bisection, and a point is put there; so
 * the square root begins at 0. Towards a pole the curve goes on until it leaves the {@linkplain #limits limits}.
 */
public final class SampledCurve {
    private static final int MAX_SAMPLES = 100_000;
    private static final int BISECTIONS = 60;

    private final DoubleUnaryOperator f;
    private final Interval visible;
    private final Interval limits;
    private final List<CurvePiece> pieces = new ArrayList<>();

    // The piece that is being drawn.
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int count;

    private SampledCurve(DoubleUnaryOperator f, Interval visible) {
        this.f = f;
        this.visible = visible;
        double margin = visible.length() > 0 ? visible.length() : 1 + Math.abs(visible.min());
        this.limits = new Interval(visible.min() - margin, visible.max() + margin);
    }

    /**
     * Computes the curve.
     *
     * @param f the function; NaN or infinite where it is undefined
     * @param from the first point
     * @param to the last point, greater than {@code from}
     * @param samples how many points, in [2, 100000]; f is called about twice as often
     * @return the curve
     * @throws IllegalArgumentException if the ends or the number of points are out of order
     */
    public static SampledCurve of(DoubleUnaryOperator f, double from, double to, int samples) {
        if (!(from < to) || to - from == Double.POSITIVE_INFINITY || samples < 2 || samples > MAX_SAMPLES) {
            throw new IllegalArgumentException(samples + " samples from " + from + " to " + to);
        }
        double[] x = new double[samples];
        double[] y = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = i == samples - 1 ? to : from + (to - from) * i / (samples - 1);
            y[i] = f.applyAsDouble(x[i]);
        }
        SampledCurve curve = new SampledCurve(f, chooseVisible(y));
        curve.draw(x, y);
        curve.endPiece();
        return curve;
    }

    /** All heights; but where a few are far beyond the others, as at a pole, those of most points and some more. */
    private static Interval chooseVisible(double[] y) {
        double[] sorted = FiniteValues.sorted(y);
        if (sorted.length == 0) {
            return new Interval(-1, 1);
        }
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double low = FiniteValues.quantile(sorted, 0.05);
        double high = FiniteValues.quantile(sorted, 0.95);
        double usual = high - low;
        if (usual > 0 && max / 4 - min / 4 > usual) {
            min = Math.max(min, low - usual / 2);
            max = Math.min(max, high + usual / 2);
        }
        // A range beyond the doubles could not be drawn.
        double most = Double.MAX_VALUE / 8;
        return new Interval(Math.max(min, -most), Math.min(Math.max(max, -most), most));
    }

    private void draw(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            boolean here = isFinite(y[i]);
            boolean before = i > 0 && isFinite(y[i - 1]);
            if (here && before) {
                drawBetween(x[i - 1], y[i - 1], x[i], y[i], isPeak(y, i - 1) || isPeak(y, i));
            } else if (before) {
                addTowards(x[i - 1], y[i - 1], x[i]);
                endPiece();
            } else if (here && i > 0) {
                addFrom(x[i - 1], x[i], y[i]);
            }
            if (here) {
                add(x[i], y[i]);
            }
        }
    }

    /** Tells whether a point is higher than both its neighbours, or lower. */
    private static boolean isPeak(double[] y, int i) {
        if (i == 0 || i == y.length - 1) {
            return false;
        }
        return (y[i] > y[i - 1] && y[i] > y[i + 1]) || (y[i] < y[i - 1] && y[i] < y[i + 1]);
    }

    /** Breaks the piece if there is a break between two points. */
    private void drawBetween(double left, double yLeft, double right, double yRight, boolean atPeak) {
        double middle = left + (right - left) / 2;
        double yMiddle = f.applyAsDouble(middle);
        if (isFinite(yMiddle)) {
            BreakSearch search = new BreakSearch(f, limits, visible.length());
            if (!search.finds(left, yLeft, middle, yMiddle, right, yRight, atPeak)) {
                return;
            }
            addTowards(left, yLeft, search.left());
            endPiece();
            addFrom(search.right(), right, yRight);
        } else {
            addTowards(left, yLeft, middle);
            endPiece();
            addFrom(middle, right, yRight);
        }
    }

    /** Adds the last point before a break. */
    private void addTowards(double inside, double yInside, double outside) {
        double end = lastWithin(inside, yInside, outside);
        if (end != inside) {
            add(end, f.applyAsDouble(end));
        }
    }

    /** Adds the first point after a break. */
    private void addFrom(double outside, double inside, double yInside) {
        addTowards(inside, yInside, outside);
    }

    /** Returns the point nearest to {@code outside} up to which f is defined and within the limits. */
    private double lastWithin(double inside, double yInside, double outside) {
        if (!limits.contains(yInside)) {
            return inside;
        }
        if (limits.contains(f.applyAsDouble(outside))) {
            return outside;
        }
        double in = inside;
        double out = outside;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = in + (out - in) / 2;
            if (limits.contains(f.applyAsDouble(middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    private void add(double pointX, double pointY) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = pointX;
        y[count] = pointY;
        count++;
    }

    private void endPiece() {
        // A single point out of sight: a sample that rounding put beside a pole, and not on it.
        boolean unseen = count == 1 && !limits.contains(y[0]);
        if (count > 0 && !unseen) {
            pieces.add(new CurvePiece(Arrays.copyOf(x, count), Arrays.copyOf(y, count)));
        }
        count = 0;
    }

    private static boolean isFinite(double value) {
        return value - value == 0;
    }

    /**
     * Returns the pieces.
     *
     * @return from left to right; none if f is defined at no point
     */
    public List<CurvePiece> pieces() {
        return List.copyOf(pieces);
    }

    /**
     * Returns the heights to show.
     *
     * @return from the least to the greatest; but if the whole range is more than four times that of the middle nine
     *     tenths of the points, these and half as much on each side. [-1, 1] if f is defined at no point
     */
    public Interval visibleHeights() {
        return visible;
    }

    /**
     * Returns the heights up to which a pole is followed.
     *
     * @return those to show, and as much on each side
     */
    public Interval limits() {
        return limits;
    }
}
