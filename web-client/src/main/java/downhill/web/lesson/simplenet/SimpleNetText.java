package downhill.web.lesson.simplenet;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class SimpleNetText {
    static final Text MATRIX_SUMMARY =
            Text.of("손실 {0}. 정답인 2번의 확률 {1}.", "The loss is {0}; the true class, 2, has probability {1}.");
    static final Text INPUT = Text.of("× 입력", "× input");
    static final Text CLASS = Text.of("{0}번", "class {0}");
    static final Text TRUE_CLASS = Text.of("{0}번 ✓", "class {0} ✓");
    static final Text CELL = Text.of("W[{0}, {1}]", "W[{0}, {1}]");
    static final Text SLOPE = Text.of("기울기", "slope");
    static final Text RAISE = Text.of("키우기 ↑", "raise ↑");
    static final Text LOWER = Text.of("줄이기 ↓", "lower ↓");
    static final Text LEAVE = Text.of("그대로", "leave");
    static final Text WAY_DOWN = Text.of("입력에서 손실까지", "From the input to the loss");
    static final Text MEASURE = Text.of("기울기를 하나씩 구하기", "Measure the weights one by one");
    static final Text WALK = Text.of("걸음", "Steps");
    static final Text READ_SLOPE = Text.of("{0}의 기울기 {1}", "slope of {0}: {1}");
    static final Text SCORE = Text.of("점수", "score");
    static final Text PROBABILITY = Text.of("확률 y", "prob. y");
    static final Text EXCESS = Text.of("y − t", "y − t");
    static final Text READ_TRUTH = Text.of("정답은 2번", "the true class is 2");
    static final Text READ_LOSS = Text.of("손실 {0}", "loss {0}");
    static final Text READ_FACTORS = Text.of("{0} × ({1}) = {2}", "{0} × ({1}) = {2}");
    static final Text READ_COUNT = Text.of("{0}걸음", "step {0}");
    static final Text READ_STEPS = Text.of("{0}걸음 · 손실 {1}", "step {0} · loss {1}");
    static final Text RATE = Text.of("학습률 η", "Learning rate η");
    static final Text STEP = Text.of("한 걸음", "One step");
    static final Text DELTA = Text.of("로그 안에 10⁻⁷ 더하기", "Add 10⁻⁷ in the logarithm");
    static final Text WATCH = Text.of("움직일 가중치", "The weight to move");
    static final Text SUBJECT = Text.of("그림", "Figure");
    static final Text CURVE_X = Text.of("가중치", "weight");
    static final Text CURVE_READOUT = Text.of("{0}에서 손실 {1}, 기울기 {2}", "at {0}: loss {1}, slope {2}");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text BOOK = Text.of("책의 가중치", "The book’s weights");
    static final Text MANY = Text.of("백 걸음 뒤", "After a hundred steps");
    static final Text LARGE = Text.of("학습률 10", "Learning rate 10");
    static final Text GUESS_LABEL = Text.of("정답이 아닌 열의 가중치", "The weights of the other columns");
    static final Text GOLDEN_SCORE = Text.of("점수 {0}번", "score of class {0}");
    static final Text GOLDEN_SOFTMAX = Text.of("확률 {0}번", "probability of class {0}");
    static final Text GOLDEN_LOSS = Text.of("손실, 10⁻⁷ 더함", "loss with 10⁻⁷");
    static final Text GOLDEN_BARE = Text.of("손실, 더하지 않음", "loss without");
    static final Text GOLDEN_SLOPE = Text.of("dW[{0}, {1}]", "dW[{0}, {1}]");
    static final Text SOURCE = Text.of("책 4.4.2절의 simpleNet", "section 4.4.2 of the book (simpleNet)");

    static final PlotTexts CURVE_FIGURE = new PlotTexts(
            Text.of("가중치 하나를 움직이면", "When one weight moves"),
            CURVE_X,
            LOSS,
            Text.of("곡선을 표로 보기", "The curve as a table"),
            List.of(CURVE_X, LOSS));

    static final PlotTexts MATRIX_FIGURE = new PlotTexts(
            Text.of("가중치 W와 지나가는 값", "The weights W and what passes through"),
            CURVE_X,
            SLOPE,
            Text.of("가중치와 기울기를 표로 보기", "Weights and slopes as a table"),
            List.of(CURVE_X, CURVE_X, SLOPE));

    private SimpleNetText() {}

    /** Returns the name of a weight, by its index into W. */
    static Text cell(int index) {
        return CELL.with(index / SimpleNetState.CLASSES, index % SimpleNetState.CLASSES);
    }
}
