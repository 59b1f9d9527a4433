package downhill.web.lesson.partialderivative;

import downhill.web.page.Text;

/** What the lesson says. */
enum PartialText implements Text {
    SURFACE_TITLE("곡면 x₀² + x₁²", "The surface x₀² + x₁²"),
    SURFACE_TABLE("곡면의 높이를 표로 보기", "Heights of the surface as a table"),
    TURN("곡면 돌리기", "Turn the surface"),
    TILT("내려다보는 각도(도)", "Seen from above by (degrees)"),
    TURN_SPOKEN("가로 {0}도, 위에서 {1}도", "turned {0} degrees, seen from {1} degrees above"),
    SURFACE_SUMMARY_0(
            "그릇 모양 곡면을 x₁ = {0}에서 자른 단면에 점 ({1}, {0})이 있고, 높이는 {2}입니다.",
            "The bowl is cut at x₁ = {0}. The point ({1}, {0}) lies on the cut, at height {2}."),
    SURFACE_SUMMARY_1(
            "그릇 모양 곡면을 x₀ = {0}에서 자른 단면에 점 ({0}, {1})이 있고, 높이는 {2}입니다.",
            "The bowl is cut at x₀ = {0}. The point ({0}, {1}) lies on the cut, at height {2}."),
    CUT_TITLE("단면", "The cut"),
    CUT_TABLE("단면을 표로 보기", "The cut as a table"),
    CUT_SUMMARY_0(
            "단면은 포물선 x₀² + {0}입니다. x₀ = {1}에서 높이는 {2}입니다.",
            "The cut is the parabola x₀² + {0}. At x₀ = {1} its height is {2}."),
    CUT_SUMMARY_1(
            "단면은 포물선 {0} + x₁²입니다. x₁ = {1}에서 높이는 {2}입니다.",
            "The cut is the parabola {0} + x₁². At x₁ = {1} its height is {2}."),
    SLOPE_SUMMARY("기울기는 {0}입니다.", "Its slope is {0}."),
    MOVING_AXIS("움직이는 변수", "the variable that moves"),
    X0("x₀", "x₀"),
    X1("x₁", "x₁"),
    HEIGHT("높이 f", "height f"),
    LOWEST_CUT("가장 낮은 단면", "lowest cut"),
    POINT("단면 위의 점", "Point on the cut"),
    POINT_SPOKEN("{0}, 높이 {1}", "{0}, height {1}"),
    READOUT_0("(x₀, {0})에서 자름", "cut at (x₀, {0})"),
    READOUT_1("({0}, x₁)에서 자름", "cut at ({0}, x₁)"),
    FREE("미분할 변수", "Differentiate by"),
    MOVING("움직이는 변수의 값", "Value of the variable that moves"),
    HELD("고정한 변수의 값", "Value of the variable that is held"),
    MEASURE("기울기 재기", "Measure the slope"),
    HIDE("기울기 감추기", "Hide the slope"),
    MEASURED("수치 미분(h = 0.0001)", "Numerical derivative (h = 0.0001)"),
    TRUE_SLOPE("참값", "True slope"),
    NOT_MEASURED("아직 재지 않음", "not measured yet"),
    PRESET_0("x₁ = 4에서 자르기", "Cut at x₁ = 4"),
    PRESET_1("x₀ = 3에서 자르기", "Cut at x₀ = 3"),
    PRESET_ZERO("x₁ = 0으로 옮기기", "Move the cut to x₁ = 0"),
    PRESET_ABOVE("위에서 보기", "Seen from above"),
    QUESTION(
            "x₁을 4에 고정하면 단면은 x₀² + 16입니다. x₀ = 3에서 기울기는 얼마일까요?",
            "With x₁ held at 4 the cut is x₀² + 16. What is its slope at x₀ = 3?"),
    GUESS_LABEL("x₀ = 3에서의 기울기", "Slope at x₀ = 3"),
    BECAUSE(
            "16은 곡선을 들어 올릴 뿐입니다. x₀²의 기울기 2x₀만 남아 6입니다.",
            "The 16 only lifts the curve. What is left is the slope of x₀², which is 2x₀: 6."),
    GOLDEN_0("(3, 4)에서 ∂f/∂x₀", "∂f/∂x₀ at (3, 4)"),
    GOLDEN_1("(3, 4)에서 ∂f/∂x₁", "∂f/∂x₁ at (3, 4)"),
    SOURCE("책 4.3.3절", "the book, 4.3.3");

    private final String ko;
    private final String en;

    PartialText(String ko, String en) {
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
