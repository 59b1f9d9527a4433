package downhill.web.control;

import downhill.web.page.Text;

final class ControlText {
    static final Text TYPED = Text.of("{0}, 직접 입력", "{0}, typed");
    static final Text FAULT_NUMBER = Text.of(
            "“{0}”은(는) 쓸 수 없습니다. {1}부터 {2}까지의 수를 넣으세요.", "“{0}” cannot be used. Enter a number from {1} to {2}.");
    static final Text LESS = Text.of("{0} 줄이기", "Less {0}");
    static final Text MORE = Text.of("{0} 늘리기", "More {0}");

    private ControlText() {}
}
