package downhill.web.lesson.training;

import downhill.web.page.Text;

/** What the lesson says. */
enum TrainingText implements Text {
    IMAGES("훈련 데이터", "Training data"),
    SCENE("그림", "Figure"),
    SIGHT("보이는 구간", "In sight"),
    DRAW("미니배치 뽑기", "Draw a mini-batch"),
    FIND_GRADIENT("기울기 구하기", "Find the gradient"),
    DO_UPDATE("갱신하기", "Update"),
    GO_ON("반복하기", "Repeat"),
    RUN("돌리기", "Run"),
    FETCH_AND_RUN("60,000장을 받아 돌리기 (약 11 MB)", "Fetch 60,000 images (about 11 MB) and run"),
    PAUSE("멈추기", "Pause"),
    ROUND_TITLE("학습의 네 단계", "The four steps of training"),
    BATCH("미니배치", "mini-batch"),
    GRADIENT("기울기", "gradient"),
    UPDATE("갱신", "update"),
    REPEAT("반복", "repeat"),
    BATCH_IDLE("훈련 데이터 {0}장이 있습니다.", "There are {0} training images."),
    BATCH_DONE("{0}장에서 {1}장을 뽑았습니다.", "Drawn: {1} of {0} images."),
    BATCH_CAPTION("미니배치", "the mini-batch"),
    MAP_CAPTION("기울기: 파랑 +, 빨강 −", "slopes: blue +, red −"),
    BATCH_TABLE("뽑은 번호를 표로 보기", "The images drawn, as a table"),
    NUMBER("번호", "number"),
    LABEL("정답", "label"),
    GRADIENT_DONE("기울기 {0}개 가운데 {1}개가 0이 아닙니다.", "{1} of {0} slopes are not 0."),
    UPDATE_DONE("매개변수에서 {0} × 기울기를 뺐습니다.", "{0} × slope taken off each parameter."),
    REPEAT_DONE("{0}걸음을 마쳤습니다.", "Step {0} is done."),
    LOSS_BEFORE("이 100장의 손실 {0}", "loss on these 100: {0}"),
    LOSS_CHANGE("이 100장의 손실 {0} → {1}", "loss on these 100: {0} → {1}"),
    COMPUTING("계산하는 중…", "computing…"),
    LOSS_TITLE("손실", "Loss"),
    TABLE("손실을 표로 보기", "Loss as a table"),
    STEPS("걸음", "steps"),
    LOSS("손실", "loss"),
    HANDLE("몇 걸음까지 볼지", "How many steps to see"),
    READOUT("{0}걸음, 손실 {1}", "step {0}, loss {1}"),
    EMPTY("아직 한 걸음도 걷지 않았습니다.", "No step taken yet."),
    NOT_THERE("{0}걸음까지 계산하고 있습니다.", "The losses of {0} steps are being computed."),
    SUMMARY("손실은 {1}에서 시작하여 {0}걸음에서 {2}입니다.", "The loss began at {1} and is {2} at step {0}."),
    LN_10("ln 10 ≈ 2.303", "ln 10 ≈ 2.303"),
    YOUR_GUESS("내 예측", "your guess"),
    GUESS_LABEL("100걸음 뒤의 손실", "Loss after 100 steps"),
    HIDDEN_TITLE("이미지 100장에 대한 은닉층의 출력", "Outputs of the hidden layer for 100 images"),
    HIDDEN_IMAGES("이미지", "images"),
    HIDDEN_UNITS("은닉 뉴런", "hidden units"),
    HIDDEN_TABLE("0.5에서 벗어난 정도를 표로 보기", "The distance from 0.5 as a table"),
    DISTANCE("0.5에서 벗어난 정도", "distance from 0.5"),
    HIDDEN_READING("0.5에서 평균 {0} 벗어남", "{0} from 0.5 on average"),
    GROWTH_TITLE("처음의 몇 배인가", "How many times as large as at first"),
    GROWTH_TABLE("자란 정도를 표로 보기", "The growth as a table"),
    TIMES("배", "times"),
    W2("W2", "W2"),
    W1_SLOPES("W1의 기울기", "slopes of W1"),
    GROWTH_READING("W2 {0}배, W1의 기울기 {1}배", "W2 ×{0}, W1 slopes ×{1}"),
    PLATEAU_END("고원: 100걸음", "The plateau: 100 steps"),
    WHOLE_RUN("1,000걸음 모두", "All 1,000 steps"),
    FIGURE("책의 그림 4-11: 10,000걸음", "The book’s figure 4-11: 10,000 steps"),
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
