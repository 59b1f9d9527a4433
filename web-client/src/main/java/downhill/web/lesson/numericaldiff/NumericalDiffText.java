package downhill.web.lesson.numericaldiff;

import downhill.web.page.Text;

/** What the lesson says. */
enum NumericalDiffText implements Text {
    CURVE_TITLE("할선과 접선", "Secant and tangent"),
    CURVE_TABLE("함숫값을 표로 보기", "The function as a table"),
    CURVE_READING("h = {0} · 기울기 {1} (참값 {2})", "h = {0} · slope {1} (truth {2})"),
    CURVE_SUMMARY("f(x) = {0}, x = {1}: {2}.", "f(x) = {0} at x = {1}: {2}."),
    X("x", "x"),
    Y("f(x)", "f(x)"),
    TRUE_SLOPE("참 기울기", "true slope"),
    PLACE("점의 위치 x", "Place x"),
    TANGENT("접선", "tangent"),
    SECANT("할선", "secant"),
    UNDEFINED("정의되지 않음", "undefined"),
    ERROR_TITLE("오차의 V자", "The V of the error"),
    ERROR_TABLE("오차를 표로 보기", "The errors as a table"),
    ERROR_READING("h = {0} · 오차 {1}", "h = {0} · error {1}"),
    ERROR_SUMMARY("{0}: {1}.", "{0}: {1}."),
    ERROR("오차", "error"),
    FORWARD_ERROR("전방 차분의 오차", "error, forward"),
    CENTRAL_ERROR("중심 차분의 오차", "error, central"),
    TRUNCATION("절단 오차", "truncation"),
    ROUNDING("반올림 오차", "rounding"),
    H("h", "h"),
    NO_ERROR("오차 0", "error 0"),
    VALUE_AT("f({0}) =", "f({0}) ="),
    FUNCTION("함수", "Function"),
    OWN("직접 적는 f(x)", "Your own f(x)"),
    DIFFERENCE("할선", "Secant"),
    SUBJECT("그림", "Figure"),
    SHRINK("h를 10분의 1로", "A tenth of h"),
    BOOK("책의 h = 10⁻⁴", "The book’s h = 10⁻⁴"),
    AT_TEN("x = 10", "x = 10"),
    GONE("책의 10e−50", "The book’s 10e−50"),
    SINE_FORWARD("sin: 전방 차분의 바닥", "sin: bottom of the forward one"),
    SINE_CENTRAL("sin: 중심 차분의 바닥", "sin: bottom of the central one"),
    GUESS_LABEL("h를 한없이 줄이면", "As h gets smaller and smaller"),
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
