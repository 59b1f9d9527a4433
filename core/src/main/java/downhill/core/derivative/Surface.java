package downhill.core.derivative;

import downhill.core.math.StableMath;

/** Functions of two numbers to descend on, each with a difficulty of its own, and their exact gradients. */
public enum Surface implements ScalarFunction, GradientFunction {
    /** The book's x0² + x1²: every slope points at the minimum, (0, 0). */
    BOWL {
        @Override
        double value(double x0, double x1) {
            return x0 * x0 + x1 * x1;
        }

        @Override
        double[] gradient(double x0, double x1) {
            return new double[] {2 * x0, 2 * x1};
        }
    },

    /** x0² / 20 + x1²: a long valley, in which plain descent zigzags to (0, 0). */
    ELLIPSE {
        @Override
        double value(double x0, double x1) {
            return x0 * x0 / 20 + x1 * x1;
        }

        @Override
        double[] gradient(double x0, double x1) {
            return new double[] {x0 / 10, 2 * x1};
        }
    },

    /** x0² - x1²: the slope is 0 at (0, 0), which is no minimum; there is none. */
    SADDLE {
        @Override
        double value(double x0, double x1) {
            return x0 * x0 - x1 * x1;
        }

        @Override
        double[] gradient(double x0, double x1) {
            return new double[] {2 * x0, -2 * x1};
        }
    },

    /** 1 - exp(-(x0² + x1²) / 2): a pit at (0, 0) in a plain that is nearly flat a few units away. */
    PLATEAU {
        @Override
        double value(double x0, double x1) {
            return 1 - bell(x0, x1);
        }

        @Override
        double[] gradient(double x0, double x1) {
            double bell = bell(x0, x1);
            return new double[] {x0 * bell, x1 * bell};
        }

        private static double bell(double x0, double x1) {
            return StableMath.exp(-(x0 * x0 + x1 * x1) / 2);
        }
    },

    /**
     * (x0² - 1)² + 3/10 x0 + x1²: the start decides which of two valleys is reached, the deep one at (-1.0356, 0) or
     * the shallow one at (0.9601, 0).
     */
    TWO_VALLEYS {
        @Override
        double value(double x0, double x1) {
            double valley = x0 * x0 - 1;
            return valley * valley + 0.3 * x0 + x1 * x1;
        }

        @Override
        double[] gradient(double x0, double x1) {
            return new double[] {4 * x0 * (x0 * x0 - 1) + 0.3, 2 * x1};
        }
    },

    /**
     * Rosenbrock's (1 - x0)² + 100 (x1 - x0²)²: a curved valley, easy to find and slow to follow to (1, 1).
     *
     * @see <a href="https://doi.org/10.1093/comjnl/3.3.175">H. H. Rosenbrock, 1960</a>
     */
    ROSENBROCK {
        @Override
        double value(double x0, double x1) {
            double off = x1 - x0 * x0;
            return (1 - x0) * (1 - x0) + 100 * off * off;
        }

        @Override
        double[] gradient(double x0, double x1) {
            double off = x1 - x0 * x0;
            return new double[] {-2 * (1 - x0) - 400 * x0 * off, 200 * off};
        }
    };

    abstract double value(double x0, double x1);

    abstract double[] gradient(double x0, double x1);

    /**
     * Returns the height at a point.
     *
     * @param x the point, shape (2). Not modified.
     * @return f(x); NaN if a coordinate is NaN
     * @throws IllegalArgumentException if the point has not two coordinates
     */
    @Override
    public double value(double[] x) {
        requirePoint(x);
        return value(x[0], x[1]);
    }

    /**
     * Returns the exact gradient at a point.
     *
     * @param x the point, shape (2). Not modified.
     * @return the derivatives with respect to x0 and x1
     * @throws IllegalArgumentException if the point has not two coordinates
     */
    @Override
    public double[] gradient(double[] x) {
        requirePoint(x);
        return gradient(x[0], x[1]);
    }

    private static void requirePoint(double[] x) {
        if (x.length != 2) {
            throw new IllegalArgumentException("x has " + x.length + " coordinates, not 2");
        }
    }
}
