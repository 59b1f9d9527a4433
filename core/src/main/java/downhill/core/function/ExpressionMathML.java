package downhill.core.function;

import downhill.core.function.ExpressionNode.Call;
import downhill.core.function.ExpressionNode.Constant;
import downhill.core.function.ExpressionNode.Negation;
import downhill.core.function.ExpressionNode.Number;
import downhill.core.function.ExpressionNode.Operation;
import downhill.core.function.ExpressionNode.Operator;
import downhill.core.function.ExpressionNode.Power;
import downhill.core.function.ExpressionNode.Variable;

/**
 * Writes the tree of an {@link Expression} as MathML.
 *
 * <p>The markup is made of this class's own words, the names that the parser knows, and digits, points and an e: nothing
 * that a reader typed gets into it unread.
 */
final class ExpressionMathML {
    private static final String INVISIBLE_TIMES = "<mo>\u2062</mo>";
    private static final String TIMES = "<mo>\u22c5</mo>";
    private static final String MINUS = "<mo>\u2212</mo>";
    private static final String APPLY = "<mo>\u2061</mo>";

    private final StringBuilder out = new StringBuilder();

    private ExpressionMathML() {}

    static String of(ExpressionNode node) {
        ExpressionMathML mathML = new ExpressionMathML();
        mathML.row(node);
        return mathML.out.toString();
    }

    private void row(ExpressionNode node) {
        out.append("<mrow>");
        write(node);
        out.append("</mrow>");
    }

    private void inBrackets(ExpressionNode node) {
        out.append("<mrow><mo>(</mo>");
        write(node);
        out.append("<mo>)</mo></mrow>");
    }

    private void write(ExpressionNode node, boolean brackets) {
        if (brackets) {
            inBrackets(node);
        } else {
            write(node);
        }
    }

    private void write(ExpressionNode node) {
        if (node instanceof Number number) {
            number(number.text());
        } else if (node instanceof Constant constant) {
            out.append(constant == Constant.PI ? "<mi>π</mi>" : "<mi>e</mi>");
        } else if (node instanceof Variable variable) {
            variable(variable.name());
        } else if (node instanceof Negation negation) {
            out.append(MINUS);
            ExpressionNode operand = negation.operand();
            write(operand, isSum(operand) || isProduct(operand) || startsWithMinus(operand));
        } else if (node instanceof Operation operation) {
            operation(operation);
        } else if (node instanceof Power power) {
            power(power);
        } else if (node instanceof Call call) {
            call(call);
        }
    }

    /** Writes 1e-4 as 1 times a power of ten. */
    private void number(String text) {
        int e = text.indexOf('e');
        if (e < 0) {
            out.append("<mn>").append(text).append("</mn>");
            return;
        }
        boolean negative = text.charAt(e + 1) == '-';
        out.append("<mn>").append(text.substring(0, e)).append("</mn><mo>×</mo><msup><mn>10</mn><mrow>");
        out.append(negative ? MINUS : "");
        out.append("<mn>").append(text.substring(negative ? e + 2 : e + 1)).append("</mn></mrow></msup>");
    }

    private void variable(String name) {
        if (name.length() == 1) {
            out.append("<mi>").append(name).append("</mi>");
        } else {
            out.append("<msub><mi>").append(name.charAt(0)).append("</mi><mn>");
            out.append(name.charAt(1)).append("</mn></msub>");
        }
    }

    private void operation(Operation operation) {
        ExpressionNode left = operation.left();
        ExpressionNode right = operation.right();
        switch (operation.operator()) {
            case PLUS, MINUS -> {
                write(left);
                out.append(operation.operator() == Operator.PLUS ? "<mo>+</mo>" : MINUS);
                write(right, isSum(right) || startsWithMinus(right));
            }
            case TIMES -> {
                boolean bracketsLeft = isSum(left);
                boolean bracketsRight = isSum(right) || isProduct(right) || startsWithMinus(right);
                write(left, bracketsLeft);
                boolean visible = !bracketsRight && (startsWithDigit(right) || !(left instanceof Number));
                out.append(visible ? TIMES : INVISIBLE_TIMES);
                write(right, bracketsRight);
            }
            case DIVIDE -> {
                out.append("<mfrac>");
                row(left);
                row(right);
                out.append("</mfrac>");
            }
        }
    }

    private void power(Power power) {
        ExpressionNode base = power.base();
        boolean bare = base instanceof Constant
                || base instanceof Variable
                || (base instanceof Number number && number.text().indexOf('e') < 0)
                || (base instanceof Call call && (call.function() == ExpressionFunction.ABS));
        out.append("<msup>");
        if (bare) {
            row(base);
        } else {
            inBrackets(base);
        }
        row(power.exponent());
        out.append("</msup>");
    }

    private void call(Call call) {
        ExpressionNode first = call.arguments().get(0);
        switch (call.function()) {
            case SQRT -> {
                out.append("<msqrt>");
                row(first);
                out.append("</msqrt>");
            }
            case ABS -> {
                out.append("<mrow><mo>|</mo>");
                row(first);
                out.append("<mo>|</mo></mrow>");
            }
            default -> {
                out.append("<mi>").append(call.function().text()).append("</mi>");
                out.append(APPLY).append("<mrow><mo>(</mo>");
                row(first);
                for (int i = 1; i < call.arguments().size(); i++) {
                    out.append("<mo>,</mo>");
                    row(call.arguments().get(i));
                }
                out.append("<mo>)</mo></mrow>");
            }
        }
    }

    private static boolean isSum(ExpressionNode node) {
        return node instanceof Operation operation
                && (operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS);
    }

    private static boolean isProduct(ExpressionNode node) {
        return node instanceof Operation operation && operation.operator() == Operator.TIMES;
    }

    private static boolean startsWithMinus(ExpressionNode node) {
        if (node instanceof Negation) {
            return true;
        }
        return (isSum(node) || isProduct(node)) && startsWithMinus(((Operation) node).left());
    }

    private static boolean startsWithDigit(ExpressionNode node) {
        if (node instanceof Power power) {
            return startsWithDigit(power.base());
        }
        return node instanceof Number || (node instanceof Operation operation && startsWithDigit(operation.left()));
    }
}
