package downhill.web.insight;

import downhill.web.page.Text;

/** What the lower half of the lab says. */
final class InsightText {
    static final Text UNIT = Text.of("은닉 뉴런 {0}", "Hidden unit {0}");
    static final Text TILES = Text.of("은닉 뉴런마다 가중치 784개를 그린 타일", "Tiles with the 784 weights of each hidden unit");
    static final Text SCALE = Text.of("색의 기준", "Full colour");
    static final Text SHARED = Text.of("모든 뉴런에 같게", "the same for all");
    static final Text OWN = Text.of("뉴런마다 따로", "each its own");
    static final Text SHARED_NOTE = Text.of("가장 진한 색: ±{0}", "Full colour: ±{0}");
    static final Text OWN_NOTE = Text.of("가장 진한 색: 그 뉴런의 가장 큰 가중치", "Full colour: the largest weight of that unit");
    static final Text MORE_UNITS = Text.of("나머지 {0}개도 보기", "Show the other {0}");
    static final Text OUTGOING = Text.of(
            "두 번째 층의 가중치: 줄은 숫자, 칸은 은닉 뉴런, 위로 솟으면 +, 아래로 처지면 −",
            "Weights of the second layer: a row for each digit, a column for each hidden unit, up is +, down is −");

    static final Text PUSHES = Text.of(
            "켜지면 답 {0}에 가장 많이 보태고({1}), 답 {2}에서 가장 많이 뺍니다({3}).",
            "When it is on it adds most to the answer {0} ({1}) and takes most from {2} ({3}).");
    static final Text BIAS =
            Text.of("편향 {0}, 시험 이미지 {2}장에서 활성값의 평균 {1}", "Bias {0}; mean activation on {2} test images {1}");
    static final Text EXCITED_BY = Text.of("이 뉴런을 가장 크게 켜는 이미지", "Images that excite it most");
    static final Text ACTIVATION = Text.of("정답 {0}, 활성값 {1}", "a {0}, activation {1}");
    static final Text WEIGHT_TO = Text.of("숫자 {0}: {1}", "digit {0}: {1}");

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
            Text.of("정답 {0}, 답 {1}인 이미지 {2}장, 확신한 것부터", "{2} images of {0} answered {1}, the surest first");
    static final Text RIGHT_OF =
            Text.of("정답과 답이 모두 {0}인 이미지 {1}장, 겨우 맞힌 것부터", "{1} images of {0} answered right, the least sure first");
    static final Text SHOWN_OF = Text.of("{0}장만 보입니다.", "The first {0} are shown.");
    static final Text ANSWERED = Text.of("정답 {0}, 답 {1}, 확률 {2}", "truth {0}, answer {1}, probability {2}");

    private InsightText() {}
}
