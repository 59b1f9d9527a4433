package downhill.web.lesson.loss;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class LossText {
    static final Text BARS_TITLE = Text.of("열 숫자에 나누어 준 확률 y", "Ten probabilities y");
    static final Text BAR = Text.of("숫자 {0}의 확률", "probability of {0}");
    static final Text SQUARED = Text.of("오차제곱합", "sum of squared errors");
    static final Text CROSS = Text.of("교차 엔트로피 오차", "cross-entropy error");
    static final Text SQUARED_MEAN = Text.of("오차제곱합의 평균", "mean sum of squared errors");
    static final Text CROSS_MEAN = Text.of("교차 엔트로피 오차의 평균", "mean cross-entropy error");
    static final Text LOSSES_SPOKEN = Text.of("{0} {1}, {2} {3}.", "{0} {1}, {2} {3}.");
    static final Text LOG_SUMMARY = Text.of(
            "정답 {0}의 확률은 {1}, 교차 엔트로피 오차는 {2}입니다.",
            "The true digit {0} has probability {1}; the cross-entropy error is {2}.");
    static final Text PROBABILITY = Text.of("정답의 확률", "probability of the true digit");
    static final Text LOSS = Text.of("손실 −ln y", "loss −ln y");
    static final Text POINT_SPOKEN = Text.of("확률 {0}, 손실 {1}", "probability {0}, loss {1}");
    static final Text IMAGE = Text.of("정답이 {0}인 이미지", "image of a {0}");
    static final Text MEAN_LABEL = Text.of("평균 {0}", "mean {0}");
    static final Text ANSWER = Text.of("바꿔 볼 답", "Answer to change");
    static final Text TRUTH = Text.of("정답 숫자 t", "True digit t");
    static final Text FORM = Text.of("정답을 쓰는 법", "How the truth is written");
    static final Text BATCH = Text.of("두 답을 한 묶음으로", "Both answers as a batch");
    static final Text HOLD = Text.of("정답의 확률은 고정하기", "Keep the true digit’s probability");
    static final Text CURVE = Text.of("손실 곡선 보기", "Show the curve of the loss");
    static final Text BOOK_BATCH = Text.of("두 답의 평균", "The mean of both");
    static final Text ALLOWED_SHARES = Text.of("0부터 1까지의 수 열 개(모두 더하면 1)", "ten numbers from 0 to 1 whose sum is 1");
    static final Text GUESS_LABEL = Text.of("더 크게 늘어나는 손실", "The loss that grows more");
    static final Text SQUARED_FIRST = Text.of("첫째 답의 오차제곱합", "squared error, first answer");
    static final Text SQUARED_SECOND = Text.of("둘째 답의 오차제곱합", "squared error, second answer");
    static final Text CROSS_FIRST = Text.of("첫째 답의 교차 엔트로피", "cross entropy, first answer");
    static final Text CROSS_SECOND = Text.of("둘째 답의 교차 엔트로피", "cross entropy, second answer");
    static final Text CROSS_BATCH = Text.of("두 답을 묶은 교차 엔트로피", "cross entropy, both as a batch");
    static final Text SOURCE_SQUARED = Text.of("책 4.2.1절", "section 4.2.1 of the book");
    static final Text SOURCE_CROSS = Text.of("책 4.2.2절", "section 4.2.2 of the book");
    static final Text SOURCE_BATCH =
            Text.of("책 4.2.4절의 함수를 NumPy로 계산한 값", "NumPy’s value, after section 4.2.4 of the book");

    static final PlotTexts LOG_FIGURE = new PlotTexts(
            Text.of("정답의 확률과 손실", "The probability of the true digit and the loss"),
            Text.of("y", "y"),
            LOSS,
            Text.of("확률과 손실을 표로 보기", "Probability and loss as a table"),
            List.of(PROBABILITY, LOSS));

    private LossText() {}
}
