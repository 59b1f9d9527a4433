package downhill.web.lesson.training;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class TrainingText {
    static final Text IMAGES = Text.of("훈련 데이터", "Training data");
    static final Text SCENE = Text.of("그림", "Figure");
    static final Text SIGHT = Text.of("보이는 구간", "Visible range");
    static final Text DRAW = Text.of("미니배치 뽑기", "Draw a mini-batch");
    static final Text FIND_GRADIENT = Text.of("기울기 구하기", "Find the gradient");
    static final Text DO_UPDATE = Text.of("갱신하기", "Update");
    static final Text GO_ON = Text.of("반복하기", "Repeat");
    static final Text RUN = Text.of("학습시키기", "Train");
    static final Text FETCH_AND_RUN =
            Text.of("60,000장을 받아 학습시키기 (약 11 MB)", "Download 60,000 images (about 11 MB) and train");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text BATCH = Text.of("미니배치", "mini-batch");
    static final Text GRADIENT = Text.of("기울기", "gradient");
    static final Text UPDATE = Text.of("갱신", "update");
    static final Text REPEAT = Text.of("반복", "repeat");
    static final Text BATCH_IDLE = Text.of("훈련 데이터 {0}장이 있습니다.", "There are {0} training images.");
    static final Text BATCH_DONE = Text.of("{0}장에서 {1}장을 뽑았습니다.", "Drawn: {1} of {0} images.");
    static final Text BATCH_CAPTION = Text.of("미니배치", "the mini-batch");
    static final Text MAP_CAPTION = Text.of("기울기: 파랑 +, 빨강 −", "slopes: blue +, red −");
    static final Text CHANGE_CAPTION = Text.of("움직인 양: 파랑 +, 빨강 −", "moved: blue +, red −");
    static final Text GRADIENT_DONE = Text.of("기울기 {0}개를 구했습니다.", "{0} slopes have been found.");
    static final Text UPDATE_DONE = Text.of("매개변수마다 −{0} × 기울기", "each parameter: −{0} × its slope");
    static final Text REPEAT_DONE = Text.of("{0}걸음을 마쳤습니다.", "Step {0} is done.");
    static final Text LOSS_BEFORE = Text.of("이 100장의 손실 {0}", "loss on these 100: {0}");
    static final Text LOSS_CHANGE = Text.of("이 100장의 손실 {0} → {1}", "loss on these 100: {0} → {1}");
    static final Text COMPUTING = Text.of("계산하는 중…", "computing…");
    static final Text STEPS = Text.of("걸음", "steps");
    static final Text LOSS = Text.of("손실", "loss");
    static final Text HANDLE = Text.of("몇 걸음까지 볼지", "How many steps to see");
    static final Text READOUT = Text.of("{0}걸음, 손실 {1}", "step {0}, loss {1}");
    static final Text READOUT_RIGHT =
            Text.of("{0}걸음, 손실 {1} · 시험 100장 중 {2}장", "step {0}, loss {1} · reads {2} of 100");
    static final Text EMPTY = Text.of("아직 한 걸음도 가지 않았습니다.", "No step has been taken yet.");
    static final Text NOT_THERE = Text.of("준비하고 있습니다.", "Getting ready.");
    static final Text SUMMARY =
            Text.of("손실은 {1}에서 시작하여 {0}걸음에서 {2}입니다.", "The loss began at {1} and is {2} at step {0}.");
    static final Text LN_10 = Text.of("ln 10 ≈ 2.303", "ln 10 ≈ 2.303");
    static final Text GUESS_LABEL = Text.of("100걸음 뒤의 손실", "Loss after 100 steps");
    static final Text HIDDEN_READING = Text.of("0.5에서 평균 {0} 벗어남", "{0} from 0.5 on average");
    static final Text BELOW_HALF = Text.of("출력 0.5보다 작음", "output below 0.5");
    static final Text ABOVE_HALF = Text.of("출력 0.5보다 큼", "output above 0.5");
    static final Text W2 = Text.of("W2", "W2");
    static final Text W1_SLOPES = Text.of("W1의 기울기", "slopes of W1");
    static final Text GROWTH_READING = Text.of("W2 {0}배, W1의 기울기 {1}배", "W2 ×{0}, W1 slopes ×{1}");
    static final Text WHOLE_RUN = Text.of("1,000걸음 모두", "All 1,000 steps");
    static final Text FIGURE = Text.of("책의 그림 4-11: 10,000걸음", "The book’s figure 4-11: 10,000 steps");
    static final Text GOLDEN_BEFORE =
            Text.of("i = {0}, 갱신하기 전 (이 페이지의 곡선)", "i = {0}, before the update (the curve of this page)");
    static final Text GOLDEN_AFTER =
            Text.of("i = {0}, 갱신한 뒤 (책의 train_loss_list)", "i = {0}, after the update (the book’s train_loss_list)");
    static final Text SOURCE = Text.of("책의 프로그램(4.5.2절, 시드 0)", "the book’s program (section 4.5.2, seed 0)");

    static final PlotTexts GROWTH_FIGURE = new PlotTexts(
            Text.of("처음의 몇 배인지", "How much each has grown"),
            STEPS,
            Text.of("배", "times"),
            Text.of("커진 정도를 표로 보기", "The growth as a table"),
            List.of(STEPS, W2, W1_SLOPES));

    static final PlotTexts HIDDEN_FIGURE = new PlotTexts(
            Text.of("이미지 100장에 대한 은닉 뉴런 10개의 출력", "Outputs of 10 hidden units for 100 images"),
            Text.of("이미지", "images"),
            Text.of("은닉 뉴런", "hidden units"),
            Text.of("0.5에서 벗어난 정도를 표로 보기", "The distance from 0.5 as a table"),
            List.of(STEPS, Text.of("0.5에서 벗어난 정도", "distance from 0.5")));

    static final PlotTexts LOSS_FIGURE = new PlotTexts(
            Text.of("손실", "Loss"), STEPS, LOSS, Text.of("손실을 표로 보기", "Loss as a table"), List.of(STEPS, LOSS));

    static final PlotTexts ROUND_FIGURE = new PlotTexts(
            Text.of("학습의 네 단계", "The four steps of training"),
            STEPS,
            LOSS,
            Text.of("뽑은 번호를 표로 보기", "The images drawn, as a table"),
            List.of(Text.of("번호", "number"), Text.of("정답", "label")));

    private TrainingText() {}
}
