package downhill.web.lesson.loss;

import downhill.web.page.Text;

/** What the lesson says. */
enum LossText implements Text {
    BARS_TITLE("열 숫자에 나누어 준 확률 y", "Ten probabilities y"),
    BAR("숫자 {0}의 확률", "probability of {0}"),
    SQUARED("오차제곱합", "sum of squared errors"),
    CROSS("교차 엔트로피 오차", "cross-entropy error"),
    SQUARED_MEAN("오차제곱합의 평균", "mean of squared errors"),
    CROSS_MEAN("교차 엔트로피 오차의 평균", "mean cross-entropy error"),
    LOSSES_SPOKEN("{0} {1}, {2} {3}.", "{0} {1}, {2} {3}."),
    LOG_TITLE("정답의 확률과 손실", "The probability of the true digit and the loss"),
    LOG_TABLE("확률과 손실을 표로 보기", "Probability and loss as a table"),
    LOG_SUMMARY(
            "정답 {0}의 확률은 {1}, 교차 엔트로피 오차는 {2}입니다.",
            "The true digit {0} has probability {1}; the cross-entropy error is {2}."),
    PROBABILITY("정답의 확률", "probability of the true digit"),
    PROBABILITY_AXIS("y", "y"),
    LOSS("손실 −ln y", "loss −ln y"),
    POINT_SPOKEN("확률 {0}, 손실 {1}", "probability {0}, loss {1}"),
    ANSWER("고쳐 볼 답", "Answer to change"),
    TRUTH("정답 숫자 t", "True digit t"),
    FORM("정답을 쓰는 법", "Truth written as"),
    BATCH("두 답을 한 묶음으로", "Both answers as a batch"),
    HOLD("정답의 확률은 고정하기", "Keep the true digit’s probability"),
    CURVE("손실 곡선도 보기", "Show the curve of the loss, too"),
    BOOK_FIRST("책의 첫째 답", "The book’s first answer"),
    BOOK_SECOND("0.6을 7로 옮긴 답", "0.6 moved to 7"),
    BOOK_BATCH("두 답의 평균", "The mean of both"),
    KNOWS_NOTHING("모두 0.1", "0.1 for each"),
    SURELY_WRONG("7이라고 확신", "Sure of 7"),
    ALLOWED_SHARES("0부터 1까지의 수 열 개(모두 더하면 1)", "ten numbers from 0 to 1 whose sum is 1"),
    GUESS_LABEL("더 크게 늘어나는 손실", "The loss that grows more"),
    SQUARED_FIRST("첫째 답의 오차제곱합", "squared error, first answer"),
    SQUARED_SECOND("둘째 답의 오차제곱합", "squared error, second answer"),
    CROSS_FIRST("첫째 답의 교차 엔트로피", "cross entropy, first answer"),
    CROSS_SECOND("둘째 답의 교차 엔트로피", "cross entropy, second answer"),
    CROSS_BATCH("두 답을 묶은 교차 엔트로피", "cross entropy, both as a batch"),
    SOURCE_SQUARED("책 4.2.1절", "section 4.2.1 of the book"),
    SOURCE_CROSS("책 4.2.2절", "section 4.2.2 of the book"),
    SOURCE_BATCH("책 4.2.4절의 함수를 NumPy로 계산한 값", "NumPy’s value, after section 4.2.4 of the book");

    private final String ko;
    private final String en;

    LossText(String ko, String en) {
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
