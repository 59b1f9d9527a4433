package downhill.web.lesson.roundup;

import downhill.web.page.Text;

final class RoundUpText {
    static final Text RACE = Text.of("기울기 39,760개 경주", "A race for 39,760 slopes");
    static final Text BACKPROPAGATION = Text.of("오차역전파법", "Backpropagation");
    static final Text NUMERICAL = Text.of("수치 미분, 바뀌는 것만 계산", "Numerical, with a shortcut");
    static final Text EVERY_PASS = Text.of("수치 미분, 책처럼 전부 계산", "Numerical, as in the book");
    static final Text START = Text.of("출발", "Start");
    static final Text AGAIN = Text.of("다시 출발", "Start again");
    static final Text STOP = Text.of("중지", "Stop");
    static final Text NOT_YET = Text.of("아직 출발하지 않음", "not started");
    static final Text PASSES = Text.of("순전파 {0}번", "{0} forward passes");
    static final Text LOSSES = Text.of("손실 {0}번 계산", "{0} losses computed");
    static final Text ONE_PASS = Text.of("순전파 1번, 역전파 1번", "1 pass forward, 1 back");
    static final Text MILLIS = Text.of("{0} ms", "{0} ms");
    static final Text SECONDS = Text.of("{0}초", "{0} s");
    static final Text EXPECTED = Text.of("{0}, 끝까지 약 {1}", "{0}, about {1} to the end");
    static final Text MINUTES = Text.of("{0}분", "{0} min");
    static final Text LOADING = Text.of("이미지를 받는 중 {0}%", "loading images, {0}%");
    static final Text FAILED = Text.of("이미지를 받지 못했습니다. 다시 출발해 보세요.", "The images could not be loaded. Start again.");
    static final Text BROKEN = Text.of("경주가 중단되었습니다: {0}", "The race has stopped: {0}");
    static final Text SILENT = Text.of(
            "워커가 {0}초 동안 응답하지 않아 경주를 중지했습니다. 다시 출발해 보세요.",
            "The worker has reported nothing for {0} seconds, so the race has stopped. Start again.");
    static final Text RESULT = Text.of(
            "수치 미분은 오차역전파법의 {0}배가 걸렸습니다. 기울기는 모두 소수점 아래 {1}자리까지 같습니다.",
            "Numerical differentiation took {0} times as long. All slopes agree to {1} decimal places.");
    static final Text RESULT_FULL = Text.of("책처럼 전부 계산하면 {0}배입니다.", "As in the book it takes {0} times as long.");
    static final Text RUNNING = Text.of("달리는 중입니다.", "Running.");
    static final Text STOPPED = Text.of("중지했습니다.", "Stopped.");
    static final Text READY = Text.of("같은 가중치, 같은 이미지 {0}장에서 출발합니다.", "Same weights, same {0} images.");
    static final Text GUESS_LABEL = Text.of("걸린 시간의 배수", "Times as long");
    static final Text GUESSED = Text.of("내 예측: {0}배", "your guess: {0}×");
    static final Text ONCE = Text.of("1배", "1×");
    static final Text QUIZ = Text.of("여덟 문제", "Eight questions");
    static final Text SCORE = Text.of("{1}문제 가운데 {0}문제를 맞혔습니다.", "{0} of {1} are right.");
    static final Text ALL_RIGHT = Text.of("여덟 문제를 모두 맞혔습니다.", "All eight are right.");
    static final Text NEXT = Text.of("다음 문제", "Next question");
    static final Text FORGET = Text.of("답 지우기", "Forget my answers");
    static final Text OPEN = Text.of("문제 {0}, 아직 풀지 않음", "question {0}, not answered");
    static final Text DONE_RIGHT = Text.of("문제 {0}, 맞음", "question {0}, right");
    static final Text DONE_WRONG = Text.of("문제 {0}, 틀림", "question {0}, wrong");
    static final Text QUIZ_FAILED = Text.of("문제를 받지 못했습니다.", "The questions could not be loaded.");
    static final Text RETRY = Text.of("다시 시도", "Try again");

    static final Text CARD = Text.of("내리막: 4장 신경망 학습", "Downhill: how a network learns");
    static final Text GUESSES = Text.of("예측 {0}개 가운데 {1}개가 맞거나 가까웠습니다.", "{1} of {0} guesses were right or close.");
    static final Text NO_GUESSES = Text.of("아직 예측이 없습니다.", "No guesses yet.");
    static final Text CARD_KEY =
            Text.of("흰 점은 실제, 노란 점은 내 예측(낮을수록 빗나감)", "White: the truth. Yellow: my guess (lower is farther off)");
    static final Text DIGITS_READ =
            Text.of("내 숫자와 신경망의 답({0}장, {1}걸음 학습)", "My digits and the answers ({0} images, {1} steps)");
    static final Text SAVE_CARD = Text.of("카드를 그림으로 저장", "Save the card as a picture");
    static final Text DRAW_DIGITS = Text.of("1단원에서 숫자를 쓰면 여기에 나옵니다.", "Draw digits in lesson 1, and they appear here.");

    private RoundUpText() {}
}
