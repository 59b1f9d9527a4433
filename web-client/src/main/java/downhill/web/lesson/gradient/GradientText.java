package downhill.web.lesson.gradient;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class GradientText {
    static final Text X0 = Text.of("x₀", "x₀");
    static final Text X1 = Text.of("x₁", "x₁");
    static final Text PARTIAL_0 = Text.of("∂f/∂x₀", "∂f/∂x₀");
    static final Text PARTIAL_1 = Text.of("∂f/∂x₁", "∂f/∂x₁");
    static final Text POINT = Text.of("기울기를 구하는 점", "Point where the gradient is measured");
    static final Text POINT_SPOKEN = Text.of("x₀ {0}, x₁ {1}, {2}", "x₀ {0}, x₁ {1}, {2}");
    static final Text READING = Text.of("기울기 {0} · 길이 {1}", "gradient {0} · length {1}");
    static final Text HEIGHT_READING = Text.of("점 {0} · 높이 {1}", "point {0} · height {1}");
    static final Text STEEPEST_READING = Text.of("가장 가파른 방향의 기울기 {0}", "slope in the steepest direction {0}");
    static final Text WAY_READING = Text.of("이 방향의 기울기 {0}", "slope in this direction {0}");
    static final Text SUM_READING = Text.of("기울기 ({0}) + ({1}) = {2}", "slope ({0}) + ({1}) = {2}");
    static final Text NO_GRADIENT = Text.of("기울기를 구할 수 없음", "no gradient here");
    static final Text SUMMARY = Text.of(
            "f(x₀, x₁) = {0}. {1}에서 기울기는 {2}, 길이는 {3}입니다. 화살표는 그 반대 방향을 가리킵니다.",
            "f(x₀, x₁) = {0}. At {1} the gradient is {2}, of length {3}. The arrow points the opposite way.");
    static final Text SUMMARY_POINT =
            Text.of("f(x₀, x₁) = {0}. {1}에 점이 있습니다. {2}.", "f(x₀, x₁) = {0}. The point is at {1}: {2}.");
    static final Text UNDEFINED = Text.of("정의되지 않음", "undefined");
    static final Text COMPRESSED = Text.of(
            "기울기의 차이가 너무 커서, 화살표의 길이를 기울기 크기의 네제곱근에 맞추었습니다.",
            "The slopes differ so much that an arrow’s length follows the fourth root of its slope.");
    static final Text PROPORTIONAL =
            Text.of("화살표의 길이는 기울기의 크기에 비례합니다.", "The steeper the point, the longer the arrow.");
    static final Text AROUND = Text.of("둘러 재기(0°부터 360°까지)", "Measure around (0° to 360°)");
    static final Text TURNER = Text.of("재는 방향", "Direction that is measured");
    static final Text ARROWS = Text.of("화살표", "Arrows");
    static final Text LANDSCAPE = Text.of("곡면", "Surface");
    static final Text OWN = Text.of("직접 쓰기", "your own");
    static final Text FUNCTION = Text.of("f(x0, x1) =", "f(x0, x1) =");
    static final Text FORMULA = Text.of("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}");
    static final Text WAY_LABEL = Text.of("가장 가파른 내리막", "The steepest direction downhill");
    static final Text FARTHER_LABEL = Text.of("(−8, 0)의 화살표는", "The arrow at (−8, 0)");
    static final Text GOLDEN = Text.of("{0}에서 {1}", "{1} at {0}");
    static final Text SOURCE =
            Text.of("책 4.4절 numerical_gradient(NumPy)", "the book’s numerical_gradient (4.4) under NumPy");

    static final PlotTexts FIGURE = new PlotTexts(
            Text.of("모든 점에서의 −기울기", "The negative gradient, everywhere"),
            X0,
            X1,
            Text.of("화살표를 표로 보기", "The arrows as a table"),
            List.of(X0, X1, PARTIAL_0, PARTIAL_1, Text.of("기울기의 길이", "Length of the gradient")));

    private GradientText() {}
}
