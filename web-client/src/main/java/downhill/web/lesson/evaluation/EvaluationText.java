package downhill.web.lesson.evaluation;

import downhill.web.page.Text;

/** What the lesson says. */
enum EvaluationText implements Text {
    IMAGES("훈련 데이터", "Training data"),
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
    TRAIN("훈련", "train"),
    TEST("시험", "test"),
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
    GAP_SUMMARY("끝에서 벌어진 틈은 {0}.", "Gaps at the end: {0}."),
    GAP_EMPTY("한 번 끝까지 본 학습의 틈이 여기에 남습니다.", "The gap of every run that you have followed to its end stays here."),
    GAP_OF("{0}일 때 {1}", "{1} with {0}"),
    QUESTION(
            "그림 1,000장으로 200에폭을 학습합니다. 두 정확도의 곡선은 어떤 모습일까요?",
            "With 1,000 images, trained for 200 epochs: how will the two curves run?"),
    GUESS_LABEL("두 곡선의 모습", "The two curves"),
    BECAUSE(
            "훈련 정확도는 {0}까지 오르지만 시험 정확도는 {1}에 머뭅니다. 외운 그림 위에서만 내리막입니다.",
            "Training accuracy climbs to {0}, test accuracy stays at {1}: downhill only on images learned by heart."),
    FEW_END("1,000장: 갈라지는 곡선", "1,000 images: the curves part"),
    SOME_END("5,000장", "5,000 images"),
    ALL_END("그림 4-12: 60,000장", "Figure 4-12: 60,000 images"),
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
