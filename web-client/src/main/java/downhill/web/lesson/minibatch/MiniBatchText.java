package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

/** What the lesson says. */
enum MiniBatchText implements Text {
    SEED("시드", "Seed"),
    DRAW("10장 뽑기", "Draw ten images"),
    NOT_DRAWN("아직 뽑지 않았습니다", "Nothing drawn yet"),
    DRAWN_TITLE("시드를 정한 뒤 {0}번째로 뽑은 10장", "Ten images: draw {0} since the seed was set"),
    DIGIT("{0}번 이미지: {1}", "image {0}: {1}"),
    PILE("500묶음 뽑기", "Draw 500 batches"),
    PAUSE("멈추기", "Pause"),
    FIGURE("그림", "Figure"),
    SIZE("아래 묶음의 장수", "Images of a lower batch"),
    TENS_TITLE("10장씩 뽑은 미니배치의 손실", "Losses of mini-batches of ten"),
    OTHERS_TITLE("다른 크기로 뽑은 미니배치의 손실", "Losses of mini-batches of another size"),
    WAITING("2,000장의 손실을 구하는 중입니다…", "Computing the losses of 2,000 images…"),
    LOSS("손실", "loss"),
    COUNT("묶음 수", "batches"),
    COUNT_AXIS("{0}장씩 뽑은 묶음 수", "batches of {0}"),
    FROM("이상", "from"),
    TO("미만", "to below"),
    TABLE("히스토그램을 표로 보기", "The histogram as a table"),
    WHOLE_READOUT("2,000장의 손실 {0}", "loss of all 2,000: {0}"),
    ONE_READOUT("{0}장의 손실 {1}", "loss of {0} images: {1}"),
    READOUT("{0}장씩: 표준편차 {1}", "batches of {0}: ±{1}"),
    SPREAD("±{0}", "±{0}"),
    EMPTY("미니배치를 뽑으면 손실의 히스토그램이 자랍니다.", "Draw mini-batches and the histogram of their losses grows."),
    SUMMARY(
            "{0}장씩 뽑은 {1}묶음의 손실은 평균 {2}, 전체의 손실은 {3}(점선)입니다. 표준편차는 {4}, σ/√N은 {5}입니다.",
            "{1} batches of {0} have losses of mean {2}; the loss of all is {3} (dashed). Their standard deviation is {4};"
                    + " σ/√N is {5}."),
    GUESS_LABEL("흩어진 폭은", "The width becomes"),
    BOOK("시드 0의 첫 10장", "First ten of seed 0"),
    OTHER("시드 1의 10장", "Ten of seed 1"),
    FULL("10장과 40장", "10 and 40 images"),
    THOUSAND("10장과 1,000장", "10 and 1,000 images"),
    GOLDEN_LABEL("{0}번째로 뽑은 번호", "number {0} drawn"),
    SOURCE("NumPy의 np.random.choice(4.2.3절, 시드 0)", "NumPy’s np.random.choice (section 4.2.3, seed 0)");

    private final String ko;
    private final String en;

    MiniBatchText(String ko, String en) {
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
}
