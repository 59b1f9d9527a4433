package downhill.web.lesson.partialderivative;

import downhill.web.page.Text;

/** What the lesson says. */
enum PartialText implements Text {
    SURFACE_TITLE("곡면 x₀² + x₁²", "The surface x₀² + x₁²"),
    SURFACE_TABLE("곡면의 높이를 표로 보기", "Heights of the surface as a table"),
    TURN("곡면 돌리기", "Turn the surface"),
    TILT("내려다보는 각도(도)", "Seen from above by (degrees)"),
    TURN_SPOKEN("가로 {0}도, 위에서 {1}도", "turned {0} degrees, seen from {1} degrees above"),
    SURFACE_READING("{0} · 높이 {1}", "{0} · height {1}"),
    WHOLE_SUMMARY("그릇 모양 곡면 위의 점 {0}에서 높이는 {1}입니다.", "A bowl. At its point {0} the height is {1}."),
    SURFACE_SUMMARY(
            "그릇 모양 곡면을 {2} = {3}에서 잘랐습니다. 단면 위의 점 {0}에서 높이는 {1}입니다.",
            "The bowl is cut at {2} = {3}. The point {0} lies on the cut, at height {1}."),
    CUT_TITLE("단면", "The cut"),
    CUT_TABLE("단면을 표로 보기", "The cut as a table"),
    CUT_READING("{0} = {1}에서 자름", "cut at {0} = {1}"),
    SLOPE_READING("{0} = {1} · 기울기 {2}", "{0} = {1} · slope {2}"),
    CUT_SUMMARY(
            "단면은 포물선 {0}입니다. {1} = {2}에서 높이는 {3}입니다.", "The cut is the parabola {0}. At {1} = {2} its height is {3}."),
    SLOPE_SUMMARY("기울기는 {0}입니다.", "Its slope is {0}."),
    MOVING_AXIS("움직이는 변수", "the variable that moves"),
    X0("x₀", "x₀"),
    X1("x₁", "x₁"),
    HEIGHT("높이 f", "height f"),
    POINT("단면 위의 점", "Point on the cut"),
    POINT_SPOKEN("{0} {1}, 높이 {2}, {3}", "{0} {1}, height {2}, {3}"),
    FREE("미분할 변수", "Differentiate with respect to"),
    MEASURED("기울기 재기", "Measure the slope"),
    PRESET_0("x₁ = 4에서 자르기", "Cut at x₁ = 4"),
    PRESET_1("x₀ = 3에서 자르기", "Cut at x₀ = 3"),
    PRESET_ABOVE("위에서 보기", "Seen from above"),
    GUESS_LABEL("(3, 4)에서 x₀ 쪽의 기울기", "Slope along x₀ at (3, 4)"),
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
