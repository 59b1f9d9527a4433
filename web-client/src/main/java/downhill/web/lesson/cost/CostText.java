package downhill.web.lesson.cost;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

/** What the lesson says. */
final class CostText {
    static final Text LINE_SUMMARY = Text.of(
            "직선 H(x) = {0}. 세 점에서 빗나간 거리의 제곱을 평균하면 {1}입니다.",
            "The line H(x) = {0}. The mean of its squared errors at the three points is {1}.");
    static final Text X = Text.of("x", "x");
    static final Text Y = Text.of("y", "y");
    static final Text COST_SUMMARY = Text.of(
            "W = {0}일 때 비용은 {1}, 기울기는 {2}입니다. 비용이 가장 낮은 곳은 W = {3}입니다.",
            "At W = {0} the cost is {1} and its slope {2}. The cost is lowest at W = {3}.");
    static final Text COST_FLAT = Text.of("W = {0}일 때 비용은 {1}입니다.", "At W = {0} the cost is {1}.");
    static final Text WEIGHT = Text.of("W", "W");
    static final Text COST = Text.of("비용(W)", "cost(W)");
    static final Text LINE_HANDLE = Text.of("직선의 기울기 W", "Slope W of the line");
    static final Text POINT_1 = Text.of("첫째 점", "First point");
    static final Text POINT_2 = Text.of("둘째 점", "Second point");
    static final Text POINT_3 = Text.of("셋째 점", "Third point");
    static final Text PLACE = Text.of("x {0}, y {1}", "x {0}, y {1}");
    static final Text WEIGHT_SPOKEN = Text.of("W {0}, 비용 {1}", "W {0}, cost {1}");
    static final Text READOUT = Text.of("W = {0}", "W = {0}");
    static final Text COST_READOUT = Text.of("비용 {0}", "cost {0}");
    static final Text SLOPE_READOUT = Text.of("기울기 {0}", "slope {0}");
    static final Text RATE = Text.of("학습률 η", "Learning rate η");
    static final Text RUN = Text.of("경사하강법에 맡기기", "Let gradient descent find W");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text STEP = Text.of("한 걸음", "One step");
    static final Text BACK = Text.of("출발점으로", "Back to the start");
    static final Text WHOLE = Text.of("포물선 전체 보기", "Show the whole parabola");
    static final Text BOOK = Text.of("처음의 세 점", "The first three points");
    static final Text FAR = Text.of("W = 0에서 내려가기", "Descend from W = 0");
    static final Text BOUNCE = Text.of("학습률 0.2: 튀며 내려가기", "Rate 0.2: bouncing down");
    static final Text LEAVE = Text.of("학습률 0.3: 튀어 나가기", "Rate 0.3: flying off");
    static final Text ALLOWED_POINTS =
            Text.of("x(0부터 4까지)와 y(−4부터 11까지)를 번갈아 적은 것", "x (0 to 4) and y (−4 to 11) in turn");
    static final Text ALLOWED_SEEN = Text.of("두 수, 작은 수부터", "two numbers, the smaller first");
    static final Text GUESS_LABEL = Text.of("W = 3의 비용", "The cost at W = 3");
    static final Text COST_AT = Text.of("W = {0}의 비용", "cost at W = {0}");
    static final Text SOURCE = Text.of("강의 슬라이드 ‘비용 함수’", "the course slides, “Cost function”");

    static final PlotTexts COST_FIGURE = new PlotTexts(
            Text.of("비용", "The cost"),
            WEIGHT,
            COST,
            Text.of("비용을 표로 보기", "The cost as a table"),
            List.of(WEIGHT, COST, Text.of("기울기", "slope")));

    static final PlotTexts LINE_FIGURE = new PlotTexts(
            Text.of("직선과 점", "The line and the points"),
            X,
            Y,
            Text.of("점과 오차를 표로 보기", "Points and errors as a table"),
            List.of(X, Y, Text.of("H(x)", "H(x)"), Text.of("오차 H(x) − y", "error H(x) − y")));

    private CostText() {}
}
