package downhill.web.insight;

import downhill.web.page.Text;

/** What the lower half of the lab says. */
final class InsightText {
    static final Text UNIT = Text.of("은닉 뉴런 {0}", "Hidden unit {0}");
    static final Text UNIT_DEAD = Text.of("은닉 뉴런 {0}, 죽음", "Hidden unit {0}, dead");
    static final Text UNIT_SATURATED = Text.of("은닉 뉴런 {0}, 포화", "Hidden unit {0}, saturated");
    static final Text TILES = Text.of("은닉 뉴런마다 가중치 784개를 그린 타일", "Tiles with the 784 weights of each hidden unit");
    static final Text SCALE = Text.of("색의 기준", "Full colour");
    static final Text SHARED = Text.of("모든 뉴런에 같게", "the same for all");
    static final Text OWN = Text.of("뉴런마다 따로", "each its own");
    static final Text SHARED_NOTE = Text.of("가장 진한 색: ±{0}", "Full colour: ±{0}");
    static final Text OWN_NOTE = Text.of("가장 진한 색: 그 뉴런의 가장 큰 가중치", "Full colour: the largest weight of that unit");
    static final Text MORE_UNITS = Text.of("나머지 {0}개도 보기", "Show the other {0}");
    static final Text DEAD = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 죽었습니다. 시험 이미지 {2}장 모두에서 출력이 0입니다.",
            "{0} of {1} units are dead: their output is 0 on all {2} test images.");
    static final Text DEAD_ONE = Text.of(
            "은닉 뉴런 {1}개 가운데 1개가 죽었습니다. 시험 이미지 {2}장 모두에서 출력이 0입니다.",
            "1 of {1} units is dead: its output is 0 on all {2} test images.");
    static final Text NONE_DEAD = Text.of("은닉 뉴런 {1}개 가운데 죽은 것은 없습니다.", "None of the {1} units is dead.");
    static final Text SATURATED = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 포화되었습니다. 시험 이미지 {2}장 거의 모두에서 출력이 0이나 1에 가깝습니다.",
            "{0} of {1} units are saturated: their output is near 0 or 1 on nearly all {2} test images.");
    static final Text SATURATED_ONE = Text.of(
            "은닉 뉴런 {1}개 가운데 1개가 포화되었습니다. 시험 이미지 {2}장 거의 모두에서 출력이 0이나 1에 가깝습니다.",
            "1 of {1} units is saturated: its output is near 0 or 1 on nearly all {2} test images.");
    static final Text NONE_SATURATED = Text.of("은닉 뉴런 {1}개 가운데 포화된 것은 없습니다.", "None of the {1} units is saturated.");
    static final Text WHY_DEAD = Text.of(
            "죽은 뉴런입니다. 시험 이미지 {0}장 모두에서 합이 0 이하라 출력이 0입니다. ReLU는 여기서 기울기도 0이라 기울기가 이 뉴런을"
                    + " 지나 가중치까지 가지 못하고, 이 뉴런은 더 배우지 못합니다.",
            "This unit is dead. On all {0} test images its sum is 0 or less, so its output is 0. There the slope of ReLU"
                    + " is 0 as well: no slope gets through to its weights, and it never learns again.");
    static final Text WHY_SATURATED = Text.of(
            "포화된 뉴런입니다. 시험 이미지의 {1}%에서 출력 y가 0.05보다 작거나 0.95보다 큽니다. 그러면 시그모이드의 기울기 y(1−y)가"
                    + " 0에 가까워, 이 뉴런의 가중치는 거의 바뀌지 않습니다.",
            "This unit is saturated. On {1}% of the test images its output y is below 0.05 or above 0.95. There the slope"
                    + " y(1−y) of the sigmoid nearly vanishes, and its weights hardly change.");
    static final Text OUTGOING = Text.of(
            "두 번째 층의 가중치: 줄은 숫자, 칸은 은닉 뉴런, 위로 솟으면\u00a0+, 아래로 처지면\u00a0−",
            "Weights of the second layer: a row for each digit, a column for each hidden unit, up is\u00a0+, down is\u00a0−");

    static final Text PUSHES = Text.of(
            "켜지면 답 {0}에 가장 많이 보태고({1}), 답 {2}에서 가장 많이 뺍니다({3}).",
            "When it is on it adds most to the answer {0} ({1}) and takes most from {2} ({3}).");
    static final Text BIAS =
            Text.of("편향 {0}, 시험 이미지 {2}장에서 활성값의 평균 {1}", "Bias {0}; mean activation on {2} test images {1}");
    static final Text EXCITED_BY = Text.of("이 뉴런을 가장 크게 켜는 이미지", "Images that excite it most");
    static final Text ACTIVATION = Text.of("정답 {0}, 활성값 {1}", "{0}, activation {1}");

    static final Text W1 = Text.of("첫 번째 층의 가중치", "weight of the first layer");
    static final Text W2 = Text.of("두 번째 층의 가중치", "weight of the second layer");
    static final Text OUTGOING_FIGURE = Text.of("두 번째 층의 가중치", "Weights of the second layer");
    static final Text HIDDEN_UNIT = Text.of("은닉 뉴런", "hidden unit");
    static final Text TILES_FIGURE = Text.of("은닉 뉴런이 찾는 무늬", "What the hidden units look for");
    static final Text MATRIX_FIGURE = Text.of("무엇을 무엇으로 잘못 읽나", "What it takes for what");
    static final Text MATRIX = Text.of(
            "혼동 행렬: 줄은 정답, 칸은 신경망의 답, {0}걸음째", "Confusion matrix: rows are the truth, columns the answers, step {0}");
    static final Text MATRIX_EMPTY =
            Text.of("혼동 행렬: 줄은 정답, 칸은 신경망의 답", "Confusion matrix: rows are the truth, columns the answers");
    static final Text MATRIX_OF_FILE = Text.of(
            "혼동 행렬: 줄은 정답, 칸은 파일에 든 신경망의 답",
            "Confusion matrix: rows are the truth, columns the answers of the file’s network");
    static final Text TRUTH = Text.of("정답", "truth");
    static final Text RECALL = Text.of("맞힘", "right");
    static final Text CELL = Text.of("정답 {0}, 답 {1}: {2}장", "truth {0}, answer {1}: {2}");
    static final Text WORST = Text.of("가장 잦은 혼동", "Most frequent mistakes");
    static final Text MISTAKE = Text.of("{0}→{1} {2}장", "{0}→{1}: {2}");
    static final Text NO_MISTAKE = Text.of("시험 이미지를 모두 맞혔습니다.", "Every test image is right.");
    static final Text MISTAKES_OF =
            Text.of("정답 {0}, 답 {1}인 이미지 {2}장, 확신한 것부터", "Images of {0} answered {1}, the surest first: {2}");
    static final Text RIGHT_OF =
            Text.of("정답과 답이 모두 {0}인 이미지 {1}장, 겨우 맞힌 것부터", "Images of {0} answered right, the least sure first: {1}");
    static final Text FOLLOW =
            Text.of("이미지를 누르면 신경망을 지나가는 길이 나옵니다.", "Press an image to follow it through the network.");
    static final Text SHOWN_OF = Text.of("{0}장만 보입니다.", "The first {0} are shown.");
    static final Text ANSWERED = Text.of("정답 {0}, 답 {1}, 확률 {2}", "truth {0}, answer {1}, probability {2}");

    private InsightText() {}
}
