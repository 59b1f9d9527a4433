package downhill.web.lesson.simplenet;

import downhill.web.page.Language;
import downhill.web.page.Text;

/** What the lesson says. */
enum SimpleNetText implements Text {
    MATRIX("가중치 W와 지나가는 값", "The weights W and what passes through"),
    INPUT("입력 x[{0}] = {1}", "input x[{0}] = {1}"),
    CLASS("{0}번", "class {0}"),
    TRUE_CLASS("{0}번(정답)", "class {0} (true)"),
    WEIGHT("가중치 W[{0}, {1}]", "weight W[{0}, {1}]"),
    CELL("W[{0}, {1}]", "W[{0}, {1}]"),
    SLOPE("dW {0}", "dW {0}"),
    UP("↑ 커짐", "↑ grew"),
    DOWN("↓ 작아짐", "↓ shrank"),
    SCORE("점수 xW", "score xW"),
    PROBABILITY("확률 y", "softmax y"),
    EXCESS("y − t", "y − t"),
    FORMULA_HOLDS(
            "dW의 여섯 칸은 x(y − t)와 가장 많이 다른 곳에서도 {0}만큼만 다릅니다.",
            "The six slopes dW differ from x(y − t) by no more than {0}."),
    FORMULA_FAILS(
            "dW가 x(y − t)와 {0}까지 다릅니다. 정답의 확률이 10⁻⁷보다 작아서, 로그 안에 더한 10⁻⁷이 손실을 평평하게 만들었습니다.",
            "dW differs from x(y − t) by up to {0}: the true class has a probability near or below 10⁻⁷, and the 10⁻⁷ in the logarithm flattens the loss."),
    RATE("학습률 η", "Learning rate η"),
    STEP("한 걸음", "One step"),
    RUN("스무 걸음 더", "Twenty more steps"),
    PAUSE("멈추기", "Pause"),
    BACK("걸음 되돌려 처음 W로", "Back to the first W"),
    DELTA("로그 안에 10⁻⁷ 더하기", "Add 10⁻⁷ in the logarithm"),
    WATCH("곡선으로 볼 가중치", "The weight whose curve shows"),
    CURVE_TITLE("가중치 하나를 움직이면", "When one weight moves"),
    CURVE_X("W의 그 칸", "that weight"),
    CURVE_TABLE("곡선을 표로 보기", "The curve as a table"),
    CURVE_READOUT("{0} = {1}, 기울기 {2}", "{0} = {1}, slope {2}"),
    CURVE_SUMMARY(
            "{0} = {1}에서 손실은 {2}, 기울기는 {3}입니다. 기울기가 {4} 그 반대쪽, 곧 {5} 쪽이 내리막입니다.",
            "At {0} = {1} the loss is {2} and its slope {3}. The slope is {4}, so downhill is the other way: a {5} weight."),
    POSITIVE("양수이니", "positive"),
    NEGATIVE("음수이니", "negative"),
    LARGER("커지는", "larger"),
    SMALLER("작아지는", "smaller"),
    FLAT_SUMMARY("{0} = {1}에서 손실은 {2}, 기울기는 0입니다.", "At {0} = {1} the loss is {2} and its slope 0."),
    LOSS("손실", "loss"),
    LOSS_TITLE("걸음마다의 손실", "The loss, step by step"),
    LOSS_TABLE("손실을 표로 보기", "The losses as a table"),
    LOSS_READOUT("손실 {0}", "loss {0}"),
    LOSS_SUMMARY("{0}걸음 동안의 손실: {1} → {2}.", "In {0} steps the loss went from {1} to {2}."),
    LOSS_NONE("아직 걷지 않았습니다. 손실은 {0}입니다.", "No step taken yet. The loss is {0}."),
    STEPS("걸음", "step"),
    BOOK("책의 W", "The book’s W"),
    ONE("한 걸음 뒤", "After one step"),
    MANY("백 걸음 뒤", "After a hundred steps"),
    LARGE("학습률 10", "Learning rate 10"),
    SURE("확신에 찬 오답", "Sure and wrong"),
    QUESTION("‘한 걸음’을 누르면 여섯 가중치는 어느 쪽으로 움직일까요?", "Which way will the six weights move when you press “one step”?"),
    GUESS_LABEL("움직이는 쪽", "The moves"),
    ALL_GROW("모두 커진다", "all grow"),
    ALL_SHRINK("모두 작아진다", "all shrink"),
    THIRD_GROWS("셋째 열만 커진다", "only the third column grows"),
    THIRD_SHRINKS("셋째 열만 작아진다", "only the third column shrinks"),
    BECAUSE(
            "정답인 셋째 열의 기울기만 음수이고, 가중치는 기울기의 반대쪽으로 움직입니다.",
            "Only the third column, that of the true class, has negative slopes, and weights move against their slopes."),
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
