package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.lesson.surface.Landscape;

/**
 * Looks at a path and names what happened.
 *
 * <p>Points are always finite: long before numbers overflow, the numerical gradient reads 0.
 */
final class Detective {
    /** Closer to a minimum than this, a walk has arrived. */
    private static final double ARRIVED = 1e-3;

    /** A minimum that is lower by this is another one, not the same one seen more closely. */
    private static final double LOWER = 0.01;

    /** A walk that has moved less than this has not moved to the eye. */
    private static final double UNSEEN = 0.01;

    /** A slope below this is flat to the eye. */
    private static final double FLAT = 0.1;

    /** Where every second point is the same to this share of a step, the walk goes to and fro. */
    private static final double SAME = 1e-3;

    /** What happened, and at which step it was plain: where the walk arrived or froze; otherwise the last step. */
    record Finding(Verdict verdict, int step) {}

    private final Landscape landscape;
    private final Surface surface;
    private final double[][] path;
    private final int steps;
    private final double[] start;
    private final double[] end;

    private Detective(Landscape landscape, double[][] path) {
        this.landscape = landscape;
        this.surface = landscape.surface;
        this.path = path;
        this.steps = path.length - 1;
        this.start = path[0];
        this.end = path[steps];
    }

    /** Names what happened. */
    static Finding judge(Landscape landscape, double[][] path) {
        return new Detective(landscape, path).judge();
    }

    private Finding judge() {
        if (steps == 0) {
            return new Finding(Verdict.NOT_BEGUN, 0);
        }
        if (same(end, path[steps - 1]) && length(surface.gradient(end)) > 1e-6) {
            return new Finding(far(end) ? Verdict.FROZEN : Verdict.TOO_SMALL, firstFrozen());
        }
        if (!landscape.minima.isEmpty() && distanceToMinimum(end) < ARRIVED) {
            int step = firstArrived();
            if (isShallow(end)) {
                return new Finding(Verdict.SHALLOW, step);
            }
            return new Finding(step == 1 ? Verdict.AT_ONCE : Verdict.ARRIVED, step);
        }
        return new Finding(judgeUnfinished(), steps);
    }

    /** Returns whether there is a minimum that is clearly lower than where the walk has arrived. */
    private boolean isShallow(double[] point) {
        for (Landscape.Point minimum : landscape.minima) {
            if (surface.value(new double[] {minimum.x0(), minimum.x1()}) < surface.value(point) - LOWER) {
                return true;
            }
        }
        return false;
    }

    private Verdict judgeUnfinished() {
        double slope = length(surface.gradient(end));
        if (slope < ARRIVED && landscape == Landscape.SADDLE) {
            return Verdict.ON_THE_SADDLE;
        }
        if (steps >= 2 && distance(end, path[steps - 2]) < SAME * distance(end, path[steps - 1])) {
            return Verdict.TO_AND_FRO;
        }
        boolean higher = surface.value(end) > surface.value(start);
        if (far(end) && !higher && landscape == Landscape.SADDLE) {
            return Verdict.SLIDING;
        }
        if (higher && distanceToMinimum(end) > distanceToMinimum(start) * 1.001) {
            return Verdict.LEAVING;
        }
        if (slope < FLAT && landscape == Landscape.PLATEAU && distanceToMinimum(end) > 1) {
            return Verdict.ON_THE_FLAT;
        }
        if (distance(start, end) < UNSEEN) {
            return Verdict.TOO_SMALL;
        }
        return overshoots() ? Verdict.ZIGZAG : Verdict.UNDER_WAY;
    }

    /** Returns whether the last step went beyond the valley: from where it led, downhill is partly back. */
    private boolean overshoots() {
        double[] before = path[steps - 1];
        double[] gradient = surface.gradient(end);
        return (end[0] - before[0]) * gradient[0] + (end[1] - before[1]) * gradient[1] > 0;
    }

    private boolean far(double[] point) {
        Landscape.Frame frame = landscape.frame;
        double away = Math.max(Math.abs(point[0] - frame.x0()), Math.abs(point[1] - frame.x1()));
        return away > 2 * frame.reach();
    }

    private int firstFrozen() {
        int i = steps;
        while (i > 0 && same(path[i - 1], end)) {
            i--;
        }
        return i;
    }

    private int firstArrived() {
        int i = 0;
        while (distanceToMinimum(path[i]) >= ARRIVED) {
            i++;
        }
        return i;
    }

    /** Returns the distance to the nearest minimum, or to the middle of a landscape that has none. */
    private double distanceToMinimum(double[] point) {
        if (landscape.minima.isEmpty()) {
            return length(point);
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (Landscape.Point minimum : landscape.minima) {
            nearest = Math.min(nearest, minimum.distanceTo(point[0], point[1]));
        }
        return nearest;
    }

    private static boolean same(double[] a, double[] b) {
        return a[0] == b[0] && a[1] == b[1];
    }

    private static double distance(double[] a, double[] b) {
        return length(new double[] {a[0] - b[0], a[1] - b[1]});
    }

    private static double length(double[] vector) {
        return Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1]);
    }
}
