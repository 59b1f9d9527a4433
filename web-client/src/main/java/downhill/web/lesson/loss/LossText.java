package downhill.web.lesson.loss;

import downhill.web.page.Text;

/** What the lesson says. */
enum LossText implements Text {
    BARS_TITLE("열 숫자에 나누어 준 확률 y", "Ten probabilities y"),
    BARS_READOUT("합 {0}", "sum {0}"),
    BAR("숫자 {0}의 확률", "probability of {0}"),
    SQUARED("오차제곱합", "squared error"),
    CROSS("교차 엔트로피 오차", "cross entropy"),
    SQUARED_MEAN("오차제곱합의 평균", "mean of the squared errors"),
    CROSS_MEAN("교차 엔트로피 오차의 평균", "mean cross entropy"),
    LOG_TITLE("y = ln x 위의 점", "The point on y = ln x"),
    LOG_TABLE("확률과 손실을 표로 보기", "Probability and loss as a table"),
    LOG_SUMMARY(
            "정답 {0}의 확률은 {1}, ln {1} = {2}입니다. 교차 엔트로피 오차는 {3}, 오차제곱합은 {4}입니다.",
            "The true digit {0} has probability {1}, and ln {1} = {2}. The cross entropy is {3}, the squared error {4}."),
    PROBABILITY("정답의 확률", "probability of the true digit"),
    PROBABILITY_AXIS("x", "x"),
    LN("ln x", "ln x"),
    LOSS("손실 −ln x", "loss −ln x"),
    LOSS_LABEL("손실 {0}", "loss {0}"),
    POINT_SPOKEN("확률 {0}, 손실 {1}", "probability {0}, loss {1}"),
    ANSWER("고쳐 볼 답", "Answer to change"),
    TRUTH("정답 숫자 t", "True digit t"),
    FORM("정답을 쓰는 법", "Truth written as"),
    BATCH("두 답을 한 묶음으로", "Both answers as a batch"),
    HOLD("정답의 확률은 붙들어 두기", "Hold the true digit’s probability"),
    BOOK_FIRST("책의 첫째 답", "The book’s first answer"),
    BOOK_SECOND("0.6을 7로 옮긴 답", "0.6 moved to 7"),
    BOOK_BATCH("두 답의 평균", "The mean of both"),
    KNOWS_NOTHING("모두 0.1", "0.1 for each"),
    SURELY_WRONG("7이라고 확신", "Sure of 7"),
    ALLOWED_SHARES("0부터 1까지의 수 열 개(모두 더하면 1)", "ten numbers from 0 to 1 whose sum is 1"),
    QUESTION(
            "0.6을 7로 옮기고 정답 2에는 0.1만 남기면 교차 엔트로피 오차는 몇 배가 될까요?",
            "Move the 0.6 to 7 and leave 0.1 for the true 2: by what factor does the cross entropy grow?"),
    GUESS_LABEL("몇 배", "Factor"),
    BECAUSE(
            "0.5108이 2.3026이 됩니다. 오차제곱합은 0.0975에서 0.5975로 약 6.1배입니다.",
            "It goes from 0.5108 to 2.3026. The squared error goes from 0.0975 to 0.5975, about 6.1 times as much."),
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
