package downhill.web.chart;

import downhill.web.page.Text;

/** What charts say. */
enum ChartText implements Text {
    ZOOM_IN("확대", "Zoom in"),
    ZOOM_OUT("축소", "Zoom out"),
    TURN_LEFT("← 돌리기", "← Turn"),
    TURN_RIGHT("돌리기 →", "Turn →"),
    TILT_UP("↑ 세우기", "↑ Tilt"),
    TILT_DOWN("↓ 눕히기", "↓ Tilt"),
    TAP_TO_MOVE("점은 끌거나, 점을 누른 다음 옮길 곳을 눌러서 옮깁니다.", "Drag a point, or tap it and then the place where it should go."),
    LOSS_TITLE("손실", "Loss"),
    LOSS_READER("손실 곡선 읽기. 왼쪽·오른쪽 화살표로 걸음을 옮깁니다.", "Read the loss curve. Left and right arrows move the step."),
    LOSS_AT("{0}걸음, 손실 {1}", "step {0}, loss {1}"),
    LOSS_EMPTY(
            "아직 학습하지 않았습니다. 시작하면 미니배치마다 손실이 한 점씩 그려집니다.",
            "Nothing trained yet. Once started, each mini-batch adds one point."),
    LOSS_SUMMARY(
            "{0}걸음까지의 손실: 처음 {1}, 지금 {2}, 최저 {4}({3}걸음째).",
            "Loss up to step {0}: {1} at first, {2} now, lowest {4} at step {3}."),
    LOSS_PLATEAU(
            "지금은 평평한 구간입니다. 손실 ln 10 ≈ 2.303은 열 숫자를 모두 같은 확률로 찍을 때의 값입니다." + " 고장이 아니니 조금 더 학습해 보세요.",
            "This is the plateau: ln 10 ≈ 2.303 is what guessing all ten digits alike costs."
                    + " Nothing is broken; give it some more steps."),
    LOSS_CHANGES("학습률 변경: {0}.", "Learning rate changed: {0}."),
    LOSS_CHANGE("{0}걸음 뒤 {1}", "to {1} after step {0}"),
    PLATEAU_LABEL("ln 10 ≈ 2.303 · 찍기 수준", "ln 10 ≈ 2.303 · guessing"),
    LOSS_TABLE("손실을 표로 보기", "Loss as a table"),
    ACCURACY_TITLE("정확도", "Accuracy"),
    ACCURACY_READER(
            "정확도 곡선 읽기. 왼쪽·오른쪽 화살표로 평가를 옮깁니다.",
            "Read the accuracy curves. Left and right arrows move between evaluations."),
    ACCURACY_AT("{0}걸음, 훈련 {1}, 시험 {2}", "step {0}, train {1}, test {2}"),
    ACCURACY_EMPTY(
            "에폭마다 훈련 이미지와 시험 이미지의 정확도를 잽니다.", "Once an epoch the accuracy on training and test images is measured."),
    ACCURACY_SUMMARY(
            "{0}걸음째의 정확도: 훈련 {1}, 시험 {2}. 곡선의 점은 {3}개입니다.",
            "Accuracy at step {0}: {1} on training, {2} on test images. The curve has {3} points."),
    ACCURACY_TABLE("정확도를 표로 보기", "Accuracy as a table"),
    TRAIN_LABEL("훈련 {0}", "train {0}"),
    TEST_LABEL("시험 {0}", "test {0}"),
    GROWTH_HIDDEN_TITLE("은닉 뉴런 수와 한 걸음의 시간 (ms)", "Hidden units and the time of a step (ms)"),
    GROWTH_BATCH_TITLE("배치 크기와 한 걸음의 시간 (ms)", "Batch size and the time of a step (ms)"),
    GROWTH_READER("곡선 읽기. 왼쪽·오른쪽 화살표로 크기를 옮깁니다.", "Read the curves. Left and right arrows move the size."),
    GROWTH_TABLE("시간을 표로 보기", "Times as a table"),
    GROWTH_EMPTY("재면 여기에 곡선이 그려집니다.", "Measuring draws the curves here."),
    GROWTH_SUMMARY("{0}. {1}.", "{0}. {1}."),
    GROWTH_HIDDEN_AT("은닉 {0}개: 자바 {1} ms, SIMD {2} ms", "{0} hidden: Java {1} ms, SIMD {2} ms"),
    GROWTH_BATCH_AT("배치 {0}: 자바 {1} ms, SIMD {2} ms", "batch {0}: Java {1} ms, SIMD {2} ms"),
    HIDDEN_UNITS("은닉 뉴런", "Hidden units"),
    BATCH_SIZE("배치 크기", "Batch size"),
    JAVA_MILLIS("자바 (ms)", "Java (ms)"),
    SIMD_MILLIS("SIMD (ms)", "SIMD (ms)"),
    JAVA_LABEL("자바", "Java"),
    SIMD_LABEL("SIMD", "SIMD"),
    STEP("걸음", "Step"),
    STEP_ZERO("걸음 0", "step 0"),
    LOSS("손실", "Loss"),
    LEARNING_RATE("학습률", "Learning rate"),
    TRAIN_ACCURACY("훈련 정확도", "Train accuracy"),
    TEST_ACCURACY("시험 정확도", "Test accuracy");

    private final String ko;
    private final String en;

    ChartText(String ko, String en) {
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
