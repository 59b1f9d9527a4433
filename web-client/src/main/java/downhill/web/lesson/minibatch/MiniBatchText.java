package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

/** What the lesson says. */
enum MiniBatchText implements Text {
    SEED("시드", "Seed"),
    DRAW("choice(60000, 10) 뽑기", "Draw choice(60000, 10)"),
    NOT_DRAWN("아직 뽑지 않았습니다", "Nothing drawn yet"),
    DRAWN_TITLE("시드를 정한 뒤 {0}번째로 뽑은 열 장", "Ten images: draw {0} since the seed was set"),
    DIGIT("{0}번 그림: {1}", "image {0}: {1}"),
    PILE("미니배치 500묶음씩 쌓기", "Pile up 500 mini-batches of each size"),
    PAUSE("멈추기", "Pause"),
    ONE_MORE("한 묶음씩 더", "One more of each"),
    POPULATION(
            "훈련 데이터의 처음 {0}장을 전체로 삼아, 그 그림들로 {1}걸음 학습한 신경망의 손실을 잽니다.",
            "Here “all” are the first {0} training images, and the loss is that of a network after {1} steps on them."),
    HISTOGRAM_TITLE("{0}장씩", "Batches of {0}"),
    LOSS("손실", "loss"),
    COUNT("묶음 수", "batches"),
    FROM("이상", "from"),
    TO("미만", "to below"),
    TABLE("히스토그램을 표로 보기", "The histogram as a table"),
    READOUT("흩어짐 {0}", "spread {0}"),
    EMPTY("미니배치를 쌓으면 손실의 히스토그램이 자랍니다.", "Pile up mini-batches and the histogram of their losses grows."),
    SUMMARY(
            "{0}묶음의 손실은 평균 {1}, 전체의 손실은 {2}(점선)입니다. 흩어짐은 {3}, σ/√N은 {4}입니다.",
            "{0} losses average {1}; the loss of all is {2} (dashed). They scatter by {3}; σ/√N is {4}."),
    QUESTION(
            "묶음의 크기를 10장에서 1,000장으로 100배 늘리면 히스토그램의 폭은 어떻게 될까요?",
            "When batches grow a hundredfold, from 10 to 1,000 images, what becomes of the histogram’s width?"),
    GUESS_LABEL("폭", "The width"),
    BECAUSE(
            "잰 폭은 {0}에서 {1}로 {2}분의 1이 되었습니다. √100 = 10.",
            "The measured width went from {0} to {1}, {2} times less. √100 = 10."),
    BOOK("시드 0의 첫 열 장", "First ten of seed 0"),
    OTHER("시드 1의 열 장", "Ten of seed 1"),
    FULL("500묶음의 히스토그램", "Histograms of 500"),
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
