package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

final class MiniBatchText {
    static final Text SEED = Text.of("시드", "Seed");
    static final Text DRAW = Text.of("10장 뽑기", "Draw ten images");
    static final Text NOT_DRAWN = Text.of("훈련 데이터의 처음 10장", "The first ten training images");
    static final Text DRAWN_TITLE = Text.of("무작위로 뽑은 10장", "Ten images drawn at random");
    static final Text DIGIT = Text.of("{0}번 이미지: {1}", "image {0}: {1}");
    static final Text COUNT = Text.of("뽑은 묶음 수", "batches drawn");
    static final Text REACH = Text.of("화살표의 길이", "Length of the arrows");
    static final Text FIGURE = Text.of("그림", "Figure");
    static final Text SIZE = Text.of("한 묶음의 장수", "images per batch");
    static final Text TITLE = Text.of("미니배치의 손실", "Losses of mini-batches");
    static final Text WAITING = Text.of("2,000장의 손실을 구하는 중입니다…", "Computing the losses of 2,000 images…");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text DEVIATION = Text.of("표준편차", "standard deviation");
    static final Text TABLE = Text.of("표준편차를 표로 보기", "The standard deviations as a table");
    static final Text COUNT_READOUT = Text.of("{0}묶음 · 전체(2,000장)의 손실 {1}", "{0} batches · loss of all (2,000): {1}");
    static final Text REACH_READOUT =
            Text.of("점선 위아래로 {0} · 그 안에 든 묶음 {1}%", "{0} to either side · {1}% of the batches inside");
    static final Text SIZE_READOUT = Text.of("{0}장씩: 표준편차 {1}", "by {0}: standard deviation {1}");
    static final Text OWN = Text.of("내 숫자 3장 {0}", "my 3 digits {0}");
    static final Text GUESS_LABEL = Text.of("흩어진 폭은", "The spread becomes");
    static final Text BOOK = Text.of("시드 0의 첫 10장", "First ten of seed 0");
    static final Text FULL = Text.of("10장과 40장", "10 and 40 images");
    static final Text GOLDEN_LABEL = Text.of("{0}번째로 뽑은 번호", "number {0} drawn");
    static final Text SOURCE =
            Text.of("NumPy의 np.random.choice(4.2.3절, 시드 0)", "NumPy’s np.random.choice (section 4.2.3, seed 0)");

    private MiniBatchText() {}
}
