package downhill.core.function;

import downhill.core.math.StableMath;

/** A function that an {@link Expression} may call: its value, and its slope with respect to each argument. */
enum ExpressionFunction {
    SIN("sin", 1),
    COS("cos", 1),
    TAN("tan", 1),
    EXP("exp", 1),
    LOG("log", 1),
    SQRT("sqrt", 1),
    ABS("abs", 1),
    MAX("max", 2),
    MIN("min", 2);

    /** The name to call it by. */
    final String text;

    final int argumentCount;

    ExpressionFunction(String text, int argumentCount) {
        this.text = text;
        this.argumentCount = argumentCount;
    }

    /** Returns the value; {@code b} does not matter for functions of one argument. */
    double value(double a, double b) {
        return switch (this) {
            case SIN -> StableMath.sin(a);
            case COS -> StableMath.cos(a);
            case TAN -> StableMath.tan(a);
            case EXP -> StableMath.exp(a);
            case LOG -> StableMath.log(a);
            case SQRT -> Math.sqrt(a);
            case ABS -> Math.abs(a);
            case MAX -> a != a || b != b ? Double.NaN : a > b ? a : b;
            case MIN -> a != a || b != b ? Double.NaN : a < b ? a : b;
        };
    }

    /** Returns the derivative with respect to an argument, 0 for a and 1 for b; NaN where there is none. */
    double slope(double a, double b, int argument) {
        return switch (this) {
            case SIN -> StableMath.cos(a);
            case COS -> -StableMath.sin(a);
            case TAN -> {
                double tan = StableMath.tan(a);
                yield 1 + tan * tan;
            }
            case EXP -> StableMath.exp(a);
            case LOG -> 1 / a;
            case SQRT -> 0.5 / Math.sqrt(a);
            case ABS -> a > 0 ? 1 : a < 0 ? -1 : Double.NaN;
            case MAX -> chosen(a > b, a < b, argument);
            case MIN -> chosen(a < b, a > b, argument);
        };
    }

    private static double chosen(boolean first, boolean second, int argument) {
        if (!first && !second) {
            return Double.NaN;
        }
        return first == (argument == 0) ? 1 : 0;
    }
}
