package downhill.core.function;

import downhill.core.math.StableMath;

/** A function that an {@link Expression} may call: its value, and its slope with respect to each argument. */
enum ExpressionFunction {
    SIN("sin", 1) {
        @Override
        double value(double a, double b) {
            return StableMath.sin(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return StableMath.cos(a);
        }
    },
    COS("cos", 1) {
        @Override
        double value(double a, double b) {
            return StableMath.cos(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return -StableMath.sin(a);
        }
    },
    TAN("tan", 1) {
        @Override
        double value(double a, double b) {
            return StableMath.tan(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            double tan = StableMath.tan(a);
            return 1 + tan * tan;
        }
    },
    EXP("exp", 1) {
        @Override
        double value(double a, double b) {
            return StableMath.exp(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return StableMath.exp(a);
        }
    },
    LOG("log", 1) {
        @Override
        double value(double a, double b) {
            return StableMath.log(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return 1 / a;
        }
    },
    SQRT("sqrt", 1) {
        @Override
        double value(double a, double b) {
            return Math.sqrt(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return 0.5 / Math.sqrt(a);
        }
    },
    ABS("abs", 1) {
        @Override
        double value(double a, double b) {
            return Math.abs(a);
        }

        @Override
        double slope(double a, double b, int argument) {
            return a > 0 ? 1 : a < 0 ? -1 : Double.NaN;
        }
    },
    MAX("max", 2) {
        @Override
        double value(double a, double b) {
            return a != a || b != b ? Double.NaN : a > b ? a : b;
        }

        @Override
        double slope(double a, double b, int argument) {
            return chosen(a > b, a < b, argument);
        }
    },
    MIN("min", 2) {
        @Override
        double value(double a, double b) {
            return a != a || b != b ? Double.NaN : a < b ? a : b;
        }

        @Override
        double slope(double a, double b, int argument) {
            return chosen(a < b, a > b, argument);
        }
    };

    private final String text;
    private final int argumentCount;

    ExpressionFunction(String text, int argumentCount) {
        this.text = text;
        this.argumentCount = argumentCount;
    }

    /** Returns the value; {@code b} does not matter for functions of one argument. */
    abstract double value(double a, double b);

    /** Returns the derivative with respect to an argument, 0 for a and 1 for b; NaN where there is none. */
    abstract double slope(double a, double b, int argument);

    int argumentCount() {
        return argumentCount;
    }

    /** Returns the name to call it by. */
    String text() {
        return text;
    }

    private static double chosen(boolean first, boolean second, int argument) {
        if (!first && !second) {
            return Double.NaN;
        }
        return first == (argument == 0) ? 1 : 0;
    }
}
