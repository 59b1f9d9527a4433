package downhill.web.lesson.logistic;

import downhill.web.page.Text;

/** What the lesson says. */
enum LogisticText implements Text {
    DATA_TITLE("확률 g(Wx + b)", "The probability g(Wx + b)"),
    DATA_TABLE("점과 확률을 표로 보기", "Points and probabilities as a table"),
    DATA_SUMMARY(
            "z = {0}x {1}. 확률이 절반인 경계는 x = {2}입니다. 제곱 비용 {3}, 교차 엔트로피 오차 {4}.",
            "z = {0}x {1}. The probability is one half at x = {2}. Squared cost {3}, cross-entropy error {4}."),
    DATA_FLAT(
            "z = 0x {0}. 확률은 어디서나 {1}입니다. 제곱 비용 {2}, 교차 엔트로피 오차 {3}.",
            "z = 0x {0}. The probability is {1} everywhere. Squared cost {2}, cross-entropy error {3}."),
    BORDER_READOUT("경계 x = {0}", "border at x = {0}"),
    WEIGHT_READOUT("W = {0}", "W = {0}"),
    NO_BORDER("경계 없음", "no border"),
    X("x", "x"),
    Y("정답 y", "truth y"),
    G("확률 g", "probability g"),
    Z("z = Wx + b", "z = Wx + b"),
    Z_AXIS("z", "z"),
    BORDER("경계: 확률이 절반인 곳", "Border, where the probability is one half"),
    POINT("점 {0}", "Point {0}"),
    PLACE("x {0}, 정답 {1}, 확률 {2}", "x {0}, truth {1}, probability {2}"),
    SQUARED("제곱 비용", "squared cost"),
    SQUARED_TABLE("제곱 비용을 표로 보기", "The squared cost as a table"),
    CROSS_ENTROPY("교차 엔트로피 오차", "cross-entropy error"),
    CROSS_TABLE("교차 엔트로피 오차를 표로 보기", "The cross-entropy error as a table"),
    COST("비용", "cost"),
    SLOPE("기울기", "slope"),
    SLOPE_READOUT("기울기 {0}", "slope {0}"),
    COST_SUMMARY("{0}: W = {1}에서 {2}, 기울기 {3}.", "The {0} at W = {1} is {2}, its slope {3}."),
    COST_SPOKEN("W {1}, {0} {2}, 기울기 {3}", "W {1}, {0} {2}, slope {3}"),
    POINT_TITLE("정답이 1인 점 하나의 비용", "The cost of one point whose truth is 1"),
    POINT_TABLE("점 하나의 비용을 표로 보기", "The cost of one point as a table"),
    POINT_SUMMARY(
            "z = {0}에서 g = {1}, 시그모이드의 기울기 {2}. 비용의 기울기는 (g − 1)²이 {3}, −ln g가 {4}입니다.",
            "At z = {0}, g = {1} and the sigmoid has slope {2}. The slope of (g − 1)² is {3}, that of −ln g {4}."),
    POINT_READOUT("기울기: 시그모이드 {0}, 제곱 비용 {1}", "slopes: sigmoid {0}, squared cost {1}"),
    SLOPES_READOUT("기울기: (g − 1)² {0}, −ln g {1}", "slopes: (g − 1)² {0}, −ln g {1}"),
    SIGMOID_SLOPE("시그모이드의 기울기", "slope of the sigmoid"),
    SQUARED_SLOPE("(g − 1)²의 기울기", "slope of (g − 1)²"),
    LOG_SLOPE("−ln g의 기울기", "slope of −ln g"),
    SIGMOID("g", "g"),
    SQUARED_ONE("(g − 1)²", "(g − 1)²"),
    LOG("−ln g", "−ln g"),
    FIGURE("그림", "Figure"),
    W("W", "W"),
    B("b", "b"),
    PARTS("점 하나하나의 비용도 보기", "Show the cost of each point, too"),
    DESCEND_SQUARED("제곱 비용으로 내려가기", "Descend the squared cost"),
    DESCEND_CROSS("교차 엔트로피 오차로 내려가기", "Descend the cross-entropy error"),
    PAUSE("멈추기", "Pause"),
    BETWEEN("나뉘는 점", "Points that can be separated"),
    WRONG("거꾸로 답하는 W = −8", "All wrong: W = −8"),
    VALLEYS("엇갈린 점", "Mixed points"),
    GUESS_LABEL("W = −8에서 비용의 비탈은", "At W = −8 the slope of the cost is"),
    ALLOWED_POINTS("x와 정답을 번갈아 적은 것(정답은 0 또는 1)", "x and truth by turns, each truth 0 or 1");

    private final String ko;
    private final String en;

    LogisticText(String ko, String en) {
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
