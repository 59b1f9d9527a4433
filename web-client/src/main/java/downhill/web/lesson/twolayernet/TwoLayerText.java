package downhill.web.lesson.twolayernet;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class TwoLayerText {
    static final Text LOADING = Text.of("신경망을 학습시키는 중입니다…", "A network is being trained…");
    static final Text FAILED =
            Text.of("이미지를 받지 못했습니다. 인터넷 연결을 확인해 주세요.", "The images could not be loaded. Check your connection.");
    static final Text HIDDEN = Text.of("은닉 뉴런 50", "50 hidden units");
    static final Text OUTPUT = Text.of("확률 10", "10 probabilities");
    static final Text DIGIT = Text.of("숫자", "digit");
    static final Text PROBABILITY = Text.of("확률", "probability");
    static final Text EXCESS = Text.of("확률 − 정답", "prob. − truth");
    static final Text IMAGE_IS = Text.of("{0}번 이미지는 숫자 {1}입니다.", "Image {0} is a {1}.");
    static final Text READ_PIXEL = Text.of("픽셀 784개 가운데 {0}번의 값 {1}", "pixel {0} of 784: {1}");
    static final Text READ_SUM = Text.of("뉴런 {0}: 합 {1} → 시그모이드 {2}", "unit {0}: sum {1} → sigmoid {2}");
    static final Text READ_OUTPUT = Text.of("정답 {0}의 확률 {1} · 손실 {2}", "true {0}: probability {1} · loss {2}");
    static final Text READ_SLOPES = Text.of("뉴런 {0}의 기울기 784개 = {1} × 픽셀", "784 slopes of unit {0} = {1} × pixel");
    static final Text NETWORK_SUMMARY = Text.of(
            "{0}번 이미지는 숫자 {1}입니다. 신경망이 가장 높은 확률을 준 숫자는 {2}이고 그 확률은 {3}입니다.",
            "Image {0} is a {1}. The network gives the largest probability to {2}: {3}.");
    static final Text FACTOR = Text.of("이름", "name");
    static final Text VALUE = Text.of("값", "value");
    static final Text WEIGHT_NODE = Text.of("가중치 w", "weight w");
    static final Text SUM_NODE = Text.of("합", "sum");
    static final Text UNIT_NODE = Text.of("뉴런 {0}", "unit {0}");
    static final Text SCORES = Text.of("점수", "score");
    static final Text LOSS_NODE = Text.of("손실 {0}", "loss {0}");
    static final Text SLOPE = Text.of("기울기", "slope");
    static final Text READ_START = Text.of("픽셀 {1} → 뉴런 {0}", "from pixel {1} to unit {0}");
    static final Text READ_SCORES = Text.of("기울기 = 확률 − 정답", "slope = probability − truth");
    static final Text READ_ACTIVATION = Text.of("{0} + … = {1}", "{0} + … = {1}");
    static final Text READ_SUM_SLOPE = Text.of("{0} × {1} = {2}", "{0} × {1} = {2}");
    static final Text READ_SLOPE = Text.of("역전파 {0} · 수치 미분 {1}", "backward {0} · numerical {1}");
    static final Text GRAPH_SUMMARY = Text.of(
            "픽셀 {0}번에서 은닉 뉴런 {1}번으로 가는 가중치의 기울기에서 인수 {2}개를 구했습니다. {3}.",
            "The slope of the weight from pixel {0} to hidden unit {1}, {2} factors found. {3}.");
    static final Text FLOW = Text.of("이미지가 지나온 층", "Layers that the image has passed");
    static final Text BACK = Text.of("거꾸로 구한 기울기", "Slopes found, backwards");
    static final Text SUBJECT = Text.of("그림", "Figure");
    static final Text MAP = Text.of("픽셀 자리에 보일 것", "At each pixel");
    static final Text IMAGE = Text.of("이미지 번호", "Image");
    static final Text PIXEL = Text.of("픽셀 번호", "Pixel");
    static final Text UNIT = Text.of("은닉 뉴런", "Hidden unit");
    static final Text CORNER_LABEL = Text.of("구석 픽셀에 이어진 가중치의 기울기", "The slope of a weight at a corner pixel");
    static final Text GOLDEN_SUM = Text.of("{0} 기울기의 합", "sum of the slopes in {0}");
    static final Text GOLDEN_SQUARES = Text.of("{0} 기울기의 제곱합", "sum of their squares, {0}");
    static final Text GOLDEN_FIRST = Text.of("{0}의 {1}번 기울기", "slope {1} of {0}");
    static final Text GOLDEN_DIFFERENCE = Text.of("{0}, 오차역전파법과의 평균 차이", "{0}, mean distance from backpropagation");
    static final Text SOURCE = Text.of("책 4.5.1절의 코드를 NumPy로 실행했을 때", "the code of 4.5.1, run with NumPy,");

    static final PlotTexts GRAPH_FIGURE = new PlotTexts(
            Text.of("가중치 하나의 기울기", "The slope of one weight"),
            FACTOR,
            VALUE,
            Text.of("인수를 표로 보기", "The factors as a table"),
            List.of(FACTOR, VALUE));

    static final PlotTexts NETWORK_FIGURE = new PlotTexts(
            Text.of("784-50-10 신경망", "The 784-50-10 network"),
            DIGIT,
            PROBABILITY,
            Text.of("확률을 표로 보기", "The probabilities as a table"),
            List.of(DIGIT, PROBABILITY));

    private TwoLayerText() {}
}
