package downhill.web.lesson.evaluation;

import downhill.web.page.Text;

/** What the lesson says. */
enum EvaluationText implements Text {
    IMAGES("훈련 데이터", "Training data"),
    SCENE("그림", "Figure"),
    RUN("학습시키기", "Train"),
    FETCH_AND_RUN("60,000장을 받아 학습시키기 (약 11 MB)", "Fetch 60,000 images (about 11 MB) and train"),
    PAUSE("멈추기", "Pause"),
    NEXT("한 에폭 더", "One more epoch"),
    ACCURACY_TITLE("정확도", "Accuracy"),
    GAP_TITLE("두 정확도의 틈", "The gap between the two"),
    STEPS("걸음", "steps"),
    ACCURACY("정확도", "accuracy"),
    SHARE("전체 걸음 가운데 %", "% of all steps"),
    GAP("훈련 − 시험", "train − test"),
    GAP_HERE("틈 {0}", "gap {0}"),
    TRAIN("훈련", "train"),
    TEST("시험", "test"),
    YOUR_GUESS("내 예측", "your guess"),
    RUN_COLUMN("훈련 데이터", "training data"),
    TABLE("정확도를 표로 보기", "Accuracy as a table"),
    GAP_TABLE("틈을 표로 보기", "The gaps as a table"),
    HANDLE("몇 걸음까지 볼지", "How many steps to see"),
    SPOKEN("{0}걸음, 훈련 {1}, 시험 {2}", "step {0}, train {1}, test {2}"),
    READOUT("{0}걸음: 훈련 {1} · 시험 {2}", "step {0}: train {1} · test {2}"),
    EMPTY("아직 재지 않았습니다.", "Nothing measured yet."),
    SUMMARY(
            "{0}에폭, {1}걸음 뒤의 정확도는 훈련 {2}, 시험 {3}이고 틈은 {4}입니다.",
            "After {0} epochs, {1} steps, accuracy is {2} in training and {3} in the test; the gap is {4}."),
    GAP_EMPTY("학습이 끝나면 틈이 여기에 그려집니다.", "The gap of each run is drawn once the run is done."),
    GAP_OF("{0}장 {1}", "{0}: {1}"),
    GUESS_LABEL("시험 정확도", "Test accuracy"),
    GAP_LABEL("두 곡선의 틈은", "The gap between the curves:"),
    TINY_END("100장", "100 images"),
    FEW_END("1,000장", "1,000 images"),
    SOME_END("5,000장", "5,000 images"),
    ALL_END("책의 그림 4-12: 60,000장", "The book’s figure 4-12: 60,000 images"),
    FEW_TRAIN("1,000장, i = {0}, 훈련", "1,000 images, i = {0}, train"),
    FEW_TEST("1,000장, i = {0}, 시험", "1,000 images, i = {0}, test"),
    SOME_TRAIN("5,000장, i = {0}, 훈련", "5,000 images, i = {0}, train"),
    SOME_TEST("5,000장, i = {0}, 시험", "5,000 images, i = {0}, test"),
    SOURCE("책의 프로그램(4.5.3절)", "the book’s program (section 4.5.3)");

    private final String ko;
    private final String en;

    EvaluationText(String ko, String en) {
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
