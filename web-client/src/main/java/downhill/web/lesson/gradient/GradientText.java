package downhill.web.lesson.gradient;

import downhill.web.page.Text;

/** What the lesson says. */
enum GradientText implements Text {
    TITLE("음의 기울기, 곳곳에", "Minus the gradient, everywhere"),
    X0("x₀", "x₀"),
    X1("x₁", "x₁"),
    PARTIAL_0("∂f/∂x₀", "∂f/∂x₀"),
    PARTIAL_1("∂f/∂x₁", "∂f/∂x₁"),
    LENGTH("기울기의 길이", "Length of the gradient"),
    HEIGHT("높이 f", "Height f"),
    DOWN("내리막 방향", "Way down"),
    TABLE("화살표를 표로 보기", "The arrows as a table"),
    POINT("기울기를 재는 점", "Point where the gradient is measured"),
    POINT_SPOKEN("x₀ {0}, x₁ {1}, 기울기 {2}", "x₀ {0}, x₁ {1}, gradient {2}"),
    READOUT("{0}에서 기울기 {1}", "at {0} the gradient {1}"),
    SUMMARY(
            "f(x₀, x₁) = {0}. {1}에서 기울기는 {2}, 길이는 {3}입니다. 화살표는 그 반대쪽을 가리킵니다.",
            "f(x₀, x₁) = {0}. At {1} the gradient is {2}, of length {3}. The arrow points the opposite way."),
    SUMMARY_UNDEFINED(
            "f(x₀, x₁) = {0}. {1}에서는 기울기를 잴 수 없습니다.", "f(x₀, x₁) = {0}. At {1} there is no gradient to measure."),
    UNDEFINED("정의되지 않음", "undefined"),
    NO_DIRECTION("없음(기울기 0)", "none (gradient 0)"),
    COMPRESSED(
            "가파름의 차이가 너무 커서, 화살표 길이는 가파름의 네제곱근에 맞추었습니다.",
            "The slopes differ so much that an arrow’s length follows the fourth root of its slope."),
    PROPORTIONAL("화살표의 길이는 가파름에 비례합니다.", "An arrow is as long as its place is steep."),
    LANDSCAPE("곡면", "Surface"),
    OWN("직접 쓰기", "your own"),
    FUNCTION("f(x0, x1) =", "f(x0, x1) ="),
    FORMULA("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}"),
    PRESET_34("(3, 4)", "(3, 4)"),
    PRESET_02("(0, 2)", "(0, 2)"),
    PRESET_30("(3, 0)", "(3, 0)"),
    PRESET_ELLIPSE("타원: 바닥을 빗나가는 화살표", "Ellipse: past the bottom"),
    PRESET_SADDLE("안장 한가운데", "Middle of the saddle"),
    PRESET_OWN("물결: sin(x0) + cos(x1)", "Waves: sin(x0) + cos(x1)"),
    QUESTION(
            "그릇의 (3, 4)에서 기울기의 길이는 10입니다. (1.5, 2)에서는 얼마일까요?",
            "In the bowl, the gradient at (3, 4) has length 10. What length has it at (1.5, 2)?"),
    GUESS_LABEL("(1.5, 2)에서의 길이", "Length at (1.5, 2)"),
    BECAUSE(
            "기울기는 (2x₀, 2x₁)이므로 바닥까지의 거리가 절반이면 길이도 절반이고, 방향은 같습니다.",
            "The gradient is (2x₀, 2x₁): half the distance from the bottom, half the length, in the same direction."),
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
