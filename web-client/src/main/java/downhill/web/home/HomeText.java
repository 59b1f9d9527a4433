package downhill.web.home;

import downhill.web.page.Text;

/** What the first page says once it is asked to train. Words that never change stand in index.html. */
final class HomeText {
    static final Text TRAIN = Text.of("학습시키기", "Train it");
    static final Text BUSY = Text.of("학습 중…", "Learning…");
    static final Text AGAIN = Text.of("다시 하기", "Retrain");
    static final Text RETRY = Text.of("다시 시도", "Try again");

    static final Text STARTED = Text.of("학습을 시작합니다.", "Training has started.");
    static final Text FETCHING = Text.of("숫자 이미지를 받는 중입니다.", "Loading images of digits.");
    static final Text LEARNING = Text.of("손실을 따라 내려가는 중: {0} / {1}걸음", "Walking down the loss: step {0} of {1}");
    static final Text LEARNING_STILL = Text.of("1,000걸음을 학습하는 중입니다.", "Training for 1,000 steps.");
    static final Text RESULT = Text.of(
            "{0}장으로 배워, 처음 보는 숫자 {1}장 가운데 {2}를 맞혔습니다.",
            "From {0} images it has learned to read {2} of {1} new digits.");
    static final Text TOOK = Text.of("{0}걸음을 학습하고 채점하는 데 {1}초 걸렸습니다.", "Training ({0} steps) and testing took {1} s.");
    static final Text SLOWED = Text.of(
            "{0}걸음을 학습하고 채점하는 데 {1}초 걸렸습니다. 그림은 눈으로 볼 수 있게 늦추었습니다.",
            "Training ({0} steps) and testing took {1} s; the picture was slowed down so that you could see it.");

    static final Text LOSS = Text.of("손실 {0}", "loss {0}");
    static final Text HILL_RUNNING =
            Text.of("걸음마다 낮아지는 손실을 언덕으로 그리는 중입니다.", "The loss of each step is being drawn as a hill.");
    static final Text HILL = Text.of(
            "손실을 높이로 그린 언덕: {0}걸음 동안 {1}에서 {2}까지 내려왔습니다. 가장 가파른 곳은 {3}걸음 근처입니다.",
            "A hill as high as the loss: in {0} steps it fell from {1} to {2}. It is steepest near step {3}.");
    static final Text DIGIT_UNKNOWN = Text.of("정답 {0}, 아직 답하지 않음", "is {0}, not answered yet");
    static final Text DIGIT_RIGHT = Text.of("정답 {0}, 신경망의 답 {1}, 맞음", "is {0}, the network says {1}, right");
    static final Text DIGIT_WRONG = Text.of("정답 {0}, 신경망의 답 {1}, 틀림", "is {0}, the network says {1}, wrong");

    static final Text FEWER = Text.of("예측 한 장 줄이기", "Guess one fewer");
    static final Text MORE = Text.of("예측 한 장 늘리기", "Guess one more");
    static final Text READ = Text.of("열두 장 중 {0}장 맞힘", "{0} of the twelve are right");
    static final Text READ_GUESSED =
            Text.of("열두 장 중 {0}장 맞힘 · 예측 {1}장", "{0} of the twelve are right; my guess was {1}");
    static final Text CLEAR = Text.of("지우기", "Clear");
    static final Text DRAW = Text.of("0부터 9까지 아무 숫자나 써 보세요.", "Draw any digit from 0 to 9.");
    static final Text SEEN = Text.of("신경망의 답: {0} ({1}%)", "The network says {0} ({1}%).");
    static final Text CARD = Text.of("내 기기에서 이미지 {0}장으로 {1}걸음", "{0} images, {1} steps, on my device");

    static final Text OFFLINE = Text.of(
            "숫자 이미지를 받지 못했습니다. 연결을 확인하고 다시 시도해 주세요.",
            "The images of digits could not be loaded. Check your connection and try again.");
    static final Text SILENT =
            Text.of("학습을 맡은 웹 워커가 응답하지 않습니다. 다시 시도해 주세요.", "The web worker that trains does not answer. Try again.");
    static final Text NO_WORKER = Text.of(
            "이 브라우저에서 학습을 맡을 웹 워커를 시작하지 못했습니다. 다시 시도하거나 다른 브라우저에서 열어 주세요.",
            "The browser could not start the web worker that trains. Try again, or open this page in another browser.");
    static final Text DIVERGED = Text.of(
            "손실이 발산해 컴퓨터가 나타낼 수 있는 수를 넘었습니다. 학습을 멈췄습니다.",
            "The loss grew beyond what a computer can represent, so training stopped.");

    private HomeText() {}
}
