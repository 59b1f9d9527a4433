package downhill.core.derivative;

/**
 * Gradient descent: step by step against the gradient.
 *
 * <pre>{@code
 * x <- x - learningRate * gradient(x)
 * }</pre>
 *
 * <p>Nothing stops it when it diverges: numbers grow, become infinite, then NaN. With a {@linkplain NumericalGradient
 * numerical gradient} it may seem to settle far out instead, where h no longer changes x and every slope reads 0.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.4.1</a>
 */
public final class GradientDescent {
    private final GradientFunction gradient;
    private final double learningRate;
    private final double[] x;
    private int stepsDone;

    /**
     * Stands at the start.
     *
     * @param gradient what to walk against, for example {@code x -> NumericalGradient.of(f, x)}
     * @param start where to begin. Not modified.
     * @param learningRate how far a step goes for a slope of 1; uphill if negative
     * @throws IllegalArgumentException if the learning rate is not finite
     */
    public GradientDescent(GradientFunction gradient, double[] start, double learningRate) {
        if (!(Math.abs(learningRate) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("learningRate = " + learningRate + ", not finite");
        }
        this.gradient = gradient;
        this.learningRate = learningRate;
        this.x = start.clone();
    }

    /**
     * Walks a number of steps and returns all points on the way.
     *
     * @param gradient what to walk against
     * @param start where to begin. Not modified.
     * @param learningRate how far a step goes for a slope of 1
     * @param steps how many, at least 0
     * @return {@code steps + 1} points: first the start, last the end
     * @throws IllegalArgumentException if the learning rate is not finite or the number of steps negative
     */
    public static double[][] path(GradientFunction gradient, double[] start, double learningRate, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps = " + steps + ", below 0");
        }
        GradientDescent descent = new GradientDescent(gradient, start, learningRate);
        double[][] path = new double[steps + 1][];
        path[0] = descent.position();
        for (int i = 1; i <= steps; i++) {
            path[i] = descent.step();
        }
        return path;
    }

    /**
     * Takes one step.
     *
     * @return the new position, a copy
     * @throws IllegalArgumentException if the gradient has another size than the position
     */
    public double[] step() {
        double[] slope = gradient.gradient(x);
        if (slope.length != x.length) {
            throw new IllegalArgumentException(
                    "the gradient has " + slope.length + " numbers and the position " + x.length);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] -= learningRate * slope[i];
        }
        stepsDone++;
        return x.clone();
    }

    /** Returns a copy of the position. */
    public double[] position() {
        return x.clone();
    }

    /** Returns how many steps were taken, 0 at the start. */
    public int stepsDone() {
        return stepsDone;
    }
}
