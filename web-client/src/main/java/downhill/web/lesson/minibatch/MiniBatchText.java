package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

final class MiniBatchText {
    static final Text SEED = Text.of("시드", "Seed");
    static final Text DRAW = Text.of("10장 뽑기", "Draw ten images");
    static final Text NOT_DRAWN = Text.of("훈련 데이터의 처음 10장", "The first ten training images");
    static final Text DRAWN_TITLE = Text.of("무작위로 뽑은 10장", "Ten images drawn at random");
    static final Text DIGIT = Text.of("{0}번 이미지: {1}", "image {0}: {1}");
    static final Text PILE = Text.of("500묶음 뽑기", "Draw 500 batches");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text FIGURE = Text.of("그림", "Figure");
    static final Text SIZE = Text.of("아래 묶음의 장수", "Images per lower batch");
    static final Text TENS_TITLE = Text.of("10장씩 뽑은 미니배치의 손실", "Losses of mini-batches of ten");
    static final Text OTHERS_TITLE = Text.of("다른 크기로 뽑은 미니배치의 손실", "Losses of mini-batches of another size");
    static final Text WAITING = Text.of("2,000장의 손실을 구하는 중입니다…", "Computing the losses of 2,000 images…");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text COUNT = Text.of("묶음 수", "batches");
    static final Text COUNT_AXIS = Text.of("{0}장씩 뽑은 묶음 수", "batches of {0}");
    static final Text FROM = Text.of("이상", "from");
    static final Text TO = Text.of("미만", "below");
    static final Text TABLE = Text.of("히스토그램을 표로 보기", "The histogram as a table");
    static final Text WHOLE_READOUT = Text.of("2,000장의 손실 {0}", "loss of all 2,000: {0}");
    static final Text READOUT = Text.of("{0}장씩: 표준편차 {1}", "by {0}: deviation {1}");
    static final Text EMPTY =
            Text.of("미니배치를 뽑으면 손실의 히스토그램이 자랍니다.", "Draw mini-batches and the histogram of their losses grows.");
    static final Text SUMMARY = Text.of(
            "{0}장씩 뽑은 {1}묶음의 손실은 평균 {2}, 전체의 손실은 {3}(점선)입니다. 표준편차는 {4}, σ/√N은 {5}입니다.",
            "{1} batches of {0} have losses of mean {2}; the loss of all is {3} (dashed). Their standard deviation is {4};"
                    + " σ/√N is {5}.");
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
