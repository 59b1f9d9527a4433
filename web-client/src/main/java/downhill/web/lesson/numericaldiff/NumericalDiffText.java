package downhill.web.lesson.numericaldiff;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class NumericalDiffText {
    static final Text CURVE_READING = Text.of("h = {0} · 기울기 {1} (참값 {2})", "h = {0} · slope {1} (truth {2})");
    static final Text CURVE_SUMMARY = Text.of("f(x) = {0}, x = {1}: {2}.", "f(x) = {0} at x = {1}: {2}.");
    static final Text X = Text.of("x", "x");
    static final Text Y = Text.of("f(x)", "f(x)");
    static final Text PLACE = Text.of("점의 위치 x", "Place x");
    static final Text SECOND_POINT = Text.of("h만큼 떨어진 점", "Point at a distance of h");
    static final Text FIRST_POINT = Text.of("할선의 뒤쪽 끝", "Rear end of the secant");
    static final Text GAP = Text.of("차이 {0}", "gap {0}");
    static final Text TANGENT = Text.of("접선", "tangent");
    static final Text SECANT = Text.of("할선", "secant");
    static final Text UNDEFINED = Text.of("정의되지 않음", "undefined");
    static final Text ERROR_READING = Text.of("h = {0} · 오차 {1}", "h = {0} · error {1}");
    static final Text ERROR_SUMMARY = Text.of("{0}: {1}.", "{0}: {1}.");
    static final Text TRUNCATION = Text.of("절단 오차", "truncation");
    static final Text ROUNDING = Text.of("반올림 오차", "rounding");
    static final Text H = Text.of("h", "h");
    static final Text NO_ERROR = Text.of("오차 0", "error 0");
    static final Text VALUE_AT = Text.of("f({0}) =", "f({0}) =");
    static final Text FUNCTION = Text.of("함수", "Function");
    static final Text OWN = Text.of("직접 적는 f(x)", "Your own f(x)");
    static final Text DIFFERENCE = Text.of("할선", "Secant");
    static final Text SUBJECT = Text.of("그림", "Figure");
    static final Text BOOK = Text.of("책의 h = 10⁻⁴", "The book’s h = 10⁻⁴");
    static final Text GONE = Text.of("책의 10⁻⁴⁹", "The book’s 10⁻⁴⁹");
    static final Text GUESS_LABEL = Text.of("h를 더 줄이면 오차는", "The error as h gets smaller still");
    static final Text SOURCE_BOOK = Text.of("책 4.3.2절", "section 4.3.2 of the book");
    static final Text SOURCE_ROUNDING =
            Text.of("책 4.3.1절의 함수를 NumPy로 계산한 값", "NumPy’s value, after section 4.3.1 of the book");
    static final Text GOLDEN = Text.of("{0}, {1}", "{0}, {1}");

    static final PlotTexts CURVE_FIGURE = new PlotTexts(
            Text.of("할선과 접선", "Secant and tangent"),
            X,
            Y,
            Text.of("함숫값을 표로 보기", "The function as a table"),
            List.of(X, Y, Text.of("참 기울기", "true slope")));

    static final PlotTexts ERROR_FIGURE = new PlotTexts(
            Text.of("오차의 V자", "The V of the error"),
            H,
            Text.of("오차", "error"),
            Text.of("오차를 표로 보기", "The errors as a table"),
            List.of(H, Text.of("전방 차분의 오차", "error, forward"), Text.of("중심 차분의 오차", "error, central")));

    private NumericalDiffText() {}
}
