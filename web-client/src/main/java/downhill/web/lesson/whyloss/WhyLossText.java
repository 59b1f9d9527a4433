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
    SUBJECT("그림", "Figure"),
    READING("{0} {1}, 기울기 {2}", "{0} {1}, slope {2}"),
    ACTIVATION_READING("x = {0} · 기울기: 시그모이드 {1}, 계단 함수 {2}", "x = {0} · slopes: sigmoid {1}, step {2}"),
    TRAINED("학습한 값", "As trained"),
    LOWEST("손실이 가장 낮은 곳", "Lowest loss"),
    FAR("x = 4", "x = 4"),
    MOVER_LABEL("움직이는 것", "What moves"),
    GUESS_LABEL("손실이 내려가면 정확도는", "While the loss falls, accuracy:");

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
