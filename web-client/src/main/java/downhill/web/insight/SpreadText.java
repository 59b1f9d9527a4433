package downhill.web.insight;

import downhill.web.page.Text;

/** What the histograms of weights, activations and gradients say. */
final class SpreadText {
    static final Text W1 = Text.of("가중치 W1", "Weights W1");
    static final Text W2 = Text.of("가중치 W2", "Weights W2");
    static final Text Z1 = Text.of("은닉 뉴런의 출력 z1", "Outputs z1 of the hidden units");
    static final Text DW1 = Text.of("W1의 기울기", "Gradients of W1");
    static final Text DW2 = Text.of("W2의 기울기", "Gradients of W2");
    static final Text NOW = Text.of("지금", "now");
    static final Text START = Text.of("처음", "at the start");
    static final Text NUMBERS = Text.of(
            "지금 평균 {0}, 표준편차 {1} · 처음 평균 {2}, 표준편차 {3}", "now mean {0}, s.d. {1} · at the start mean {2}, s.d. {3}");
    static final Text SMALLER = Text.of(
            "W2의 기울기가 W1의 기울기보다 {0}배 큽니다. W1의 기울기는 W2와 활성화 함수의 기울기를 거쳐 오고, 잉크가 없는 픽셀에서는 0이기 때문입니다.",
            "The gradients of W2 are {0} times larger than those of W1, which come back through W2 and the slope of the activation, and are 0 where pixels have no ink.");
    static final Text LARGER =
            Text.of("W1의 기울기는 W2의 기울기보다 {0}배 큽니다.", "The gradients of W1 are {0} times larger than those of W2.");
    static final Text DIVERGED = Text.of(
            "값이 너무 크거나 수가 아닌 것이 있어, 퍼진 정도를 견줄 수 없습니다.",
            "Some values are too large, or are not numbers, so how they are spread cannot be compared.");
    static final Text NONE =
            Text.of("W1에는 기울기가 오지 않습니다. 이 층은 배우지 못합니다.", "No slope reaches W1: this layer cannot learn.");
    static final Text WIDER = Text.of(
            "W1의 표준편차는 처음의 {0}배, W2는 {1}배입니다.",
            "The standard deviation of W1 is {0} times that of the start, that of W2 {1} times.");
    static final Text FIGURE = Text.of("가중치, 활성값, 기울기가 퍼진 모양", "Weights, activations and gradients");
    static final Text TABLE = Text.of("히스토그램의 표", "Table of the histograms");
    static final Text WHAT = Text.of("무엇", "what");
    static final Text WHEN = Text.of("언제", "when");
    static final Text MEAN = Text.of("평균", "mean");
    static final Text DEVIATION = Text.of("표준편차", "standard deviation");
    static final Text LEAST = Text.of("최솟값", "least");
    static final Text GREATEST = Text.of("최댓값", "greatest");

    private SpreadText() {}
}
