package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
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

    private final double[] x0;
    private final double[] x1;
    private final double[][] gradients;
    private final double apart;
    private final double steepest;
    private final boolean compressed;

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
        compressed = mayCompress && count > 0 && steepest > UNEVEN * slopes[count / 10];
    }

    /**
     * Measures the gradients, in the middle of squares that cover the rectangle.
     *
     * @param f the function of two numbers
     * @param min0 least x0
     * @param max0 greatest x0
     * @param min1 least x1
     * @param max1 greatest x1
     * @param columns how many arrows side by side
     * @param mayCompress whether fourth roots may take the place of uneven slopes
     * @return the field
     */
    static ArrowField of(
            ScalarFunction f, double min0, double max0, double min1, double max1, int columns, boolean mayCompress) {
        double apart = (max0 - min0) / columns;
        int rows = Math.max(1, (int) Math.floor((max1 - min1) / apart + 0.5));
        double[] x0 = new double[columns * rows];
        double[] x1 = new double[columns * rows];
        double[][] gradients = new double[columns * rows][];
        for (int i = 0; i < gradients.length; i++) {
            x0[i] = min0 + (i % columns + 0.5) * apart;
            x1[i] = min1 + (i / columns + 0.5) * (max1 - min1) / rows;
            gradients[i] = NumericalGradient.of(f, new double[] {x0[i], x1[i]});
        }
        return new ArrowField(x0, x1, gradients, apart, mayCompress);
    }

    /** Returns how many arrows there are. */
    int count() {
        return gradients.length;
    }

    /** Returns where an arrow begins. */
    double x0(int i) {
        return x0[i];
    }

    /** Returns where an arrow begins. */
    double x1(int i) {
        return x1[i];
    }

    /** Returns the gradient at the beginning of an arrow; NaN where there is none. */
    double[] gradient(int i) {
        return gradients[i];
    }

    /** Tells whether fourth roots stand for the slopes. */
    boolean isCompressed() {
        return compressed;
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

    /** Returns the length of a gradient: how steep the place is. */
    static double length(double[] gradient) {
        return Math.sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1]);
    }
}
