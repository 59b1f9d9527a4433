package downhill.web.lesson.training;

import downhill.web.page.Text;

/** What the lesson says. */
enum TrainingText implements Text {
    IMAGES("훈련 데이터", "Training data"),
    NEXT_STAGE("다음 단계", "Next of the four"),
    ROUND("느리게 한 바퀴", "One slow round"),
    RUN("제 속도로 돌리기", "Run at speed"),
    FETCH_AND_RUN("60,000장을 받아 돌리기 (약 11 MB)", "Fetch 60,000 images (about 11 MB) and run"),
    PAUSE("멈추기", "Pause"),
    ROUND_TITLE("{0}바퀴째", "Round {0}"),
    BATCH("미니배치", "Mini-batch"),
    BATCH_IDLE("{0}장에서 무작위로 {1}장을 뽑습니다.", "Draw {1} of {0} images at random."),
    BATCH_DONE("{0}, … 모두 {1}장", "{0}, … {1} in all"),
    ALL_NUMBERS("뽑은 번호 모두 보기", "All numbers drawn"),
    GRADIENT("기울기", "Gradient"),
    GRADIENT_IDLE(
            "그 {0}장의 손실이 매개변수 39,760개 각각에 대해 얼마나 기울었는지 구합니다.",
            "Find the slope of the loss on those {0} in each of 39,760 parameters."),
    GRADIENT_DONE(
            "39,760개 가운데 {0}개가 0이 아닙니다. 나머지는 이 그림들에서 모두 빈 픽셀에 달린 가중치입니다.",
            "{0} of 39,760 are not 0; the others belong to pixels that are blank in all of these images."),
    MAP("은닉 뉴런 {0}의 기울기 784개를 픽셀 자리에 그린 그림", "The 784 slopes of hidden unit {0}, each at its pixel"),
    MAP_KEY("파랑 +, 빨강 −, 진할수록 가파름", "blue +, red −, darker is steeper"),
    UPDATE("갱신", "Update"),
    UPDATE_IDLE(
            "모든 매개변수를 기울기의 반대쪽으로 학습률 {0}만큼 옮깁니다.",
            "Move every parameter against its slope, times the learning rate {0}."),
    REPEAT("반복", "Repeat"),
    REPEAT_IDLE("손실 하나를 적고 처음으로 돌아갑니다.", "Note one loss and begin again."),
    REPEAT_DONE("손실 {0}. 곡선에 점 하나를 더하고 처음으로 돌아갑니다.", "Loss {0}: one more point on the curve, then begin again."),
    COMPUTING("계산하는 중…", "computing…"),
    FIRST_TITLE("처음 1,000걸음", "The first 1,000 steps"),
    WHOLE_TITLE("10,000걸음 전체", "All 10,000 steps"),
    TABLE("손실을 표로 보기", "Loss as a table"),
    STEPS("걸음", "steps"),
    LOSS("손실", "loss"),
    HANDLE("몇 걸음까지 볼지", "How many steps to see"),
    SPOKEN("{0}걸음, 손실 {1}", "step {0}, loss {1}"),
    READOUT("{0}걸음 뒤 손실 {1}", "after step {0}: loss {1}"),
    EMPTY(
            "아직 한 걸음도 걷지 않았습니다. 손실은 ln 10 ≈ 2.303 가까이에서 시작합니다.",
            "No step taken yet. The loss will begin near ln 10 ≈ 2.303."),
    NOT_THERE("{0}걸음의 손실을 계산하고 있습니다.", "The losses of {0} steps are being computed."),
    SUMMARY(
            "손실은 {1}에서 시작하여 {0}걸음 뒤 {2}입니다. 2.2 아래로 처음 내려간 것은 {3}.",
            "The loss began at {1} and is {2} after step {0}. It first fell below 2.2 {3}."),
    FELL_AT("{0}걸음 뒤입니다", "after step {0}"),
    NOT_YET("아직입니다", "not yet"),
    PLATEAU("ln 10 ≈ 2.303", "ln 10 ≈ 2.303"),
    YOUR_GUESS("내 예측", "your guess"),
    QUESTION(
            "손실은 2.303쯤에서 시작합니다. 몇 걸음 뒤에 처음으로 2.2 아래로 내려갈까요?",
            "The loss begins near 2.303. After how many steps will it first be below 2.2?"),
    GUESS_LABEL("2.2 아래로 내려가는 걸음", "Steps until the loss is below 2.2"),
    BECAUSE(
            "작은 W2를 거쳐 돌아오는 기울기는 아주 작습니다. 가중치가 자라 서로의 기울기를 키운 다음에야 비탈이 열립니다.",
            "Slopes that come back through a small W2 are tiny; the way down opens once the weights have grown."),
    PLATEAU_END("고원의 끝: 150걸음", "End of the plateau: 150 steps"),
    SLOPE("비탈: 500걸음", "On the slope: 500 steps"),
    WHOLE_RUN("1,000걸음 모두", "All 1,000 steps"),
    FIGURE("그림 4-11: 10,000걸음", "Figure 4-11: 10,000 steps"),
    GOLDEN_BEFORE("i = {0}, 갱신하기 전 (이 페이지의 곡선)", "i = {0}, before the update (the curve of this page)"),
    GOLDEN_AFTER("i = {0}, 갱신한 뒤 (책의 train_loss_list)", "i = {0}, after the update (the book’s train_loss_list)"),
    SOURCE("책의 프로그램(4.5.2절, 시드 0)", "the book’s program (section 4.5.2, seed 0)");

    private final String ko;
    private final String en;

    TrainingText(String ko, String en) {
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
