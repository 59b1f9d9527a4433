package downhill.web.lesson.learning;

import downhill.web.page.Text;

/** What the lesson says. */
enum LearningText implements Text {
    ROUTES("사람의 손이 닿지 않는 칸은 어디일까요?", "Which blocks does no person touch?"),
    ROUTE_1("규칙을 짠다", "Write rules"),
    ROUTE_2("특징을 설계한다", "Design features"),
    ROUTE_3("데이터에 맡긴다", "Leave it to data"),
    IMAGE("그림", "image"),
    ANSWER("답", "answer"),
    CHECK("맞춰 보기", "Check"),
    POINT("손이 닿지 않는 칸을 모두 눌러 표시한 다음 맞춰 보세요.", "Press every block that no person touches, then check."),
    SCORE(
            "네 칸 가운데 {0}칸을 바로 가려냈습니다. 뒤로 갈수록 사람의 몫이 데이터로 넘어갑니다.",
            "{0} of 4 blocks right. From route to route, more of the work passes from people to data."),
    TOUCHED("사람의 손이 닿는 칸.", "Touched by people."),
    UNTOUCHED("사람의 손이 닿지 않는 칸.", "Touched by no one."),
    ALLOWED_BLOCKS("서로 다른 칸의 번호(0부터 3까지)를 쉼표로 이은 것", "numbers of different blocks, 0 to 3, separated by commas"),
    STEP("갱신 횟수", "Updates so far"),
    RUN("세 신경망 학습시키기", "Train the three networks"),
    PAUSE("멈추기", "Pause"),
    TITLE("훈련 데이터의 수와 정확도", "Accuracy by number of training images"),
    COUNT("훈련 데이터(장)", "training images"),
    ACCURACY("정확도", "accuracy"),
    TRAIN("훈련", "train"),
    TEST("시험", "test"),
    GAP("틈", "gap"),
    TABLE("정확도를 표로 보기", "Accuracy as a table"),
    READOUT("{0}번 갱신한 뒤", "after {0} updates"),
    EMPTY("세 신경망을 준비하고 있습니다.", "The three networks are being prepared."),
    ONE("{0}: 훈련 {1}, 시험 {2}, 틈 {3}", "{0}: train {1}, test {2}, gap {3}"),
    SUMMARY("{0}번 갱신한 뒤의 정확도. {1}.", "Accuracy after {0} updates. {1}."),
    QUESTION(
            "1,000번씩 학습한 뒤, 훈련 정확도와 시험 정확도의 틈은 어느 신경망에서 가장 클까요?",
            "After 1,000 updates each, which network will have the widest gap between training and test accuracy?"),
    GUESS_LABEL("틈이 가장 큰 신경망", "The widest gap"),
    BECAUSE(
            "틈은 50장 {0}, 500장 {1}, 5,000장 {2}입니다. 그림이 적으면 외우는 편이 쉽습니다.",
            "The gaps are {0} with 50, {1} with 500 and {2} with 5,000 images. Few images are easily learned by heart."),
    START("학습하기 전", "Before learning"),
    HALF("500번", "500 updates"),
    END("1,000번 모두", "All 1,000 updates"),
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
