package downhill.web.insight;

import downhill.web.page.Text;

/** What the forward pass of one image says. */
final class ForwardText {
    static final Text FIGURE = Text.of("이미지 한 장이 지나가는 길", "One image all the way through");
    static final Text PREVIOUS = Text.of("이전", "Previous");
    static final Text NEXT = Text.of("다음", "Next");
    static final Text WRONG = Text.of("틀린 것", "A wrong one");
    static final Text OWN = Text.of("내가 쓴 것", "My drawing");
    static final Text NONE_WRONG = Text.of("처음 {0}장에는 틀린 것이 없습니다.", "None of the first {0} images is wrong.");
    static final Text HEAD_RIGHT = Text.of("이미지 {0}번 · 정답 {1} · 답 {2} ✓ 확률 {3}", "Image {0} · {1} · read as {2} ✓ {3}");
    static final Text HEAD_WRONG = Text.of("이미지 {0}번 · 정답 {1} · 답 {2} ✗ 확률 {3}", "Image {0} · {1} · read as {2} ✗ {3}");
    static final Text HEAD_OWN = Text.of("내가 쓴 것 · 답 {0} · 확률 {1}", "My drawing · read as {0} · {1}");

    static final Text PIXELS = Text.of("픽셀 x", "pixels x");
    static final Text UNITS = Text.of("은닉층 z", "hidden z");
    static final Text SUMS = Text.of("합 a", "sum a");
    static final Text PROBABILITIES = Text.of("확률 y", "prob. y");

    static final Text PIXEL = Text.of("픽셀 (세로 {0}, 가로 {1}): {2}", "pixel in row {0}, column {1}: {2}");
    static final Text UNIT =
            Text.of("은닉 뉴런 {0}: 합 {1}, 출력 {2}. {3}의 합에 {4}", "hidden unit {0}: sum {1}, output {2}; adds {4} to {3}");
    static final Text SUM = Text.of(
            "{0}: 합 {1} = 찬성 {2}, 반대 {3}, 편향 {4}. 가장 찬성하는 뉴런은 {5}번({6}), 가장 반대하는 뉴런은 {7}번({8})",
            "{0}: sum {1} = {2} for it, {3} against it, bias {4}. Unit {5} speaks most for it ({6}), unit {7} most"
                    + " against it ({8})");
    static final Text PROBABILITY = Text.of(
            "{0}: 확률 {1}. 합 {2}의 지수를 열 숫자의 지수 합으로 나눈 값",
            "{0}: probability {1}, the exponential of its sum {2} over that of all ten together");

    static final Text UNIT_TABLE = Text.of("은닉 뉴런의 표", "Table of the hidden units");
    static final Text UNIT_COLUMN = Text.of("은닉 뉴런", "hidden unit");
    static final Text SUM_COLUMN = Text.of("합", "sum");
    static final Text OUTPUT_COLUMN = Text.of("출력", "output");
    static final Text VOTE_COLUMN = Text.of("답으로 나온 숫자에 보태는 값", "adds to the answer");
    static final Text DIGIT_TABLE = Text.of("열 숫자의 표", "Table of the ten digits");
    static final Text DIGIT_COLUMN = Text.of("숫자", "digit");
    static final Text PROBABILITY_COLUMN = Text.of("확률", "probability");

    private ForwardText() {}
}
