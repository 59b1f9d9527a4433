package downhill.web.home;

import downhill.web.page.Text;

/** What the first page says once it is asked to train. Words that never change stand in index.html. */
enum HomeText implements Text {
    TRAIN("학습시키기", "Train it"),
    BUSY("배우는 중…", "Learning…"),
    AGAIN("다시", "Again"),
    RETRY("다시 시도", "Try again"),

    STARTED("학습을 시작합니다.", "Training has begun."),
    FETCHING("숫자 이미지를 받는 중입니다.", "Fetching images of digits."),
    LEARNING("손실을 따라 내려가는 중: {0} / {1}걸음", "Walking down the loss: step {0} of {1}"),
    LEARNING_STILL("1,000걸음을 배우는 중입니다.", "Taking its 1,000 steps."),
    RESULT("{0}장으로 배워, 처음 보는 숫자 {1}장 가운데 {2}를 맞혔습니다.", "From {0} images it has learned to read {2} of {1} new digits."),
    TOOK("{0}걸음을 배우고 채점하는 데 {1}초 걸렸습니다.", "Its {0} steps and their marking took {1} s."),
    SLOWED(
            "{0}걸음을 배우고 채점하는 데 {1}초 걸렸습니다. 그림은 눈에 보이도록 늦추었습니다.",
            "Its {0} steps and their marking took {1} s; the picture was slowed down for you to see."),

    LOSS("손실 {0}", "loss {0}"),
    HILL_RUNNING("걸음마다 낮아지는 손실을 언덕으로 그리는 중입니다.", "The loss of each step is being drawn as a hill."),
    HILL(
            "손실을 높이로 그린 언덕: {0}걸음 동안 {1}에서 {2}까지 내려왔습니다. 가장 가파른 곳은 {3}걸음 근처입니다.",
            "A hill as high as the loss: in {0} steps it fell from {1} to {2}. It is steepest near step {3}."),
    DIGIT_UNKNOWN("정답 {0}, 아직 답하지 않음", "is {0}, not answered yet"),
    DIGIT_RIGHT("정답 {0}, 신경망의 답 {1}, 맞음", "is {0}, the network says {1}, right"),
    DIGIT_WRONG("정답 {0}, 신경망의 답 {1}, 틀림", "is {0}, the network says {1}, wrong"),

    OFFLINE(
            "숫자 이미지를 받지 못했습니다. 연결을 확인하고 다시 시도해 주세요.",
            "The images of digits did not arrive. Check the connection and try again."),
    NO_WORKER(
            "이 브라우저에서 학습을 맡을 웹 워커를 시작하지 못했습니다. 다시 시도하거나 다른 브라우저에서 열어 주세요.",
            "The browser could not start the web worker that trains. Try again, or open this page in another browser."),
    DIVERGED("손실이 수의 범위를 벗어나 학습을 멈추었습니다.", "The loss left the range of numbers, so training stopped.");

    private final String ko;
    private final String en;

    HomeText(String ko, String en) {
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
