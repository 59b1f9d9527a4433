package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.web.lesson.surface.Landscape;
import java.util.Arrays;

/**
 * Arrows against the gradient at evenly spaced points of a rectangle: the steeper, the longer.
 *
 * <p>The longest one is as long as two arrows are apart. Where slopes of all sizes meet, their fourth roots take their
 * place, so that the gentle ones are seen too.
 */
final class ArrowField {
    /** From this ratio of the steepest slope to one that a tenth do not reach, arrows in proportion would fade to dots. */
    private static final double UNEVEN = 20;

    final double[] x0;

    final double[] x1;
    /** The gradients there; NaN where there is none. */
    final double[][] gradients;

    private final double apart;
    private final double steepest;
    /** The slope that half of the places exceed. */
    final double typical;
    /** Whether fourth roots stand for the slopes. */
    final boolean compressed;

    private ArrowField(double[] x0, double[] x1, double[][] gradients, double apart, boolean mayCompress) {
        this.x0 = x0;
        this.x1 = x1;
        this.gradients = gradients;
        this.apart = apart;
        double[] slopes = new double[gradients.length];
        int count = 0;
        for (double[] gradient : gradients) {
            double slope = length(gradient);
            if (slope - slope == 0) {
                slopes[count++] = slope;
            }
        }
        slopes = Arrays.copyOf(slopes, count);
        Arrays.sort(slopes);
        steepest = count == 0 ? 0 : slopes[count - 1];
        typical = count == 0 ? 0 : slopes[count / 2];
        compressed = mayCompress && count > 0 && steepest > UNEVEN * slopes[count / 10];
    }

    private ArrowField(double[] x0, double[] x1, double[][] gradients, ArrowField scale) {
        this.x0 = x0;
        this.x1 = x1;
        this.gradients = gradients;
        apart = scale.apart;
        steepest = scale.steepest;
        typical = scale.typical;
        compressed = scale.compressed;
    }

    /** Measures the gradients, in the middle of squares that cover a part of the plane. */
    static ArrowField of(ScalarFunction f, Landscape.Frame frame, int columns, boolean mayCompress) {
        double apart = 2 * frame.reach() / columns;
        double[] x0 = places(frame.x0() - frame.reach(), apart, 0, columns);
        double[] x1 = places(frame.x1() - frame.reach(), apart, 0, columns);
        return new ArrowField(each(x0, x1, true), each(x0, x1, false), gradients(f, x0, x1), apart, mayCompress);
    }

    /** Returns the same field over a larger part of the plane, with arrows as long as before. */
    ArrowField reaching(ScalarFunction f, Landscape.Frame frame, double wide, double high) {
        double[] longer0 = longer(frame.x0(), frame.reach(), wide);
        double[] longer1 = longer(frame.x1(), frame.reach(), high);
        return new ArrowField(
                each(longer0, longer1, true), each(longer0, longer1, false), gradients(f, longer0, longer1), this);
    }

    private double[] longer(double middle, double reach, double newReach) {
        int columns = (int) Math.floor(2 * reach / apart + 0.5);
        int more = (int) Math.ceil(Math.max(0, newReach - reach) / apart);
        return places(middle - reach, apart, -more, columns + more);
    }

    private static double[] places(double min, double apart, int from, int to) {
        double[] places = new double[to - from];
        for (int i = 0; i < places.length; i++) {
            places[i] = min + (from + i + 0.5) * apart;
        }
        return places;
    }

    private static double[] each(double[] x0, double[] x1, boolean first) {
        double[] each = new double[x0.length * x1.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = first ? x0[i % x0.length] : x1[i / x0.length];
        }
        return each;
    }

    private static double[][] gradients(ScalarFunction f, double[] x0, double[] x1) {
        double[][] gradients = new double[x0.length * x1.length][];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = NumericalGradient.of(f, new double[] {x0[i % x0.length], x1[i / x0.length]});
        }
        return gradients;
    }

    /** Returns the arrow that stands for a gradient: it points the opposite way. */
    double[] arrow(double[] gradient) {
        double slope = length(gradient);
        if (slope == 0 || steepest == 0) {
            return new double[] {0, 0};
        }
        double share = slope / steepest;
        double long0 = compressed ? Math.sqrt(Math.sqrt(share)) : share;
        double scale = -long0 * apart / slope;
        return new double[] {gradient[0] * scale, gradient[1] * scale};
    }

    static double length(double[] gradient) {
        return Math.sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1]);
    }
}
