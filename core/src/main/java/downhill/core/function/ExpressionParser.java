package downhill.core.function;

import downhill.core.function.ExpressionException.Kind;
import downhill.core.function.ExpressionNode.Call;
import downhill.core.function.ExpressionNode.Constant;
import downhill.core.function.ExpressionNode.Negation;
import downhill.core.function.ExpressionNode.Number;
import downhill.core.function.ExpressionNode.Operation;
import downhill.core.function.ExpressionNode.Operator;
import downhill.core.function.ExpressionNode.Power;
import downhill.core.function.ExpressionNode.Variable;
import downhill.core.function.ExpressionToken.Type;
import downhill.core.math.DecimalNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a tree of the words of an {@link Expression}: one method a rule, each calling those that bind more tightly.
 *
 * <pre>{@code
 * sum     = product (("+" | "-") product)*
 * product = signed (("*" | "/") signed | power)*       without a sign: a product
 * signed  = ("-" | "+")* power
 * power   = raised ("^" signed)?
 * raised  = value superscript?
 * value   = number | variable | constant | function "(" sum ("," sum)* ")" | "(" sum ")"
 * }</pre>
 */
final class ExpressionParser {
    private static final List<String> ALL_VARIABLES = List.of("x", "x0", "x1");

    private final String source;
    private final List<ExpressionToken> tokens;
    private final List<String> variables;
    private int at;

    private ExpressionParser(String source, List<String> variables) {
        this.source = source;
        this.tokens = ExpressionScanner.scan(source);
        this.variables = variables;
    }

    static ExpressionNode parse(String source, List<String> variables) {
        return new ExpressionParser(source, variables).whole();
    }

    private ExpressionNode whole() {
        if (is(Type.END)) {
            throw new ExpressionException(Kind.EMPTY, 0, "");
        }
        ExpressionNode whole = sum();
        if (is(Type.CLOSE)) {
            throw error(Kind.UNOPENED_BRACKET);
        }
        if (is(Type.COMMA)) {
            throw error(Kind.UNEXPECTED_COMMA);
        }
        return whole;
    }

    private ExpressionNode sum() {
        ExpressionNode left = product();
        while (is(Type.PLUS) || is(Type.MINUS)) {
            Operator operator = next().type() == Type.PLUS ? Operator.PLUS : Operator.MINUS;
            left = new Operation(operator, left, product());
        }
        return left;
    }

    private ExpressionNode product() {
        ExpressionNode left = signed();
        boolean divided = false;
        while (true) {
            if (is(Type.TIMES) || is(Type.DIVIDE)) {
                divided = next().type() == Type.DIVIDE;
                left = new Operation(divided ? Operator.DIVIDE : Operator.TIMES, left, signed());
            } else if (is(Type.NAME) || is(Type.OPEN)) {
                if (divided) {
                    throw error(Kind.AMBIGUOUS_DIVISION);
                }
                if (is(Type.NAME) && functionNamed(token().text()) == null && followsPlainExponent()) {
                    throw error(Kind.AMBIGUOUS_POWER);
                }
                left = new Operation(Operator.TIMES, left, power());
            } else if (is(Type.NUMBER) || is(Type.SUPERSCRIPT)) {
                throw error(Kind.MISSING_OPERATOR);
            } else {
                return left;
            }
        }
    }

    /** Tells whether the last words were ^, perhaps signs, and a number: e^2x, e^-2x. */
    private boolean followsPlainExponent() {
        int before = at - 1;
        if (tokens.get(before).type() != Type.NUMBER) {
            return false;
        }
        do {
            before--;
        } while (before > 0
                && (tokens.get(before).type() == Type.MINUS
                        || tokens.get(before).type() == Type.PLUS));
        return before > 0 && tokens.get(before).type() == Type.POWER;
    }

    private ExpressionNode signed() {
        if (is(Type.PLUS)) {
            next();
            return signed();
        }
        if (is(Type.MINUS)) {
            next();
            return new Negation(signed());
        }
        return power();
    }

    private ExpressionNode power() {
        ExpressionNode base = raised();
        if (!is(Type.POWER)) {
            return base;
        }
        next();
        return new Power(base, signed());
    }

    private ExpressionNode raised() {
        ExpressionNode value = value();
        if (!is(Type.SUPERSCRIPT)) {
            return value;
        }
        String exponent = token().text();
        boolean negative = exponent.charAt(0) == '-';
        Number magnitude = number(negative ? exponent.substring(1) : exponent);
        next();
        return new Power(value, negative ? new Negation(magnitude) : magnitude);
    }

    private ExpressionNode value() {
        if (is(Type.NUMBER)) {
            Number number = number(token().text());
            next();
            return number;
        }
        if (is(Type.NAME)) {
            return named();
        }
        if (is(Type.OPEN)) {
            int open = at;
            next();
            ExpressionNode inside = sum();
            if (is(Type.COMMA)) {
                throw error(Kind.UNEXPECTED_COMMA);
            }
            close(open);
            return inside;
        }
        throw error(Kind.MISSING_OPERAND);
    }

    private Number number(String text) {
        double value = DecimalNumber.parse(text);
        if (value > Double.MAX_VALUE) {
            throw error(Kind.NUMBER_TOO_LARGE);
        }
        return new Number(value);
    }

    private ExpressionNode named() {
        String name = token().text();
        ExpressionFunction function = functionNamed(name);
        if (function != null) {
            return call(function);
        }
        ExpressionNode leaf = null;
        if (variables.contains(name)) {
            leaf = new Variable(variables.indexOf(name));
        }
        for (Constant constant : Constant.values()) {
            leaf = constant.text().equals(name) ? constant : leaf;
        }
        if (leaf == null) {
            throw error(ALL_VARIABLES.contains(name) ? Kind.OTHER_VARIABLE : Kind.UNKNOWN_NAME);
        }
        next();
        return leaf;
    }

    private ExpressionNode call(ExpressionFunction function) {
        ExpressionToken name = token();
        if (tokens.get(at + 1).type() != Type.OPEN) {
            throw error(Kind.FUNCTION_WITHOUT_BRACKETS);
        }
        next();
        int open = at;
        List<ExpressionNode> arguments = new ArrayList<>();
        do {
            next();
            arguments.add(sum());
        } while (is(Type.COMMA));
        close(open);
        if (arguments.size() != function.argumentCount) {
            int end = tokens.get(at - 1).end();
            throw new ExpressionException(Kind.WRONG_ARGUMENT_COUNT, name.start(), source.substring(name.start(), end));
        }
        return new Call(function, List.copyOf(arguments));
    }

    private void close(int open) {
        if (!is(Type.CLOSE)) {
            at = open;
            throw error(Kind.UNCLOSED_BRACKET);
        }
        next();
    }

    private static ExpressionFunction functionNamed(String name) {
        if (name.equals("ln")) {
            return ExpressionFunction.LOG;
        }
        for (ExpressionFunction function : ExpressionFunction.values()) {
            if (function.text.equals(name)) {
                return function;
            }
        }
        return null;
    }

    private ExpressionToken token() {
        return tokens.get(at);
    }

    private boolean is(Type type) {
        return token().type() == type;
    }

    private ExpressionToken next() {
        return tokens.get(at++);
    }

    private ExpressionException error(Kind kind) {
        ExpressionToken token = token();
        return new ExpressionException(kind, token.start(), source.substring(token.start(), token.end()));
    }
}
