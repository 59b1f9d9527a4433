package downhill.web.lesson.logistic;

import downhill.web.page.Text;

/** What the lesson says. */
enum LogisticText implements Text {
    DATA_TITLE("확률 g(Wx + b)", "The probability g(Wx + b)"),
    DATA_TABLE("점과 확률을 표로 보기", "Points and probabilities as a table"),
    DATA_SUMMARY(
            "z = {0}x {1}. 확률이 절반인 경계는 x = {2}입니다. 제곱 비용 {3}, 교차 엔트로피 비용 {4}.",
            "z = {0}x {1}. The probability is one half at x = {2}. Squared cost {3}, cross-entropy cost {4}."),
    DATA_FLAT(
            "z = 0x {0}. 확률은 어디서나 {1}입니다. 제곱 비용 {2}, 교차 엔트로피 비용 {3}.",
            "z = 0x {0}. The probability is {1} everywhere. Squared cost {2}, cross-entropy cost {3}."),
    BORDER_READOUT("경계 x = {0}", "border at x = {0}"),
    NO_BORDER("경계 없음", "no border"),
    X("x", "x"),
    Y("y", "y"),
    G("g(z)", "g(z)"),
    Z("z = Wx + b", "z = Wx + b"),
    BORDER("경계: 확률이 절반인 곳", "Border, where the probability is one half"),
    BORDER_LABEL("z = 0", "z = 0"),
    POINT("점 {0}", "Point {0}"),
    PLACE("x {0}, 정답 {1}, 확률 {2}", "x {0}, truth {1}, probability {2}"),
    SQUARED_TITLE("제곱 비용", "Squared cost"),
    SQUARED_TABLE("제곱 비용을 표로 보기", "The squared cost as a table"),
    CROSS_TITLE("교차 엔트로피 비용", "Cross-entropy cost"),
    CROSS_TABLE("교차 엔트로피 비용을 표로 보기", "The cross-entropy cost as a table"),
    COST("비용", "cost"),
    SLOPE("기울기", "slope"),
    COST_SUMMARY("W = {0}에서 비용 {1}, 기울기 {2}.", "At W = {0} the cost is {1}, its slope {2}."),
    COST_SPOKEN("W {0}, 비용 {1}, 기울기 {2}", "W {0}, cost {1}, slope {2}"),
    W("W", "W"),
    B("b", "b"),
    DESCEND_SQUARED("제곱 비용으로 내려가기", "Descend the squared cost"),
    DESCEND_CROSS("교차 엔트로피로 내려가기", "Descend the cross entropy"),
    PAUSE("멈추기", "Pause"),
    ZERO("W = 0, b = 0", "W = 0, b = 0"),
    BETWEEN("경계를 가운데로", "Border in the middle"),
    WRONG("틀린 쪽 끝 W = −8", "All the way wrong, W = −8"),
    HOLLOWS("어긋난 점: 웅덩이 둘", "Contradicting points: two hollows"),
    QUESTION(
            "b = 0에서 W를 틀린 쪽으로, 곧 −8까지 끌면 두 비용의 곡선은 어떻게 될까요?",
            "With b = 0, drag W all the way to the wrong side, to −8. What will the two curves do?"),
    GUESS_LABEL("두 곡선", "The two curves"),
    BOTH_CLIMB("둘 다 계속 솟는다", "both keep climbing"),
    SQUARED_FLAT("제곱 비용만 평평해진다", "only the squared cost goes flat"),
    BOTH_FLAT("둘 다 평평해진다", "both go flat"),
    BECAUSE(
            "제곱 비용은 1에 붙어 기울기가 거의 0이고, 교차 엔트로피 비용은 16까지 곧게 솟습니다.",
            "The squared cost hugs 1 with a slope of almost 0; the cross-entropy cost climbs straight to 16."),
    ALLOWED_POINTS("x와 정답을 번갈아 적은 것(정답은 0 또는 1)", "x and truth by turns, each truth 0 or 1"),
    VALUES("모든 점에서 확률이 절반일 때", "Where every probability is one half"),
    G_OF_ZERO("g(0)", "g(0)"),
    SQUARED_AT_ZERO("W = b = 0의 제곱 비용", "squared cost at W = b = 0"),
    CROSS_AT_ZERO("W = b = 0의 교차 엔트로피", "cross entropy at W = b = 0"),
    NOTE_SIGMOID("책 3.2.4절의 시그모이드 함수", "the sigmoid of section 3.2.4 of the book"),
    NOTE_SQUARED("점이 어디에 있든 0.5의 제곱", "0.5 squared, wherever the points are"),
    NOTE_CROSS("점이 어디에 있든 ln 2", "ln 2, wherever the points are");

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
