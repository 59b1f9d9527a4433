package downhill.web.lesson.learning;

import downhill.web.page.Text;

/** What the lesson says. */
enum LearningText implements Text {
    ROUTES("이미지에서 답까지 가는 세 갈래 길", "Three routes from an image to an answer"),
    ROUTE_1("규칙을 짠다", "Write rules"),
    ROUTE_2("특징을 설계한다", "Design features"),
    ROUTE_3("데이터에 맡긴다", "Leave it to data"),
    IMAGE("이미지", "image"),
    ANSWER("답", "digit"),
    PERSON("사람", "people"),
    DATA("데이터", "data"),
    CHECK("맞춰 보기", "Check"),
    POINT("사람의 손이 닿지 않는 칸을 모두 누르세요.", "Press every block that no person touches."),
    SCORE("네 칸 가운데 {0}칸이 맞습니다.", "{0} of 4 blocks right."),
    ALLOWED_BLOCKS("서로 다른 칸의 번호(0부터 3까지)를 쉼표로 이은 것", "numbers of different blocks, 0 to 3, separated by commas"),
    STEP("걸음", "Steps"),
    SCENE("그림", "Figure"),
    KIND("정확도", "Accuracy"),
    RUN("학습시키기", "Train"),
    PAUSE("멈추기", "Pause"),
    TITLE("훈련 데이터의 수와 정확도", "Accuracy by number of training images"),
    COUNT("훈련 데이터(장)", "training images"),
    ACCURACY("정확도", "accuracy"),
    TRAIN("훈련", "train"),
    TEST("시험", "test"),
    GAP("틈", "gap"),
    CHANCE("찍기", "guessing"),
    YOUR_GUESS("내 예측", "your guess"),
    TABLE("정확도를 표로 보기", "Accuracy as a table"),
    READOUT("{0}걸음 뒤의 정확도", "accuracy after {0} steps"),
    READOUT_TEST("{0}걸음 뒤의 시험 정확도", "test accuracy after {0} steps"),
    EMPTY("신경망을 준비하고 있습니다.", "The networks are being prepared."),
    ONE("{0}: 훈련 {2}, 시험 {1}, 틈 {3}", "{0}: train {2}, test {1}, gap {3}"),
    ONE_TEST("{0}: 시험 {1}", "{0}: test {1}"),
    SUMMARY("{0}걸음 뒤의 정확도. {1}.", "Accuracy after {0} steps. {1}."),
    GUESS_LABEL("5,000장으로 배운 신경망의 시험 정확도", "Test accuracy with 5,000 images"),
    GAP_LABEL("틈이 가장 큰 신경망", "The widest gap"),
    START("학습하기 전", "Before learning"),
    HALF("500걸음", "500 steps"),
    END("1,000걸음 모두", "All 1,000 steps"),
    GOLDEN_TRAIN("5,000장의 훈련 정확도", "5,000 images, train"),
    GOLDEN_TEST("5,000장의 시험 정확도", "5,000 images, test"),
    SOURCE("책의 프로그램(4.5절, 시드 0)", "the book’s program (section 4.5, seed 0)");

    private final String ko;
    private final String en;

    LearningText(String ko, String en) {
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
