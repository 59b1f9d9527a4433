package downhill.core.plot;

import java.util.function.DoubleUnaryOperator;

/**
 * Looks for a jump or a pole of a function between two points at which it is finite.
 *
 * <p>Both show in what happens to a stretch of the curve as it gets shorter and shorter: the rise across a jump does not
 * shrink with it, and the height next to a pole grows. What a hundredth of the visible height hides is not looked for.
 */
final class BreakSearch {
    /** The shortest stretch, as a share of x, and one that is a thousand times longer. */
    private static final double SHORT = 0x1p-44;

    private static final double LONGER = 0x1p-34;

    /** Next to a pole, the curve is out of sight in this share of the distance between two points. */
    private static final double ENOUGH = 0x1p-10;

    /** Between points nearer than this there are too few doubles to tell. */
    private static final double TOO_SHORT = 0x1p-30;

    private final DoubleUnaryOperator f;
    private final double farthest;
    private final double height;

    private double left;
    private double right;

    BreakSearch(DoubleUnaryOperator f, Interval limits, double height) {
        this.f = f;
        this.farthest = Math.max(Math.abs(limits.min()), Math.abs(limits.max()));
        this.height = height;
    }

    /**
     * Tells whether there is a break; then {@link #left()} and {@link #right()} enclose it.
     *
     * <p>Three points nearly on a line have no break between them; but a pole close to one of two points that is a peak
     * among its neighbours can look so.
     */
    boolean finds(
            double left, double yLeft, double middle, double yMiddle, double right, double yRight, boolean atPeak) {
        double least = Math.min(yMiddle, Math.min(yLeft, yRight));
        double most = Math.max(yMiddle, Math.max(yLeft, yRight));
        boolean nearlyStraight =
                Math.abs(yMiddle / 2 - (yLeft / 4 + yRight / 4)) <= Math.abs(yRight / 2 - yLeft / 2) / 4;
        boolean hidden = most / 2 - least / 2 <= height / 200;
        boolean tooShort = right - left <= TOO_SHORT * Math.max(Math.abs(left), Math.abs(right));
        if ((nearlyStraight && !atPeak) || hidden || tooShort) {
            return false;
        }
        return findsJump(left, yLeft, right, yRight) || findsPole(left, right);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Halves the stretch again and again, keeping the half that rises or falls more. */
    private boolean findsJump(double from, double yFrom, double to, double yTo) {
        double scale = Math.max(Math.abs(from), Math.abs(to));
        left = from;
        right = to;
        double yLeft = yFrom;
        double yRight = yTo;
        double rise = 0;
        double riseBefore = 0;
        while (right - left > SHORT * scale) {
            double middle = left + (right - left) / 2;
            double y = f.applyAsDouble(middle);
            if (y - y != 0) {
                left = middle;
                right = middle;
                return true;
            }
            if (Math.abs(y / 2 - yLeft / 2) > Math.abs(yRight / 2 - y / 2)) {
                right = middle;
                yRight = y;
            } else {
                left = middle;
                yLeft = y;
            }
            rise = Math.abs(yRight / 2 - yLeft / 2);
            if (rise <= height / 1000) {
                return false;
            }
            if (right - left > LONGER * scale) {
                riseBefore = rise;
            }
        }
        return rise > riseBefore / 2;
    }

    /** Cuts a third off again and again, so that the greatest magnitude stays inside: for poles without a change of sign. */
    private boolean findsPole(double from, double to) {
        double scale = Math.max(Math.abs(from), Math.abs(to));
        left = from;
        right = to;
        double peak = 0;
        double peakBefore = 0;
        while (right - left > SHORT * scale) {
            double third = (right - left) / 3;
            double a = left + third;
            double b = right - third;
            double yA = Math.abs(f.applyAsDouble(a));
            double yB = Math.abs(f.applyAsDouble(b));
            if (yA - yA != 0 || yB - yB != 0) {
                left = yA - yA != 0 ? a : b;
                right = left;
                return true;
            }
            if (yA < yB) {
                left = a;
            } else {
                right = b;
            }
            peak = Math.max(peak, Math.max(yA, yB));
            if (peak <= farthest && right - left < (to - from) * ENOUGH) {
                return false;
            }
            if (right - left > LONGER * scale) {
                peakBefore = peak;
            }
        }
        return peak > farthest && peak > 2 * peakBefore;
    }
}
