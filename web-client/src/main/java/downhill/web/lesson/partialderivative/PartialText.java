package downhill.web.lesson.partialderivative;

import downhill.web.chart.PlotTexts;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;

final class PartialText {
    static final Text TURN = Text.of("곡면 돌리기", "Turn the surface");
    static final Text TILT = Text.of("내려다보는 각도(도)", "Seen from above by (degrees)");
    static final Text TURN_SPOKEN = Text.of("가로 {0}도, 위에서 {1}도", "turned {0} degrees, seen from {1} degrees above");
    static final Text SURFACE_READING = Text.of("({0}, {1}) · 높이 {2}", "({0}, {1}) · height {2}");
    static final Text WHOLE_SUMMARY =
            Text.of("그릇 모양 곡면 위의 점 {0}에서 높이는 {1}입니다.", "A bowl. At its point {0} the height is {1}.");
    static final Text SURFACE_SUMMARY = Text.of(
            "그릇 모양 곡면을 {2} = {3}에서 잘랐습니다. 단면 위의 점 {0}에서 높이는 {1}입니다.",
            "The bowl is cut at {2} = {3}. The point {0} lies on the cut, at height {1}.");
    static final Text CUT_TITLE = Text.of("단면", "The cut");
    static final Text CUT_TABLE = Text.of("단면을 표로 보기", "The cut as a table");
    static final Text HELD = Text.of("{0} = {1}", "{0} = {1}");
    static final Text SWUNG = Text.of("{0}° 방향", "at {0}°");
    static final Text SLOPE_READING = Text.of("{0} · 기울기 {1}", "{0} · slope {1}");
    static final Text RULER_READING = Text.of("직선의 기울기 {0}", "slope of the line {0}");
    static final Text RULER_SUMMARY = Text.of("직선의 기울기는 {0}입니다.", "The slope of the line is {0}.");
    static final Text CUT_SUMMARY = Text.of(
            "단면은 포물선 {0}입니다. {1} = {2}에서 높이는 {3}입니다.", "The cut is the parabola {0}. At {1} = {2} its height is {3}.");
    static final Text MOVING_AXIS = Text.of("움직이는 변수", "the variable that moves");
    static final Text X0 = Text.of("x₀", "x₀");
    static final Text X1 = Text.of("x₁", "x₁");
    static final Text HEIGHT = Text.of("높이 f", "height f");
    static final Text POINT = Text.of("단면 위의 점", "Point on the cut");
    static final Text RULER = Text.of("점을 지나는 직선", "Straight line through the point");
    static final Text SWING = Text.of("자르는 방향", "Direction of the cut");
    static final Text PLANE = Text.of("자르는 평면", "Plane that cuts");
    static final Text POINT_SPOKEN = Text.of("{0} {1}, 높이 {2}, {3}", "{0} {1}, height {2}, {3}");
    static final Text FREE = Text.of("미분할 변수", "Differentiate with respect to");
    static final Text MEASURED = Text.of("기울기 재기", "Measure the slope");
    static final Text SLOPE_LABEL = Text.of("단면의 기울기", "The slope of the cut");
    static final Text LOWERED_LABEL = Text.of("x₁을 0에 고정하면 기울기는", "The slope with x₁ held at 0");
    static final Text GOLDEN_0 = Text.of("(3, 4)에서 ∂f/∂x₀", "∂f/∂x₀ at (3, 4)");
    static final Text GOLDEN_1 = Text.of("(3, 4)에서 ∂f/∂x₁", "∂f/∂x₁ at (3, 4)");
    static final Text SOURCE = Text.of("책 4.3.3절", "section 4.3.3 of the book");

    static final PlotTexts SURFACE_FIGURE = new PlotTexts(
            Text.of("곡면 x₀² + x₁²", "The surface x₀² + x₁²"),
            X0,
            X1,
            Text.of("곡면의 높이를 표로 보기", "Heights of the surface as a table"),
            List.of(X0, X1, HEIGHT));

    private PartialText() {}

    /** Returns in words where the cut is. */
    static String place(LanguageChoice language, Values state) {
        double swing = state.get(PartialState.SWING);
        String symbol = state.get(PartialState.FREE).other().symbol;
        return swing != 0
                ? language.say(SWUNG, Numbers.rounded(swing))
                : language.say(HELD, symbol, SurfaceFigure.tenth(PartialState.held(state)));
    }
}
