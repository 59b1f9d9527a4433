package downhill.core.function;

import downhill.core.function.ExpressionNode.Call;
import downhill.core.function.ExpressionNode.Constant;
import downhill.core.function.ExpressionNode.Negation;
import downhill.core.function.ExpressionNode.Number;
import downhill.core.function.ExpressionNode.Operation;
import downhill.core.function.ExpressionNode.Operator;
import downhill.core.function.ExpressionNode.Power;
import downhill.core.function.ExpressionNode.Variable;

/** Writes the tree of an {@link Expression} as text that is read back as the same tree. */
final class ExpressionText {
    // How tightly a node binds; brackets are written around what binds less tightly than its place asks.
    private static final int SUM = 0;
    private static final int PRODUCT = 1;
    private static final int SIGNED = 2;
    private static final int POWER = 3;
    private static final int VALUE = 4;

    private final StringBuilder out = new StringBuilder();

    private ExpressionText() {}

    static String of(ExpressionNode node) {
        ExpressionText text = new ExpressionText();
        text.write(node);
        return text.out.toString();
    }

    private void write(ExpressionNode node) {
        if (node instanceof Number number) {
            out.append(number.text());
        } else if (node instanceof Constant constant) {
            out.append(constant.text());
        } else if (node instanceof Variable variable) {
            out.append(variable.name());
        } else if (node instanceof Negation negation) {
            out.append('-');
            write(negation.operand(), SIGNED);
        } else if (node instanceof Operation operation) {
            boolean sum = binding(operation) == SUM;
            write(operation.left(), sum ? SUM : PRODUCT);
            out.append(sign(operation.operator()));
            write(operation.right(), sum ? PRODUCT : SIGNED);
        } else if (node instanceof Power power) {
            write(power.base(), VALUE);
            out.append('^');
            write(power.exponent(), SIGNED);
        } else if (node instanceof Call call) {
            out.append(call.function().text()).append('(');
            write(call.arguments().get(0));
            for (int i = 1; i < call.arguments().size(); i++) {
                out.append(", ");
                write(call.arguments().get(i));
            }
            out.append(')');
        }
    }

    private void write(ExpressionNode node, int least) {
        if (binding(node) >= least) {
            write(node);
        } else {
            out.append('(');
            write(node);
            out.append(')');
        }
    }

    private static int binding(ExpressionNode node) {
        if (node instanceof Operation operation) {
            boolean sum = operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS;
            return sum ? SUM : PRODUCT;
        }
        if (node instanceof Negation) {
            return SIGNED;
        }
        return node instanceof Power ? POWER : VALUE;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> "*";
            case DIVIDE -> "/";
        };
    }
}
