package downhill.web.lesson.twolayernet;

import downhill.web.page.Language;
import downhill.web.page.Text;

/** What the lesson says. */
enum TwoLayerText implements Text {
    LOADING("신경망을 학습하는 중입니다…", "A network is being trained…"),
    FAILED("이미지를 받지 못했습니다. 인터넷 연결을 확인해 주세요.", "The images did not arrive. Is there a connection?"),
    RETRY("다시 받기", "Try again"),
    NETWORK("784-50-10 신경망", "The 784-50-10 network"),
    NETWORK_TABLE("확률을 표로 보기", "The probabilities as a table"),
    HIDDEN("은닉 뉴런 50", "50 hidden units"),
    OUTPUT("확률 10", "10 probabilities"),
    DIGIT("숫자", "digit"),
    PROBABILITY("확률", "probability"),
    EXCESS("확률 − 정답", "y − t"),
    READ_PIXEL("픽셀 784개 가운데 {0}번의 값 {1}", "pixel {0} of 784: {1}"),
    READ_SUM("뉴런 {0}: 합 {1} → 시그모이드 {2}", "unit {0}: sum {1} → sigmoid {2}"),
    READ_OUTPUT("정답 {0}의 확률 {1} · 손실 {2}", "true {0}: probability {1} · loss {2}"),
    READ_SLOPES("뉴런 {0}의 기울기 784개 = {1} × 픽셀", "784 slopes of unit {0} = {1} × pixel"),
    NETWORK_SUMMARY(
            "{0}번 이미지는 숫자 {1}입니다. 신경망이 가장 높게 본 숫자는 {2}이고 확률은 {3}입니다.",
            "Image {0} is a {1}. The network gives the largest probability to {2}: {3}."),
    GRAPH("가중치 하나의 기울기", "The slope of one weight"),
    GRAPH_TABLE("인수를 표로 보기", "The factors as a table"),
    FACTOR("이름", "name"),
    VALUE("값", "value"),
    LOSS("손실 L", "loss L"),
    READ_START("뉴런 {0}, 픽셀 {1} · 손실 {2}", "unit {0}, pixel {1} · loss {2}"),
    READ_SCORES("∂L/∂점수 = 확률 − 정답", "∂L/∂score = probability − truth"),
    READ_ACTIVATION("합 = ∂L/∂z = {0}", "sum = ∂L/∂z = {0}"),
    READ_SUM_SLOPE("{0} × {1} = {2}", "{0} × {1} = {2}"),
    READ_SLOPE("역전파 {0} · 수치 미분 {1}", "backward {0} · numerical {1}"),
    GRAPH_SUMMARY(
            "픽셀 {0}에서 은닉 뉴런 {1}로 가는 가중치의 기울기를 {2}개 인수까지 구했습니다. {3}.",
            "The slope of the weight from pixel {0} to hidden unit {1}, {2} factors found. {3}."),
    FLOW("앞으로: 지나온 층", "Forward: layers passed"),
    BACK("거꾸로: 구한 인수", "Backward: factors found"),
    SUBJECT("그림", "Figure"),
    MAP("픽셀 자리에 보일 것", "At each pixel"),
    IMAGE("이미지 번호", "Image"),
    PIXEL("픽셀 번호", "Pixel"),
    UNIT("은닉 뉴런", "Hidden unit"),
    THREE("5를 3으로 읽는다", "A 5 read as a 3"),
    CORNER_WEIGHT("구석 픽셀의 가중치", "A weight at a corner"),
    SUPPORTER("5의 편인 뉴런", "A unit in favour of 5"),
    CORNER_LABEL("구석 픽셀에 이어진 가중치의 기울기", "The slope of a weight at a corner pixel"),
    GOLDEN_SUM("{0} 기울기의 합", "sum of the slopes in {0}"),
    GOLDEN_SQUARES("{0} 기울기의 제곱합", "sum of their squares, {0}"),
    GOLDEN_FIRST("{0}의 {1}번 기울기", "slope {1} of {0}"),
    GOLDEN_DIFFERENCE("{0}, 오차역전파법과의 평균 차이", "{0}, mean distance from backpropagation"),
    SOURCE("책 4.5.1의 코드를 NumPy로 실행했을 때", "the code of 4.5.1, run with NumPy,");

    private final String ko;
    private final String en;

    TwoLayerText(String ko, String en) {
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

    /** Returns this text with values in its places, as a text of its own. */
    Text with(Object... values) {
        TwoLayerText pattern = this;
        return new Text() {
            @Override
            public String ko() {
                return pattern.in(Language.KO, values);
            }

            @Override
            public String en() {
                return pattern.in(Language.EN, values);
            }
        };
    }
}
