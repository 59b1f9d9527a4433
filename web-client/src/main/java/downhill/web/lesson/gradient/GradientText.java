package downhill.web.lesson.gradient;

import downhill.web.page.Text;

/** What the lesson says. */
enum GradientText implements Text {
    TITLE("곳곳의 −기울기", "Minus the gradient, everywhere"),
    X0("x₀", "x₀"),
    X1("x₁", "x₁"),
    PARTIAL_0("∂f/∂x₀", "∂f/∂x₀"),
    PARTIAL_1("∂f/∂x₁", "∂f/∂x₁"),
    LENGTH("기울기의 길이", "Length of the gradient"),
    TABLE("화살표를 표로 보기", "The arrows as a table"),
    POINT("기울기를 재는 점", "Point where the gradient is measured"),
    POINT_SPOKEN("x₀ {0}, x₁ {1}, {2}", "x₀ {0}, x₁ {1}, {2}"),
    READING("기울기 {0} · 길이 {1}", "gradient {0} · length {1}"),
    HEIGHT_READING("점 {0} · 높이 {1}", "point {0} · height {1}"),
    STEEPEST_READING("가장 가파른 쪽의 기울기 {0}", "slope of the steepest way {0}"),
    WAY_READING("등고선에서 {0}° · 기울기 {1}", "{0}° from the contour · slope {1}"),
    NO_GRADIENT("기울기를 잴 수 없음", "no gradient here"),
    SUMMARY(
            "f(x₀, x₁) = {0}. {1}에서 기울기는 {2}, 길이는 {3}입니다. 화살표는 그 반대쪽을 가리킵니다.",
            "f(x₀, x₁) = {0}. At {1} the gradient is {2}, of length {3}. The arrow points the opposite way."),
    SUMMARY_POINT("f(x₀, x₁) = {0}. {1}에 점이 있습니다. {2}.", "f(x₀, x₁) = {0}. The point is at {1}: {2}."),
    UNDEFINED("정의되지 않음", "undefined"),
    COMPRESSED(
            "가파름의 차이가 너무 커서, 화살표 길이는 가파름의 네제곱근에 맞추었습니다.",
            "The slopes differ so much that an arrow’s length follows the fourth root of its slope."),
    PROPORTIONAL("화살표의 길이는 가파름에 비례합니다.", "An arrow is as long as its place is steep."),
    AROUND("재는 방향(등고선에서 몇 도)", "Direction (degrees from the contour)"),
    ARROWS("화살표", "Arrows"),
    LANDSCAPE("곡면", "Surface"),
    OWN("직접 쓰기", "your own"),
    FUNCTION("f(x0, x1) =", "f(x0, x1) ="),
    FORMULA("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}"),
    PRESET_34("(3, 4)", "(3, 4)"),
    PRESET_02("(0, 2)", "(0, 2)"),
    PRESET_30("(3, 0)", "(3, 0)"),
    PRESET_SADDLE("안장 한가운데", "Middle of the saddle"),
    PRESET_OWN("물결: sin(x0) + cos(x1)", "Waves: sin(x0) + cos(x1)"),
    WAY_LABEL("가장 가파른 내리막", "The steepest way down"),
    LENGTH_LABEL("(1.5, 2)에서의 길이", "Length at (1.5, 2)"),
    GOLDEN("{0}에서 {1}", "{1} at {0}"),
    SOURCE("책 4.4절 numerical_gradient(NumPy)", "the book’s numerical_gradient, 4.4, under NumPy");

    private final String ko;
    private final String en;

    GradientText(String ko, String en) {
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
