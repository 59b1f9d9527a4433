package downhill.web.insight;

import downhill.web.page.Text;

/** What the slope of one parameter says. */
final class SlopeText {
    static final Text LAYER = Text.of("어느 매개변수", "Which parameter");
    static final Text ROW = Text.of("픽셀의 세로", "Row of the pixel");
    static final Text COLUMN = Text.of("픽셀의 가로", "Column of the pixel");
    static final Text UNIT = Text.of("은닉 뉴런", "Hidden unit");
    static final Text DIGIT = Text.of("숫자", "Digit");
    static final Text NAME_W1 = Text.of(
            "W1: 픽셀(세로 {0}, 가로 {1}) → 은닉 뉴런 {2}", "W1: from the pixel in row {0}, column {1} to hidden unit {2}");
    static final Text NAME_B1 = Text.of("b1: 은닉 뉴런 {2}의 편향", "b1: the bias of hidden unit {2}");
    static final Text NAME_W2 = Text.of("W2: 은닉 뉴런 {2} → {3}", "W2: from hidden unit {2} to {3}");
    static final Text NAME_B2 = Text.of("b2: {3}의 편향", "b2: the bias of {3}");
    static final Text VALUE = Text.of("지금 값 {0}", "value now {0}");
    static final Text LOST = Text.of(
            "이 신경망의 손실은 유한한 값이 아니어서 기울기를 구할 수 없습니다.",
            "The loss of this network is no longer finite, so there is no slope to find.");
    static final Text BACK = Text.of("오차역전파법", "backpropagation");
    static final Text CENTRAL = Text.of("수치 미분, h\u00a0=\u00a00.0001", "central difference, h\u00a0=\u00a00.0001");
    static final Text SAME = Text.of(
            "차이 {0}. 한쪽은 연쇄 법칙으로, 한쪽은 손실을 두 번 계산해 얻은 값인데 사실상 같습니다.",
            "Difference {0}: one comes from the chain rule, the other from two losses, and they are the same for all practical"
                    + " purposes.");
    static final Text OTHER = Text.of(
            "차이 {0}. 손실이 이 가중치를 따라 심하게 휘거나 ReLU가 꺾이는 곳이라, 두 점을 잇는 기울기가 접선의 기울기와 다릅니다.",
            "Difference {0}: here the loss bends sharply, or ReLU has its kink, so the line through two points is not the"
                    + " tangent.");
    static final Text UPDATE = Text.of(
            "이 이미지들로 한 걸음 내려간다면: −{0} × {1} = {2}. 값이 {3} → {4}",
            "A step down on these images would add −{0} × {1} = {2}, and take the value from {3} to {4}.");
    static final Text FLAT =
            Text.of("기울기가 0이라 한 걸음 내려가도 이 값은 바뀌지 않습니다.", "The slope is 0: a step down does not change this value.");
    static final Text FLAT_PIXEL = Text.of(
            "기울기가 0입니다. 이 이미지들에서는 이 픽셀에 잉크가 없거나 뉴런이 꺼져 있어, 이 가중치가 손실에 아무 영향을 주지 않습니다.",
            "The slope is 0: on these images the pixel has no ink or the unit is off, so this weight does not matter to the loss.");
    static final Text PRESS =
            Text.of("픽셀이나 막대를 누르면 그 가중치의 기울기로 갑니다.", "Press a pixel or a bar to see the slope of that weight.");

    private SlopeText() {}
}
