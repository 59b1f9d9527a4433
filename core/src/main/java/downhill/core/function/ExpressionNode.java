package downhill.core.function;

import downhill.core.math.StableMath;
import java.util.List;

/** A part of an {@link Expression}: an immutable tree, whose depth the length of the text bounds. */
sealed interface ExpressionNode {
    /** Returns the value at a point; x is the first variable, and the second does not matter to it. */
    double value(double x0, double x1);

    /** Returns the partial derivative with respect to a variable, 0 or 1. */
    default double slope(double x0, double x1, int variable) {
        return 0;
    }

    /** Tells whether no variable occurs in it. */
    default boolean isConstant() {
        return true;
    }

    record Number(double value) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            return value;
        }
    }

    enum Constant implements ExpressionNode {
        PI(Math.PI),
        E(Math.E);

        private final double value;

        Constant(double value) {
            this.value = value;
        }

        @Override
        public double value(double x0, double x1) {
            return value;
        }

        String text() {
            return this == PI ? "pi" : "e";
        }
    }

    record Variable(int index) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            return index == 0 ? x0 : x1;
        }

        @Override
        public double slope(double x0, double x1, int variable) {
            return variable == index ? 1 : 0;
        }

        @Override
        public boolean isConstant() {
            return false;
        }
    }

    record Negation(ExpressionNode operand) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            return -operand.value(x0, x1);
        }

        @Override
        public double slope(double x0, double x1, int variable) {
            return -operand.slope(x0, x1, variable);
        }

        @Override
        public boolean isConstant() {
            return operand.isConstant();
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE
    }

    record Operation(Operator operator, ExpressionNode left, ExpressionNode right) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            double a = left.value(x0, x1);
            double b = right.value(x0, x1);
            return switch (operator) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case DIVIDE -> a / b;
            };
        }

        @Override
        public double slope(double x0, double x1, int variable) {
            double da = left.slope(x0, x1, variable);
            double db = right.slope(x0, x1, variable);
            return switch (operator) {
                case PLUS -> da + db;
                case MINUS -> da - db;
                case TIMES -> da * right.value(x0, x1) + left.value(x0, x1) * db;
                case DIVIDE -> {
                    double b = right.value(x0, x1);
                    yield (da - left.value(x0, x1) / b * db) / b;
                }
            };
        }

        @Override
        public boolean isConstant() {
            return left.isConstant() && right.isConstant();
        }
    }

    record Power(ExpressionNode base, ExpressionNode exponent) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            double b = exponent.value(x0, x1);
            // The rounding of e, multiplied, would make e^x differ from exp(x) at whole numbers only.
            return base == Constant.E ? StableMath.exp(b) : StableMath.pow(base.value(x0, x1), b);
        }

        @Override
        public double slope(double x0, double x1, int variable) {
            double a = base.value(x0, x1);
            double b = exponent.value(x0, x1);
            double da = base.slope(x0, x1, variable);
            if (exponent.isConstant()) {
                return b == 0 ? 0 : b * StableMath.pow(a, b - 1) * da;
            }
            double db = exponent.slope(x0, x1, variable);
            return value(x0, x1) * (db * StableMath.log(a) + b * da / a);
        }

        @Override
        public boolean isConstant() {
            return base.isConstant() && exponent.isConstant();
        }
    }

    /** One argument, or two: each is computed once, else nested calls would take time exponential in their depth. */
    record Call(ExpressionFunction function, List<ExpressionNode> arguments) implements ExpressionNode {
        @Override
        public double value(double x0, double x1) {
            double a = arguments.get(0).value(x0, x1);
            return function.value(a, arguments.size() < 2 ? 0 : arguments.get(1).value(x0, x1));
        }

        @Override
        public double slope(double x0, double x1, int variable) {
            double a = arguments.get(0).value(x0, x1);
            double b = arguments.size() < 2 ? 0 : arguments.get(1).value(x0, x1);
            double slope = 0;
            for (int i = 0; i < arguments.size(); i++) {
                double outer = function.slope(a, b, i);
                // What max and min do not choose may have no slope: 0 times NaN would be NaN.
                slope += outer == 0 ? 0 : outer * arguments.get(i).slope(x0, x1, variable);
            }
            return slope;
        }

        @Override
        public boolean isConstant() {
            for (ExpressionNode argument : arguments) {
                if (!argument.isConstant()) {
                    return false;
                }
            }
            return true;
        }
    }
}
