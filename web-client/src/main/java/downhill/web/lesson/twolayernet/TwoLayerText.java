package downhill.web.lesson.twolayernet;

import downhill.web.page.Language;
import downhill.web.page.Text;

/** What the lesson says. */
enum TwoLayerText implements Text {
    LOADING("MNIST 그림 스무 장을 가져오고 있습니다.", "Fetching twenty images of MNIST."),
    FAILED("그림을 가져오지 못했습니다.", "The images did not arrive."),
    RETRY("다시 시도", "Try again"),
    NETWORK("784-50-10 신경망", "The 784-50-10 network"),
    PIXELS("784 픽셀", "784 pixels"),
    HIDDEN("은닉 50", "50 hidden"),
    OUTPUT("출력 10", "10 outputs"),
    NETWORK_SUMMARY(
            "{0}번 그림은 숫자 {1}입니다. 신경망이 가장 높게 본 숫자는 {2}(확률 {3})입니다. 고른 수는 {4}입니다.",
            "Image {0} is a {1}. The network gives {2} the largest probability, {3}. The number picked is {4}."),
    TAP_HINT("픽셀, 은닉 노드, 출력을 눌러 고를 수 있습니다.", "Tap a pixel, a hidden unit or an output to pick it."),
    IMAGE("그림 번호", "Image"),
    LAYER("값을 볼 층", "Layer to look at"),
    LAYER_TITLE("층을 지나는 값", "The values of a layer"),
    LAYER_INDEX("자리", "place"),
    LAYER_VALUE("값", "value"),
    LAYER_TABLE("값을 표로 보기", "The values as a table"),
    LAYER_SUMMARY("{0}. 값은 모두 {1}개로, 가장 작은 값이 {2}, 가장 큰 값이 {3}입니다.", "{0}. There are {1} values, from {2} to {3}."),
    DICTIONARY("params와 grads", "params and grads"),
    KEY("이름", "key"),
    SHAPE("모양", "shape"),
    COUNT("수", "numbers"),
    TOTAL("모두", "in all"),
    PARAMETER("기울기를 잴 곳", "Whose slope to measure"),
    PIXEL("픽셀(행 번호)", "Pixel (row)"),
    UNIT("은닉 노드", "Hidden unit"),
    DIGIT("숫자(출력)", "Digit (output)"),
    CHECK("한 기울기를 두 가지로 재기", "One slope, measured in two ways"),
    UP("L(w + 0.0001)", "L(w + 0.0001)"),
    DOWN("L(w − 0.0001)", "L(w − 0.0001)"),
    NUMERICAL("수치 미분", "numerically"),
    BACKPROPAGATION("오차역전파법, {0}", "by backpropagation, {0}"),
    DIFFERENCE("차이", "difference"),
    PASSES(
            "수치 미분은 기울기 하나에 그림 20장의 순전파를 두 번 합니다. 이 페이지에서 지금까지 {0}번, {1}개를 모두 재려면 {2}번입니다. 오차역전파법은 순전파 한 번과 거꾸로 한 번으로 {1}개를 모두 구했습니다.",
            "Numerically, one slope takes two forward passes of the 20 images: {0} on this page so far, {2} for all {1}. Backpropagation has found all {1} in one pass forward and one back."),
    BLANK(
            "그림 20장 어디에서도 이 픽셀에는 잉크가 없습니다. 곱해지는 값이 늘 0이니 기울기도 0입니다.",
            "None of the 20 images has ink at this pixel. What the weight is multiplied by is always 0, and so is its slope."),
    BRIGHT("밝은 픽셀의 W1", "W1 of a bright pixel"),
    CORNER("구석 픽셀의 W1", "W1 of a corner pixel"),
    W2_ONE("W2[3, 7]", "W2[3, 7]"),
    B2_ZERO("b2의 숫자 0", "b2 of digit 0"),
    B2_ONE("b2의 숫자 1", "b2 of digit 1"),
    CORNER_QUESTION(
            "구석에 있는 0번 픽셀에서 나가는 W1 가중치의 기울기는 얼마일까요?",
            "What is the slope of a W1 weight that leaves pixel 0, in the corner?"),
    CORNER_LABEL("그 기울기", "Its slope"),
    EXACTLY_ZERO("정확히 0", "exactly 0"),
    NEARLY_ZERO("0에 가깝지만 0은 아님", "close to 0 but not 0"),
    LIKE_OTHERS("다른 가중치와 비슷함", "like those of other weights"),
    CORNER_BECAUSE("구석은 늘 비어 있어 픽셀값이 0입니다.", "Corners are always blank: the pixel is 0."),
    B2_QUESTION(
            "그림 20장 가운데 1이 네 장입니다. b2에서 숫자 1의 자리의 기울기는 얼마일까요?",
            "Four of the 20 images are 1s. What is the slope of b2 in the place of digit 1?"),
    B2_LABEL("b2[1]의 기울기", "The slope of b2[1]"),
    B2_BECAUSE(
            "확률은 0.1쯤인데 실제 비율은 0.2이고, 기울기는 확률이 비율을 넘어선 만큼입니다.",
            "The probability is about 0.1, the true share 0.2, and the slope is what the first has in excess of the second."),
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
