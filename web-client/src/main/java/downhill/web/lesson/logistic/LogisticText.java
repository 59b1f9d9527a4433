package downhill.web.lesson.logistic;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class LogisticText {
    static final Text DATA_SUMMARY = Text.of(
            "z = {0}. 확률이 절반인 경계는 x = {1}입니다. 비용 {2}.", "z = {0}. The probability is one half at x = {1}. Cost {2}.");
    static final Text LINE_SUMMARY = Text.of("직선 {0}", "The line {0}");
    static final Text DATA_FLAT =
            Text.of("z = {0}. 확률은 어디서나 {1}입니다. 비용 {2}.", "z = {0}. The probability is {1} everywhere. Cost {2}.");
    static final Text BORDER_READOUT = Text.of("경계 x = {0}", "border at x = {0}");
    static final Text WEIGHTS_READOUT = Text.of("W = {0}, b = {1}", "W = {0}, b = {1}");
    static final Text NO_BORDER = Text.of("경계 없음", "no border");
    static final Text X = Text.of("x: 공부 시간 − 평균", "x: hours − mean");
    static final Text G = Text.of("합격 확률", "chance to pass");
    static final Text TRUTH = Text.of("정답 y", "true answer y");
    static final Text BORDER = Text.of("경계: 확률이 절반인 곳", "Border, where the probability is one half");
    static final Text STEEPNESS = Text.of("가파른 정도 W", "Steepness W");
    static final Text LINE_END = Text.of("직선의 끝", "End of the line");
    static final Text POINT = Text.of("점 {0}", "Point {0}");
    static final Text PLACE = Text.of("x {0}, 정답 {1}, 확률 {2}", "x {0}, true answer {1}, probability {2}");
    static final Text SQUARED = Text.of("제곱 비용", "squared cost");
    static final Text SQUARED_TABLE = Text.of("제곱 비용을 표로 보기", "The squared cost as a table");
    static final Text COST = Text.of("비용", "cost");
    static final Text SLOPE = Text.of("기울기", "slope");
    static final Text SLOPE_READOUT = Text.of("기울기 {0}", "slope {0}");
    static final Text STEPS_READOUT = Text.of("{0}걸음 뒤 W = {1}", "{0} steps: W = {1}");
    static final Text COST_SUMMARY =
            Text.of("W = {0}에서 비용은 {1}, 기울기는 {2}입니다.", "At W = {0} the cost is {1}, its slope {2}.");
    static final Text COST_SPOKEN = Text.of("W {0}, 비용 {1}, 기울기 {2}", "W {0}, cost {1}, slope {2}");
    static final Text FIGURE = Text.of("그림", "Figure");
    static final Text W = Text.of("W", "W");
    static final Text B = Text.of("b", "b");
    static final Text DESCEND = Text.of("경사하강법에 맡기기", "Let gradient descent find W");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text WRONG = Text.of("거꾸로 답하는 W = −8", "All wrong: W = −8");
    static final Text GUESS_LABEL = Text.of("W = −8에서 한 걸음은", "A step from W = −8 is");
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
            List.of(Text.of("x", "x"), TRUTH, Text.of("z = Wx + b", "z = Wx + b"), G));

    private LogisticText() {}
}
