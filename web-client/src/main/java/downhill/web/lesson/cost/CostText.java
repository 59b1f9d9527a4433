package downhill.web.lesson.cost;

import downhill.web.page.Text;

/** What the lesson says. */
enum CostText implements Text {
    LINE_TITLE("직선과 점", "The line and the points"),
    LINE_TABLE("점과 오차를 표로 보기", "Points and errors as a table"),
    LINE_SUMMARY(
            "직선 H(x) = {0}x. 세 점에서 빗나간 거리의 제곱을 평균하면 {1}입니다.",
            "The line H(x) = {0}x. Its squared misses at the three points average {1}."),
    X("x", "x"),
    Y("y", "y"),
    PREDICTED("H(x)", "H(x)"),
    ERROR("오차 H(x) − y", "error H(x) − y"),
    COST_TITLE("비용", "The cost"),
    COST_TABLE("비용을 표로 보기", "The cost as a table"),
    COST_SUMMARY(
            "W = {0}일 때 비용은 {1}, 기울기는 {2}입니다. 비용이 가장 낮은 곳은 W = {3}입니다.",
            "At W = {0} the cost is {1} and its slope {2}. The cost is lowest at W = {3}."),
    COST_FLAT("W = {0}일 때 비용은 {1}입니다.", "At W = {0} the cost is {1}."),
    WEIGHT("W", "W"),
    COST("비용(W)", "cost(W)"),
    SLOPE("기울기", "slope"),
    LINE_HANDLE("직선의 기울기 W", "Slope W of the line"),
    POINT_1("첫째 점", "First point"),
    POINT_2("둘째 점", "Second point"),
    POINT_3("셋째 점", "Third point"),
    PLACE("x {0}, y {1}", "x {0}, y {1}"),
    WEIGHT_SPOKEN("W {0}, 비용 {1}", "W {0}, cost {1}"),
    READOUT("W = {0}", "W = {0}"),
    COST_READOUT("비용 {0}", "cost {0}"),
    RATE("학습률 η", "Learning rate η"),
    RUN("경사하강법에 맡기기", "Let descent find W"),
    PAUSE("멈추기", "Pause"),
    STEP("한 걸음", "One step"),
    BACK("출발점으로", "Back to the start"),
    WHOLE("포물선 전체 보기", "Show the whole parabola"),
    BOOK("교재의 점", "The book’s points"),
    FAR("W = 0에서 하강", "Descend from W = 0"),
    BOUNCE("학습률 0.2: 튀며 내려가기", "Rate 0.2: bouncing down"),
    LEAVE("학습률 0.3: 튀어 나가기", "Rate 0.3: flying off"),
    OFF_LINE("점 하나를 빼면", "One point off the line"),
    ALLOWED_POINTS("x(0부터 4까지)와 y(−4부터 11까지)를 번갈아 적은 것", "x (0 to 4) and y (−4 to 11) by turns"),
    ALLOWED_SEEN("두 수, 작은 수부터", "two numbers, the smaller first"),
    GUESS_LABEL("W = 3의 비용", "The cost at W = 3"),
    YOUR_GUESS("내 예측", "your guess"),
    COST_AT_0("W = 0의 비용", "cost at W = 0"),
    COST_AT_1("W = 1의 비용", "cost at W = 1"),
    COST_AT_2("W = 2의 비용", "cost at W = 2"),
    SOURCE("강의 슬라이드 ‘비용 함수’", "the course slides, “Cost function”");

    private final String ko;
    private final String en;

    CostText(String ko, String en) {
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
