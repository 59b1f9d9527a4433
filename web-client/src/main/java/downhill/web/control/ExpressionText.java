package downhill.web.control;

import downhill.core.function.ExpressionException;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Why a function cannot be read. {@code {0}} is the offending part, {@code {1}} where it begins, from 1. */
enum ExpressionText implements Labeled {
    EMPTY("함수를 적어 주세요. 예: x^2 + sin(x)", "Write a function, such as x^2 + sin(x)."),
    TOO_LONG("너무 깁니다. 200자까지 쓸 수 있습니다.", "Too long: the limit is 200 characters."),
    UNKNOWN_CHARACTER("{1}번째 글자 “{0}”: 쓸 수 없는 문자입니다.", "Character {1}, “{0}”, cannot be used here."),
    UNKNOWN_NAME(
            "{1}번째 글자부터 “{0}”: 모르는 이름입니다. sin, cos, tan, exp, log, sqrt, abs, max, min, pi, e를 쓸 수 있습니다.",
            "“{0}” at character {1} is not a known name. You can use sin, cos, tan, exp, log, sqrt, abs, max,"
                    + " min, pi and e."),
    OTHER_VARIABLE("{1}번째 글자부터 “{0}”: 이 함수에 없는 변수입니다.", "“{0}” at character {1} is not a variable of this function."),
    MALFORMED_NUMBER("{1}번째 글자부터 “{0}”: 수로 읽을 수 없습니다.", "“{0}” at character {1} is not a number."),
    NUMBER_TOO_LARGE("{1}번째 글자부터 “{0}”: 너무 큰 수입니다.", "“{0}” at character {1} is too large."),
    MISSING_OPERAND("{1}번째 글자 앞에 수나 변수가 빠졌습니다.", "A number or a variable is missing before character {1}."),
    MISSING_OPERATOR(
            "{1}번째 글자 “{0}” 앞에 연산 기호가 빠졌습니다.", "An operator such as * is missing before “{0}” at character {1}."),
    UNCLOSED_BRACKET("{1}번째 글자의 괄호가 닫히지 않았습니다.", "The parenthesis at character {1} is never closed."),
    UNOPENED_BRACKET("{1}번째 글자의 닫는 괄호에 짝이 없습니다.", "The parenthesis at character {1} was never opened."),
    UNEXPECTED_COMMA("{1}번째 글자의 쉼표는 필요 없습니다.", "The comma at character {1} is not needed."),
    FUNCTION_WITHOUT_BRACKETS(
            "{1}번째 글자의 “{0}” 뒤에는 괄호가 있어야 합니다. 예: {0}(x)",
            "“{0}” at character {1} needs parentheses after it, as in {0}(x)."),
    WRONG_ARGUMENT_COUNT(
            "{1}번째 글자의 “{0}”에 넣은 값의 수가 맞지 않습니다.", "“{0}” at character {1} has the wrong number of arguments."),
    AMBIGUOUS_DIVISION(
            "{1}번째 글자 “{0}” 앞: 어디까지 나누는지 괄호나 *로 밝혀 주세요.",
            "Before “{0}” at character {1}: use parentheses or * to show what is divided."),
    AMBIGUOUS_POWER(
            "{1}번째 글자 “{0}” 앞: 지수가 어디까지인지 괄호나 *로 밝혀 주세요.",
            "Before “{0}” at character {1}: use parentheses or * to show where the exponent ends.");

    private final Text label;

    ExpressionText(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    /** Returns the words for a kind of error: they bear its name. */
    static ExpressionText of(ExpressionException.Kind kind) {
        return valueOf(kind.name());
    }

    @Override
    public Text label() {
        return label;
    }
}
