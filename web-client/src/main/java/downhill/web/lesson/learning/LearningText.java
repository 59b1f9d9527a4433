package downhill.web.lesson.learning;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class LearningText {
    static final Text ROUTES = Text.of("이미지에서 답을 얻는 세 방법", "Three ways from an image to an answer");
    static final Text ROUTE_1 = Text.of("방법 1", "Method 1");
    static final Text ROUTE_2 = Text.of("방법 2", "Method 2");
    static final Text ROUTE_3 = Text.of("방법 3", "Method 3");
    static final Text ANSWER = Text.of("답", "digit");
    static final Text PERSON = Text.of("사람", "people");
    static final Text DATA = Text.of("데이터", "data");
    static final Text ALLOWED_BLOCKS = Text.of(
            "서로 다른 칸의 번호(0부터 3까지, 사람이면 4를 더함)를 쉼표로 이은 것",
            "numbers of different blocks, 0 to 3 (4 more for people), separated by commas");
    static final Text STEP = Text.of("걸음", "Steps");
    static final Text SCENE = Text.of("그림", "Figure");
    static final Text KIND = Text.of("정확도", "Accuracy");
    static final Text RUN = Text.of("학습시키기", "Train");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text COUNT = Text.of("훈련 데이터(장)", "training images");
    static final Text TRAIN = Text.of("훈련", "train");
    static final Text TEST = Text.of("시험", "test");
    static final Text CHANCE = Text.of("찍기", "guessing");
    static final Text READOUT = Text.of("{0}걸음 뒤의 정확도", "accuracy after {0} steps");
    static final Text READOUT_END = Text.of("학습을 마친 신경망의 정확도", "accuracy after training");
    static final Text READOUT_TEST = Text.of("학습을 마친 신경망의 시험 정확도", "test accuracy after training");
    static final Text READOUT_CURVES = Text.of("{0}걸음까지의 시험 정확도", "test accuracy up to step {0}");
    static final Text READOUT_BOTH = Text.of("{0}걸음까지: 굵은 선 시험, 가는 선 훈련", "to step {0}: test thick, train thin");
    static final Text LEARNING = Text.of("{0}으로 학습하는 중: {1}걸음", "learning from {0}: step {1}");
    static final Text EMPTY = Text.of("신경망을 준비하고 있습니다.", "The networks are being prepared.");
    static final Text ONE = Text.of("{0}: 훈련 {2}, 시험 {1}, 차이 {3}", "{0}: train {2}, test {1}, gap {3}");
    static final Text ONE_TEST = Text.of("{0}: 시험 {1}", "{0}: test {1}");
    static final Text SUMMARY = Text.of("{0}걸음 뒤의 정확도. {1}.", "Accuracy after {0} steps. {1}.");
    static final Text GUESS_LABEL = Text.of("5,000장으로 배운 신경망의 시험 정확도", "Test accuracy with 5,000 images");
    static final Text BECAUSE_SOME = Text.of(
            "이 신경망도 훈련 데이터를 잘 맞히지만, 적을수록 외우기 쉽습니다.",
            "This one does well on its training data, too, but fewer images are easier to memorize.");
    static final Text BECAUSE_MANY = Text.of(
            "이미지가 많으면 다 외울 수 없어서 훈련 정확도는 내려가고 시험 정확도는 올라갑니다.",
            "So many images cannot all be memorized: training accuracy falls and test accuracy rises.");
    static final Text GAP_LABEL = Text.of("차이가 가장 큰 신경망", "The widest gap");
    static final Text HERE = Text.of("숫자는 이 기기에만 남습니다.", "The digits stay on this device.");
    static final Text DRAW = Text.of("숫자 {0} 쓰기", "Draw the digit {0}");
    static final Text KEEP = Text.of("이 {0} 보관하기", "Keep this {0}");
    static final Text BORROW = Text.of("MNIST에서 빌리기", "Borrow MNIST’s");
    static final Text CLEAR = Text.of("지우기", "Clear");
    static final Text START = Text.of("학습하기 전", "Before learning");
    static final Text END = Text.of("1,000걸음 모두", "All 1,000 steps");
    static final Text GOLDEN_TRAIN = Text.of("5,000장의 훈련 정확도", "5,000 images, train");
    static final Text GOLDEN_TEST = Text.of("5,000장의 시험 정확도", "5,000 images, test");
    static final Text SOURCE = Text.of("책의 프로그램(4.5절, 시드 0)", "the book’s program (section 4.5, seed 0)");

    static final PlotTexts FIGURE = new PlotTexts(
            Text.of("훈련 데이터의 수와 정확도", "Accuracy by number of training images"),
            COUNT,
            Text.of("정확도", "accuracy"),
            Text.of("정확도를 표로 보기", "Accuracy as a table"),
            List.of(COUNT, TRAIN, TEST, Text.of("차이", "gap")));

    static final PlotTexts CURVES = new PlotTexts(
            Text.of("걸음에 따른 정확도", "Accuracy by step"),
            STEP,
            Text.of("정확도", "accuracy"),
            Text.of("정확도를 표로 보기", "Accuracy as a table"),
            List.of(COUNT, TRAIN, TEST));

    private LearningText() {}
}
