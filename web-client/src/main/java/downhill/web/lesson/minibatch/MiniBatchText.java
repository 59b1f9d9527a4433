package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

final class MiniBatchText {
    static final Text SEED = Text.of("시드", "Seed");
    static final Text DRAW = Text.of("10장 뽑기", "Draw ten images");
    static final Text NOT_DRAWN = Text.of("훈련 데이터의 처음 10장", "The first ten training images");
    static final Text DRAWN_TITLE = Text.of("무작위로 뽑은 10장", "Ten images drawn at random");
    static final Text DIGIT = Text.of("{0}번 이미지: {1}", "image {0}: {1}");
    static final Text PILE = Text.of("뽑은 묶음 수", "Batches drawn");
    static final Text REACH = Text.of("화살표의 길이", "Length of the arrows");
    static final Text FIGURE = Text.of("그림", "Figure");
    static final Text SIZE = Text.of("한 묶음의 장수", "Images per batch");
    static final Text TENS_TITLE = Text.of("10장씩 뽑은 미니배치의 손실", "Losses of mini-batches of ten");
    static final Text SPREAD_TITLE = Text.of("장수에 따른 손실의 폭", "How the spread depends on the images");
    static final Text WAITING = Text.of("2,000장의 손실을 구하는 중입니다…", "Computing the losses of 2,000 images…");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text COUNT = Text.of("묶음 수", "batches");
    static final Text FROM = Text.of("이상", "from");
    static final Text TO = Text.of("미만", "below");
    static final Text TABLE = Text.of("히스토그램을 표로 보기", "The histogram as a table");
    static final Text PILE_READOUT = Text.of("{0}묶음 · 전체(2,000장)의 손실 {1}", "{0} batches · loss of all (2,000): {1}");
    static final Text REACH_READOUT =
            Text.of("화살표 길이 {0} · 그 안에 든 묶음 {1}%", "arrows {0} long · {1}% of the batches inside");
    static final Text SPREAD_READOUT = Text.of("{0}장씩: 표준편차 {1}", "by {0}: standard deviation {1}");
    static final Text DEVIATION = Text.of("표준편차", "standard deviation");
    static final Text SPREAD_TABLE = Text.of("표준편차를 표로 보기", "The standard deviations as a table");
    static final Text EMPTY =
            Text.of("미니배치를 뽑으면 손실의 히스토그램이 자랍니다.", "Draw mini-batches and the histogram of their losses grows.");
    static final Text SUMMARY = Text.of(
            "10장씩 뽑은 {0}묶음의 손실은 평균 {1}, 표준편차 {2}입니다. 전체의 손실은 {3}(점선)입니다.",
            "{0} batches of 10 have losses of mean {1} and standard deviation {2}; the loss of all is {3} (dashed).");
    static final Text SPREAD_SUMMARY = Text.of(
            "{0}장씩 뽑은 500묶음의 손실의 표준편차는 {1}, σ/√N은 {2}입니다.",
            "The losses of 500 batches of {0} have the standard deviation {1}; σ/√N is {2}.");
    static final Text GUESS_LABEL = Text.of("흩어진 폭은", "The spread becomes");
    static final Text BOOK = Text.of("시드 0의 첫 10장", "First ten of seed 0");
    static final Text OTHER = Text.of("시드 1의 10장", "Ten of seed 1");
    static final Text FULL = Text.of("10장과 40장", "10 and 40 images");
    static final Text THOUSAND = Text.of("10장과 1,000장", "10 and 1,000 images");
    static final Text GOLDEN_LABEL = Text.of("{0}번째로 뽑은 번호", "number {0} drawn");
    static final Text SOURCE =
            Text.of("NumPy의 np.random.choice(4.2.3절, 시드 0)", "NumPy’s np.random.choice (section 4.2.3, seed 0)");

    private MiniBatchText() {}
}
