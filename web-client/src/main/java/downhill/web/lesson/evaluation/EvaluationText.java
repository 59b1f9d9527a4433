package downhill.web.lesson.evaluation;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class EvaluationText {
    static final Text IMAGES = Text.of("훈련 데이터", "Training data");
    static final Text SCENE = Text.of("그림", "Figure");
    static final Text RUN = Text.of("학습시키기", "Train");
    static final Text FETCH_AND_RUN =
            Text.of("60,000장을 받아 학습시키기 (약 11 MB)", "Download 60,000 images (about 11 MB) and train");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text NEXT = Text.of("한 에폭 더", "One more epoch");
    static final Text STEPS = Text.of("걸음", "steps");
    static final Text GAP = Text.of("훈련 − 시험", "train − test");
    static final Text GAP_HERE = Text.of("차이 {0}", "gap {0}");
    static final Text TRAIN = Text.of("훈련", "train");
    static final Text TEST_GAP = Text.of("시험 · 차이 {0}", "test · gap {0}");
    static final Text TEST = Text.of("시험", "test");
    static final Text HANDLE = Text.of("몇 걸음까지 볼지", "How many steps to see");
    static final Text SPOKEN = Text.of("{0}걸음, 훈련 {1}, 시험 {2}", "step {0}, train {1}, test {2}");
    static final Text READOUT = Text.of("{0}걸음: 훈련 {1} · 시험 {2}", "step {0}: train {1} · test {2}");
    static final Text EMPTY = Text.of("아직 측정하지 않았습니다.", "Nothing has been measured yet.");
    static final Text SUMMARY = Text.of(
            "{0}에폭, {1}걸음 뒤의 정확도는 훈련 {2}, 시험 {3}이고 차이는 {4}입니다.",
            "After {0} epochs, {1} steps, training accuracy is {2} and test accuracy {3}; the gap is {4}.");
    static final Text GAP_EMPTY =
            Text.of("학습이 끝나면 두 정확도의 차이가 여기에 그려집니다.", "The gap of each run is drawn once the run is done.");
    static final Text GAP_OF = Text.of("{0}장 {1}", "{0}: {1}");
    static final Text UNSEEN_LABEL = Text.of("1,000걸음 뒤의 시험 정확도", "Test accuracy after 1,000 steps");
    static final Text LONGER_LABEL = Text.of("시험 정확도는", "Test accuracy:");
    static final Text FEW_TRAIN = Text.of("1,000장, i = {0}, 훈련", "1,000 images, i = {0}, train");
    static final Text FEW_TEST = Text.of("1,000장, i = {0}, 시험", "1,000 images, i = {0}, test");
    static final Text SOURCE = Text.of("책의 프로그램(4.5.3절)", "the book’s program (section 4.5.3)");

    static final Text COUNT = Text.of("{0}장", "{0} images");
    static final Text IMAGES_STEPS = Text.of("{0}장, {1}걸음", "{0} images, {1} steps");

    static final PlotTexts ACCURACY_FIGURE = new PlotTexts(
            Text.of("정확도", "Accuracy"),
            STEPS,
            Text.of("정확도", "accuracy"),
            Text.of("정확도를 표로 보기", "Accuracy as a table"),
            List.of(STEPS, TRAIN, TEST));

    static final PlotTexts GAP_FIGURE = new PlotTexts(
            Text.of("두 정확도의 차이", "The gap between the two"),
            STEPS,
            GAP,
            Text.of("차이를 표로 보기", "The gaps as a table"),
            List.of(Text.of("훈련 데이터", "training data"), STEPS, TRAIN, TEST, GAP));

    private EvaluationText() {}
}
