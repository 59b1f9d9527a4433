package downhill.web.lesson.whyloss;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class WhyLossText {
    static final Text NUDGE = Text.of("가중치를 미는 거리", "Nudge of the weight");
    static final Text SPOKEN = Text.of("거리 {0}, {1} {2}, 기울기 {3}", "nudge {0}, {1} {2}, slope {3}");
    static final Text SUMMARY = Text.of("{0}만큼 밀면 {1} {2}, 기울기 {3}.", "Nudged by {0}: {1} {2}, slope {3}.");
    static final Text TRAINING = Text.of("작은 신경망을 학습시키는 중입니다…", "A small network is being trained…");
    static final Text FAILED =
            Text.of("이미지를 받지 못했습니다. 인터넷 연결을 확인해 주세요.", "The images could not be loaded. Check your connection.");
    static final Text NETWORK = Text.of(
            "784-10-10 신경망, MNIST 1,000장으로 200걸음 학습, 시험 이미지 100장. 고른 가중치 W2[{0}][{1}] = {2}, 지금은 {3}.",
            "A 784-10-10 network, 200 steps on 1,000 MNIST images, judged by 100 test images. The weight W2[{0}][{1}] = {2}, now {3}.");
    static final Text UNIT = Text.of("은닉 뉴런", "Hidden unit");
    static final Text DIGIT = Text.of("출력 숫자", "Output digit");
    static final Text ACTIVATION_SUMMARY = Text.of(
            "x = {0}: 시그모이드의 값 {1}, 기울기 {2}. 계단 함수의 값 {3}, 기울기 {4}.",
            "x = {0}: the sigmoid is {1} with slope {2}; the step is {3} with slope {4}.");
    static final Text X = Text.of("x", "x");
    static final Text PLACE = Text.of("점의 위치 x", "Place x");
    static final Text SIGMOID = Text.of("시그모이드", "sigmoid");
    static final Text STEP = Text.of("계단 함수", "step");
    static final Text FLIPPED = Text.of("신경망의 답이 바뀐 이미지 {0}장", "Images that get another answer: {0}");
    static final Text NONE_FLIPPED = Text.of("답이 바뀐 이미지가 없습니다.", "No image gets another answer.");
    static final Text IMAGE = Text.of("정답이 {0}인 이미지", "An image of a {0}");
    static final Text SUBJECT = Text.of("그림", "Figure");
    static final Text READING = Text.of("{0} {1}, 기울기 {2}", "{0} {1}, slope {2}");
    /** While only the points are seen, a slope would tell which of them moves. */
    static final Text VALUE = Text.of("{0} {1}", "{0} {1}");

    static final Text PLACE_SPOKEN = Text.of("거리 {0}, {1} {2}", "nudge {0}, {1} {2}");
    static final Text ACTIVATION_READING =
            Text.of("x = {0} · 기울기: 시그모이드 {1}, 계단 함수 {2}", "x = {0} · slopes: sigmoid {1}, step {2}");
    static final Text NO_SLOPE = Text.of("없음", "none");
    static final Text TRAINED = Text.of("학습한 값", "As trained");
    static final Text FAR = Text.of("시그모이드에서 x = 4", "The sigmoid at x = 4");
    static final Text MOVER_LABEL = Text.of("움직이는 것", "What moves");
    static final Text GUESS_LABEL = Text.of("손실이 내려가면 정확도는", "While the loss falls, accuracy:");

    static final PlotTexts ACTIVATION_FIGURE = new PlotTexts(
            Text.of("계단 함수와 시그모이드", "Step function and sigmoid"),
            X,
            Text.of("값", "value"),
            Text.of("값과 기울기를 표로 보기", "Values and slopes as a table"),
            List.of(
                    X,
                    SIGMOID,
                    Text.of("시그모이드의 기울기", "slope of the sigmoid"),
                    STEP,
                    Text.of("계단 함수의 기울기", "slope of the step")));

    static final PlotTexts LOSS_FIGURE =
            figure(Text.of("손실", "Loss"), Text.of("손실", "loss"), Text.of("손실을 표로 보기", "The loss as a table"));
    static final PlotTexts ACCURACY_FIGURE = figure(
            Text.of("정확도", "Accuracy"), Text.of("정확도", "accuracy"), Text.of("정확도를 표로 보기", "The accuracy as a table"));

    private WhyLossText() {}

    private static PlotTexts figure(Text title, Text name, Text table) {
        return new PlotTexts(title, Text.of("미는 거리", "nudge"), name, table, List.of(NUDGE, name));
    }
}
