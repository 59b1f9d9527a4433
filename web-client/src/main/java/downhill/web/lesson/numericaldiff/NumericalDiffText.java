package downhill.web.lesson.numericaldiff;

import downhill.web.page.Text;

/** What the lesson says. */
enum NumericalDiffText implements Text {
    CURVE_TITLE("할선과 접선", "Secant and tangent"),
    CURVE_TABLE("함숫값을 표로 보기", "The function as a table"),
    CURVE_SUMMARY(
            "x = {0}, h = {1}: 전방차분 {2}, 중앙차분 {3}. 참값은 {4}입니다.",
            "x = {0}, h = {1}: forward difference {2}, central difference {3}. The truth is {4}."),
    CURVE_READOUT("할선의 기울기 {0}", "slope of the secant {0}"),
    X("x", "x"),
    Y("f(x)", "f(x)"),
    TRUE_SLOPE("참 기울기", "true slope"),
    PLACE("점의 위치 x", "Place x"),
    PLACE_SPOKEN("x {0}, 함숫값 {1}, 할선의 기울기 {2}", "x {0}, value {1}, slope of the secant {2}"),
    TANGENT("접선", "tangent"),
    SECANT("할선", "secant"),
    UNDEFINED("정의되지 않음", "undefined"),
    ERROR_TITLE("오차의 V자", "The V of the error"),
    ERROR_TABLE("오차를 표로 보기", "The errors as a table"),
    ERROR_SUMMARY(
            "h = {0}의 오차는 전방차분 {1}, 중앙차분 {2}입니다. 오차가 가장 작은 h는 전방차분 {3}, 중앙차분 {4} 근처입니다.",
            "At h = {0} the forward difference misses by {1}, the central one by {2}. They miss least near h = {3} and {4}."),
    ERROR_READOUT("오차 {0}", "error {0}"),
    ERROR("오차", "error"),
    FORWARD_ERROR("전방차분의 오차", "error, forward"),
    CENTRAL_ERROR("중앙차분의 오차", "error, central"),
    H("h", "h"),
    H_SPOKEN("h {0}, 오차 {1}", "h {0}, error {1}"),
    NO_ERROR("오차 0", "error 0"),
    FUNCTION("함수", "Function"),
    OWN("직접 적는 f(x)", "Your own f(x)"),
    DIFFERENCE("그릴 할선", "Secant to draw"),
    SHRINK("h를 10분의 1로", "A tenth of h"),
    SWEEP("h를 쭉 줄이기", "Shrink h all the way"),
    PAUSE("멈추기", "Pause"),
    BOOK("책의 h = 1e-4", "The book’s h = 1e-4"),
    AT_TEN("x = 10", "x = 10"),
    TOO_SMALL("h = 1e-15", "h = 1e-15"),
    GONE("책의 10e-50", "The book’s 10e-50"),
    SINE_FORWARD("sin: 전방차분의 바닥", "sin: bottom of the forward one"),
    SINE_CENTRAL("sin: 중앙차분의 바닥", "sin: bottom of the central one"),
    QUESTION(
            "h = 1e-4일 때 전방차분의 오차는 백만분의 1입니다. h를 1e-15까지 줄이면 오차는 어떻게 될까요?",
            "With h = 1e-4 the forward difference misses by a millionth. What will the error be at h = 1e-15?"),
    GUESS_LABEL("h = 1e-15의 오차", "The error at h = 1e-15"),
    SMALLER("훨씬 작아진다", "much smaller"),
    SAME("거의 그대로이다", "about the same"),
    LARGER("훨씬 커진다", "much larger"),
    BECAUSE(
            "전방차분은 0.222로, 0.022나 빗나갑니다. f(5 + h)와 f(5)의 차이가 64비트 실수의 끝자리에 파묻혔기 때문입니다.",
            "It reads 0.222 and misses by 0.022: the difference of f(5 + h) and f(5) drowns in the last digits of a 64-bit number."),
    CENTRAL_AT_5("x = 5, h = 1e-4, 중앙", "x = 5, h = 1e-4, central"),
    CENTRAL_AT_10("x = 10, h = 1e-4, 중앙", "x = 10, h = 1e-4, central"),
    QUADRATIC_FORWARD("x = 5, h = {0}, 전방", "x = 5, h = {0}, forward"),
    QUADRATIC_CENTRAL("x = 5, h = {0}, 중앙", "x = 5, h = {0}, central"),
    SINE_AT_1_FORWARD("sin, x = 1, h = {0}, 전방", "sin, x = 1, h = {0}, forward"),
    SINE_AT_1_CENTRAL("sin, x = 1, h = {0}, 중앙", "sin, x = 1, h = {0}, central"),
    SOURCE_BOOK("책 4.3.2절", "section 4.3.2 of the book"),
    SOURCE_ROUNDING("책 4.3.1절의 함수를 NumPy로 계산한 값", "NumPy’s value, after section 4.3.1 of the book");

    private final String ko;
    private final String en;

    NumericalDiffText(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
