package downhill.web.lesson.whyloss;

import downhill.web.page.Text;

/** What the lesson says. */
enum WhyLossText implements Text {
    LOSS_TITLE("손실", "Loss"),
    ACCURACY_TITLE("정확도", "Accuracy"),
    LOSS_TABLE("손실을 표로 보기", "The loss as a table"),
    ACCURACY_TABLE("정확도를 표로 보기", "The accuracy as a table"),
    LOSS("손실", "loss"),
    ACCURACY("정확도", "accuracy"),
    NUDGE("가중치를 미는 거리", "Nudge of the weight"),
    NUDGE_AXIS("미는 거리", "nudge"),
    SPOKEN("거리 {0}, {1} {2}, 기울기 {3}", "nudge {0}, {1} {2}, slope {3}"),
    SUMMARY("{0}만큼 밀면 {1} {2}, 기울기 {3}.", "Nudged by {0}: {1} {2}, slope {3}."),
    TRAINING("작은 신경망을 학습하는 중입니다…", "A small network is being trained…"),
    FAILED("그림을 받지 못했습니다. 인터넷 연결을 확인해 주세요.", "The images did not arrive. Is there a connection?"),
    RETRY("다시 받기", "Try again"),
    NETWORK(
            "784-10-10 신경망, MNIST 1,000장으로 200걸음 학습, 시험 그림 100장. 고른 가중치 W2[{0}][{1}] = {2}, 지금은 {3}.",
            "A 784-10-10 network, 200 steps on 1,000 MNIST images, judged by 100 test images. The weight W2[{0}][{1}] = {2}, now {3}."),
    UNIT("은닉 뉴런", "Hidden unit"),
    DIGIT("출력 숫자", "Output digit"),
    ACTIVATION_TITLE("계단 함수와 시그모이드", "Step function and sigmoid"),
    ACTIVATION_TABLE("값과 기울기를 표로 보기", "Values and slopes as a table"),
    ACTIVATION_SUMMARY(
            "x = {0}: 시그모이드의 값 {1}, 기울기 {2}. 계단 함수의 값 {3}, 기울기 {4}.",
            "x = {0}: the sigmoid is {1} with slope {2}; the step is {3} with slope {4}."),
    X("x", "x"),
    VALUE("값", "value"),
    PLACE("점의 위치 x", "Place x"),
    SIGMOID("시그모이드", "sigmoid"),
    SIGMOID_SLOPE("시그모이드의 기울기", "slope of the sigmoid"),
    STEP("계단 함수", "step"),
    STEP_SLOPE("계단 함수의 기울기", "slope of the step"),
    TRAINED("학습한 값", "As trained"),
    TELLING("손실은 내려가고 정확도도 내려가는 곳", "Loss down, accuracy down"),
    FAR("x = 4", "x = 4"),
    QUESTION("가중치를 밀어 손실이 내려가면 정확도는 반드시 오를까요?", "While a nudge lowers the loss, must accuracy rise?"),
    GUESS_LABEL("손실이 내려가면", "While the loss falls"),
    MUST("반드시 오른다", "it must rise"),
    STAY("오르거나 그대로이다", "it rises or stays"),
    MAY_FALL("내려가기도 한다", "it may even fall"),
    BECAUSE(
            "W2[2][4]를 0.5만큼 밀면 손실은 {0}에서 {1}로 내려가는데 정확도는 {2}에서 {3}이 됩니다.",
            "Nudge W2[2][4] by 0.5: the loss falls from {0} to {1}, and accuracy goes from {2} to {3}."),
    VALUES("x = 0의 기울기", "Slopes at x = 0"),
    SIGMOID_AT_0("시그모이드 g′(0)", "sigmoid g′(0)"),
    STEP_AT_0("계단 함수", "step"),
    NOTE_SIGMOID("책 4.2.5절, 가장 가파른 곳", "section 4.2.5 of the book, where it is steepest"),
    NOTE_STEP("책 4.2.5절, 0에서는 약속으로 정한 값", "section 4.2.5 of the book; at 0 itself a convention");

    private final String ko;
    private final String en;

    WhyLossText(String ko, String en) {
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
