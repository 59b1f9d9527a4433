package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import downhill.core.function.ExpressionException.Kind;
import org.junit.jupiter.api.Test;

class ExpressionExceptionTest {
    private static ExpressionException refused(String text, int variableCount) {
        ExpressionException refused =
                catchThrowableOfType(ExpressionException.class, () -> Expression.parse(text, variableCount));
        assertThat(refused).as("'%s' is refused", text).isNotNull();
        return refused;
    }

    private static void assertRefused(String text, Kind kind, int position, String part) {
        ExpressionException refused = refused(text, 1);
        assertThat(refused.kind()).as(text).isEqualTo(kind);
        assertThat(refused.position()).as(text).isEqualTo(position);
        assertThat(refused.text()).as(text).isEqualTo(part);
        assertThat(refused.length()).as(text).isEqualTo(part.length());
    }

    @Test
    void nothing() {
        assertRefused("", Kind.EMPTY, 0, "");
        assertRefused(" \t\u3000", Kind.EMPTY, 0, "");
    }

    @Test
    void tooLong() {
        String longest = "x" + "+x".repeat(99) + " ";
        assertThat(longest).hasSize(Expression.MAX_LENGTH);
        assertThat(Expression.parse(longest, 1).value(1)).isEqualTo(100);
        assertRefused(longest + "+x", Kind.TOO_LONG, 200, "+x");
    }

    @Test
    void unknownCharacters() {
        assertRefused("x = 2", Kind.UNKNOWN_CHARACTER, 2, "=");
        assertRefused("x + ㅌ", Kind.UNKNOWN_CHARACTER, 4, "ㅌ");
        assertRefused("2😀", Kind.UNKNOWN_CHARACTER, 1, "😀");
        assertRefused("x[0]", Kind.UNKNOWN_CHARACTER, 1, "[");
        assertRefused("x⁻", Kind.UNKNOWN_CHARACTER, 1, "⁻");
        assertRefused("<b>", Kind.UNKNOWN_CHARACTER, 0, "<");
    }

    @Test
    void unknownNames() {
        assertRefused("2y", Kind.UNKNOWN_NAME, 1, "y");
        assertRefused("x + sine(x)", Kind.UNKNOWN_NAME, 4, "sine");
        assertRefused("x2", Kind.UNKNOWN_NAME, 0, "x2");
        assertRefused("xsin(x)", Kind.UNKNOWN_NAME, 0, "xsin");
        assertRefused("log10(x)", Kind.UNKNOWN_NAME, 0, "log10");
    }

    @Test
    void otherVariables() {
        assertRefused("x + x₁", Kind.OTHER_VARIABLE, 4, "x₁");
        ExpressionException refused = refused("x0 + x", 2);
        assertThat(refused.kind()).isEqualTo(Kind.OTHER_VARIABLE);
        assertThat(refused.position()).isEqualTo(5);
    }

    @Test
    void malformedNumbers() {
        assertRefused("x + 1.2.3", Kind.MALFORMED_NUMBER, 4, "1.2.3");
        assertRefused("2*.", Kind.MALFORMED_NUMBER, 2, ".");
        assertRefused("1..", Kind.MALFORMED_NUMBER, 0, "1..");
        assertRefused("x + 1e999", Kind.NUMBER_TOO_LARGE, 4, "1e999");
        assertRefused("x^(1e309)", Kind.NUMBER_TOO_LARGE, 3, "1e309");
    }

    @Test
    void missingOperands() {
        assertRefused("x +", Kind.MISSING_OPERAND, 3, "");
        assertRefused("x + ", Kind.MISSING_OPERAND, 4, "");
        assertRefused("*x", Kind.MISSING_OPERAND, 0, "*");
        assertRefused("x */ 2", Kind.MISSING_OPERAND, 3, "/");
        assertRefused("2^", Kind.MISSING_OPERAND, 2, "");
        assertRefused("()", Kind.MISSING_OPERAND, 1, ")");
        assertRefused("sin()", Kind.MISSING_OPERAND, 4, ")");
        assertRefused("max(x,)", Kind.MISSING_OPERAND, 6, ")");
        assertRefused("-", Kind.MISSING_OPERAND, 1, "");
        assertRefused("²", Kind.MISSING_OPERAND, 0, "²");
    }

    @Test
    void missingOperators() {
        assertRefused("(x+1)2", Kind.MISSING_OPERATOR, 5, "2");
        assertRefused("x 2", Kind.MISSING_OPERATOR, 2, "2");
        assertRefused("1 000", Kind.MISSING_OPERATOR, 2, "000");
        assertRefused("x² ³", Kind.MISSING_OPERATOR, 3, "³");
    }

    @Test
    void brackets() {
        assertRefused("2*(x + 1", Kind.UNCLOSED_BRACKET, 2, "(");
        assertRefused("((x + 1)", Kind.UNCLOSED_BRACKET, 0, "(");
        assertRefused("sin(x", Kind.UNCLOSED_BRACKET, 3, "(");
        assertRefused("x + 1)", Kind.UNOPENED_BRACKET, 5, ")");
    }

    @Test
    void commas() {
        assertRefused("0,5x", Kind.UNEXPECTED_COMMA, 1, ",");
        assertRefused("(x, 1)", Kind.UNEXPECTED_COMMA, 2, ",");
    }

    @Test
    void functionsWithoutBrackets() {
        assertRefused("sin x", Kind.FUNCTION_WITHOUT_BRACKETS, 0, "sin");
        assertRefused("2 + Sin²(x)", Kind.FUNCTION_WITHOUT_BRACKETS, 4, "Sin");
        assertRefused("x exp", Kind.FUNCTION_WITHOUT_BRACKETS, 2, "exp");
    }

    @Test
    void argumentCounts() {
        assertRefused("1 + max(x)", Kind.WRONG_ARGUMENT_COUNT, 4, "max(x)");
        assertRefused("max(x, 1, 2) + 1", Kind.WRONG_ARGUMENT_COUNT, 0, "max(x, 1, 2)");
        assertRefused("sin(x, 1)", Kind.WRONG_ARGUMENT_COUNT, 0, "sin(x, 1)");
    }

    @Test
    void productsThatCanBeReadInTwoWays() {
        assertRefused("1/2x", Kind.AMBIGUOUS_DIVISION, 3, "x");
        assertRefused("1/x(x+1)", Kind.AMBIGUOUS_DIVISION, 3, "(");
        assertRefused("2x/3x", Kind.AMBIGUOUS_DIVISION, 4, "x");
        assertRefused("e^2x", Kind.AMBIGUOUS_POWER, 3, "x");
        assertRefused("e^-2x", Kind.AMBIGUOUS_POWER, 4, "x");
        assertRefused("2^3 pi", Kind.AMBIGUOUS_POWER, 4, "pi");
    }

    @Test
    void messageNamesAllOfIt() {
        assertThat(refused("2 + foo", 1)).hasMessage("unknown name 'foo' at character 4");
    }
}
