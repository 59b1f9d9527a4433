package downhill.web.lesson.simplenet;

import downhill.web.page.Language;
import downhill.web.page.Text;

/** What the lesson says. */
enum SimpleNetText implements Text {
    MATRIX("가중치 W와 지나가는 값", "The weights W and what passes through"),
    MATRIX_TABLE("가중치와 기울기를 표로 보기", "Weights and slopes as a table"),
    MATRIX_SUMMARY("손실 {0}. 정답인 2번의 확률 {1}.", "The loss is {0}; the true class, 2, has probability {1}."),
    INPUT("입력 {0}", "input {0}"),
    CLASS("{0}번", "class {0}"),
    TRUE_CLASS("{0}번 ✓", "class {0} ✓"),
    WEIGHT("가중치 W[{0}, {1}]", "weight W[{0}, {1}]"),
    CELL("W[{0}, {1}]", "W[{0}, {1}]"),
    SLOPE("기울기", "slope"),
    SCORE("점수", "score"),
    PROBABILITY("확률 y", "prob. y"),
    EXCESS("y − t", "y − t"),
    READ_WEIGHT("{0} = {1} · 정답은 2번", "{0} = {1} · true class 2"),
    READ_LOSS("손실 {0}", "loss {0}"),
    READ_STEPS("{0}걸음 · 손실 {1}", "step {0} · loss {1}"),
    RATE("학습률 η", "Learning rate η"),
    STEP("한 걸음", "One step"),
    RUN("스무 걸음 더", "Twenty more steps"),
    PAUSE("멈추기", "Pause"),
    BACK("걸음 되돌리기", "Back to the start"),
    DELTA("로그 안에 10⁻⁷ 더하기", "Add 10⁻⁷ in the logarithm"),
    WATCH("움직일 가중치", "The weight to move"),
    SUBJECT("그림", "Figure"),
    CURVE_TITLE("가중치 하나를 움직이면", "When one weight moves"),
    CURVE_X("가중치", "weight"),
    CURVE_TABLE("곡선을 표로 보기", "The curve as a table"),
    CURVE_READOUT("{0}에서 손실 {1}, 기울기 {2}", "at {0}: loss {1}, slope {2}"),
    LOSS("손실", "loss"),
    BOOK("책의 W", "The book’s W"),
    MANY("백 걸음 뒤", "After a hundred steps"),
    LARGE("학습률 10", "Learning rate 10"),
    SURE("확신에 찬 오답", "Sure and wrong"),
    GUESS_LABEL("여섯 가중치를", "The six weights"),
    GOLDEN_SCORE("점수 {0}번", "score of class {0}"),
    GOLDEN_SOFTMAX("확률 {0}번", "probability of class {0}"),
    GOLDEN_LOSS("손실, 10⁻⁷ 더함", "loss with 10⁻⁷"),
    GOLDEN_BARE("손실, 더하지 않음", "loss without"),
    GOLDEN_SLOPE("dW[{0}, {1}]", "dW[{0}, {1}]"),
    SOURCE("책 4.4.2 simpleNet", "the book, 4.4.2, simpleNet");

    private final String ko;
    private final String en;

    SimpleNetText(String ko, String en) {
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

    /** Returns this text with values in its places, as a text of its own. */
    Text with(Object... values) {
        SimpleNetText pattern = this;
        return new Text() {
            @Override
            public String ko() {
                return pattern.in(Language.KO, values);
            }

            @Override
            public String en() {
                return pattern.in(Language.EN, values);
            }
        };
    }

    /** Returns a text about a weight, {@link #WEIGHT} or {@link #CELL}, by its index into W. */
    Text of(int index) {
        return with(index / SimpleNetState.CLASSES, index % SimpleNetState.CLASSES);
    }
}
