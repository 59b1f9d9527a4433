package downhill.web.lesson.roundup;

import downhill.web.page.Text;

/** What the lesson says. */
enum RoundUpText implements Text {
    RACE("기울기 39,760개 경주", "A race for 39,760 slopes"),
    BACKPROPAGATION("오차역전파법", "Backpropagation"),
    NUMERICAL("수치 미분, 바뀌는 값만 다시", "Numerically, only what changes"),
    EVERY_PASS("수치 미분, 책처럼 순전파 전부", "Numerically, every pass in full"),
    START("출발", "Start"),
    AGAIN("다시 출발", "Start again"),
    STOP("멈추기", "Stop"),
    FULL("책의 방식으로도 달리기(몇십 초에서 몇 분)", "Also the book’s way (from tens of seconds to minutes)"),
    SEED("시드", "Seed"),
    BATCH("미니배치의 이미지 수", "Images in the mini-batch"),
    NOT_YET("아직 출발하지 않음", "not started"),
    PASSES("순전파 {0}번", "{0} forward passes"),
    WORTH_PASSES("순전파 {0}번에 해당", "worth {0} forward passes"),
    ONE_PASS("순전파 1번, 거꾸로 1번", "1 pass forward, 1 back"),
    MILLIS("{0} ms", "{0} ms"),
    SECONDS("{0} s", "{0} s"),
    LOADING("이미지를 가져오는 중 {0}%", "fetching images, {0} %"),
    FAILED("이미지를 가져오지 못했습니다. 다시 출발해 보세요.", "The images did not arrive. Start again."),
    BROKEN("경주가 멎었습니다: {0}", "The race broke down: {0}"),
    RESULT(
            "같은 이미지 {2}장에서 수치 미분은 오차역전파법의 {0}배가 걸렸습니다. 39,760개 기울기는 가장 많이 다른 곳에서도 {1}만큼만 다릅니다.",
            "On the same {2} images, numerical differentiation took {0} times as long as backpropagation. The 39,760 slopes differ by no more than {1}."),
    RESULT_FULL("순전파를 79,520번 다 하면 오차역전파법의 {0}배입니다.", "With all 79,520 forward passes it is {0} times as long."),
    RUNNING("달리는 중입니다.", "Running."),
    STOPPED("멈추었습니다.", "Stopped."),
    READY(
            "두 방법은 같은 가중치와 같은 미니배치({0}장)에서 출발합니다.",
            "Both start from the same weights and the same mini-batch of {0} images."),
    GUESS_LABEL("걸린 시간의 배수", "Times as long"),
    GUESSED("내 예측: {0}배", "your guess: {0} times"),
    QUIZ("여덟 문제", "Eight questions"),
    NUMBER("문제 {0} / {1}", "Question {0} of {1}"),
    ANSWERS("답", "Answers"),
    CHECK("답 확인", "Check the answer"),
    RIGHT("✓ 맞았습니다. {0}", "✓ Right. {0}"),
    WRONG("✗ 아닙니다. {0} 다른 답을 골라 보세요.", "✗ No. {0} Try another answer."),
    SCORE("{2}문제 가운데 {0}문제에 답했고 {1}문제를 맞혔습니다.", "{0} of {2} answered, {1} of them right."),
    ALL_RIGHT("여덟 문제를 모두 맞혔습니다. 이 장을 끝까지 마쳤습니다.", "All eight are right. You have come down the whole chapter."),
    PREVIOUS("이전 문제", "Previous"),
    NEXT("다음 문제", "Next"),
    FORGET("답 지우기", "Forget my answers"),
    OPEN("문제 {0}, 아직", "question {0}, open"),
    DONE_RIGHT("문제 {0}, 맞음", "question {0}, right"),
    DONE_WRONG("문제 {0}, 틀림", "question {0}, wrong"),
    QUIZ_FAILED("문제를 가져오지 못했습니다.", "The questions did not arrive."),
    RETRY("다시 시도", "Try again"),
    TWO_LANES("두 방법 경주", "Two ways"),
    THREE_LANES("책의 방식까지", "The book’s way too"),
    LAST_QUESTION("마지막 문제", "The last question");

    private final String ko;
    private final String en;

    RoundUpText(String ko, String en) {
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
