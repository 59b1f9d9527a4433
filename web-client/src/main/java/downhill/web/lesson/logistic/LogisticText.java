package downhill.web.lesson.logistic;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class LogisticText {
    static final Text DATA_SUMMARY = Text.of(
            "z = {0}. 확률이 절반인 경계는 x = {1}입니다. 제곱 비용 {2}, 교차 엔트로피 오차 {3}.",
            "z = {0}. The probability is one half at x = {1}. Squared cost {2}, cross-entropy error {3}.");
    static final Text LINE_SUMMARY = Text.of("직선 {0}", "The line {0}");
    static final Text DATA_FLAT = Text.of(
            "z = {0}. 확률은 어디서나 {1}입니다. 제곱 비용 {2}, 교차 엔트로피 오차 {3}.",
            "z = {0}. The probability is {1} everywhere. Squared cost {2}, cross-entropy error {3}.");
    static final Text BORDER_READOUT = Text.of("경계 x = {0}", "border at x = {0}");
    static final Text WEIGHTS_READOUT = Text.of("W = {0}, b = {1}", "W = {0}, b = {1}");
    static final Text NO_BORDER = Text.of("경계 없음", "no border");
    static final Text X = Text.of("x", "x");
    static final Text G = Text.of("확률", "probability");
    static final Text TRUTH = Text.of("정답 y", "true answer y");
    static final Text BORDER = Text.of("경계: 확률이 절반인 곳", "Border, where the probability is one half");
    static final Text STEEPNESS = Text.of("가파른 정도 W", "Steepness W");
    static final Text POINT = Text.of("점 {0}", "Point {0}");
    static final Text PLACE = Text.of("x {0}, 정답 {1}, 확률 {2}", "x {0}, true answer {1}, probability {2}");
    static final Text SQUARED = Text.of("제곱 비용", "squared cost");
    static final Text SQUARED_TABLE = Text.of("제곱 비용을 표로 보기", "The squared cost as a table");
    static final Text CROSS_ENTROPY = Text.of("교차 엔트로피 오차", "cross-entropy error");
    static final Text CROSS_TABLE = Text.of("교차 엔트로피 오차를 표로 보기", "The cross-entropy error as a table");
    static final Text COST = Text.of("비용", "cost");
    static final Text SLOPE = Text.of("기울기", "slope");
    static final Text COST_READOUT = Text.of("비용 {0}, 기울기 {1}", "cost {0}, slope {1}");
    static final Text COST_SUMMARY =
            Text.of("{0}: W = {1}에서 {2}, 기울기 {3}.", "The {0} at W = {1} is {2}, its slope {3}.");
    static final Text COST_SPOKEN = Text.of("W {1}, {0} {2}, 기울기 {3}", "W {1}, {0} {2}, slope {3}");
    static final Text FIGURE = Text.of("그림", "Figure");
    static final Text W = Text.of("W", "W");
    static final Text B = Text.of("b", "b");
    static final Text DESCEND_SQUARED = Text.of("제곱 비용을 따라 내려가기", "Descend the squared cost");
    static final Text DESCEND_CROSS = Text.of("교차 엔트로피 오차를 따라 내려가기", "Descend the cross-entropy error");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text BETWEEN = Text.of("나뉘는 점", "Points that can be separated");
    static final Text WRONG = Text.of("거꾸로 답하는 W = −8", "All wrong: W = −8");
    static final Text VALLEYS = Text.of("엇갈린 점", "Mixed points");
    static final Text GUESS_LABEL = Text.of("W = −8에서 한 걸음이 옮기는 거리", "How far a step from W = −8 goes");
    static final Text BECAUSE_FAR = Text.of(
            "많이 틀릴수록 많이 고칠 것 같지만, 한 걸음은 기울기에 비례합니다.",
            "More wrong sounds like more to correct, but a step is proportional to the slope.");
    static final Text BECAUSE_SAME =
            Text.of("학습률이 같아도 기울기가 다르면 걸음도 달라집니다.", "The learning rate is the same, but the slope is not.");
    static final Text ALLOWED_POINTS =
            Text.of("x와 정답을 번갈아 적은 것(정답은 0 또는 1)", "x and true answer in turn, each answer 0 or 1");

    static final PlotTexts DATA_FIGURE = new PlotTexts(
            Text.of("확률 g(Wx + b)", "The probability g(Wx + b)"),
            X,
            G,
            Text.of("점과 확률을 표로 보기", "Points and probabilities as a table"),
            List.of(X, TRUTH, Text.of("z = Wx + b", "z = Wx + b"), G));

    private LogisticText() {}
}
