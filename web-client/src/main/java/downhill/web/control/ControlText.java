package downhill.web.control;

import downhill.web.page.Text;

final class ControlText {
    static final Text TYPED = Text.of("{0}, 직접 입력", "{0}, typed");
    static final Text FAULT_NUMBER = Text.of(
            "쓸 수 없는 값입니다: “{0}”. {1}부터 {2}까지의 수를 넣으세요.", "“{0}” cannot be used. Enter a number from {1} to {2}.");
    static final Text LESS = Text.of("{0} 줄이기", "Decrease {0}");
    static final Text MORE = Text.of("{0} 늘리기", "Increase {0}");

    private ControlText() {}
}
