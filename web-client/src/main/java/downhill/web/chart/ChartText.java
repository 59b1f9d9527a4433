package downhill.web.chart;

import downhill.web.page.Text;

final class ChartText {
    static final Text ZOOM_IN = Text.of("확대", "Zoom in");
    static final Text ZOOM_OUT = Text.of("축소", "Zoom out");
    static final Text TURN_LEFT = Text.of("← 돌리기", "← Turn");
    static final Text TURN_RIGHT = Text.of("돌리기 →", "Turn →");
    static final Text TILT_UP = Text.of("↑ 세우기", "↑ Tilt");
    static final Text TILT_DOWN = Text.of("↓ 눕히기", "↓ Tilt");
    static final Text TAP_TO_MOVE = Text.of(
            "점은 끌거나, 점을 누른 다음 옮길 곳을 눌러서 옮깁니다.", "Drag a point, or tap it and then the place where it should go.");
    static final Text TYPE_POINTS = Text.of("점의 자리 직접 입력하기", "Type where the points are");
    static final Text COORDINATE = Text.of("{0}, {1}", "{0}, {1}");
    static final Text BOTH_WAYS =
            Text.of("왼쪽·오른쪽 화살표: {0}, 위·아래 화살표: {1}", "Left and right arrows: {0}; up and down arrows: {1}");
    static final Text LOSS_TITLE = Text.of("손실", "Loss");
    static final Text LOSS_READER =
            Text.of("손실 곡선 읽기. 왼쪽·오른쪽 화살표로 걸음을 옮깁니다.", "Read the loss curve. Left and right arrows move the step.");
    static final Text LOSS_AT = Text.of("{0}걸음, 손실 {1}", "step {0}, loss {1}");
    static final Text LOSS_EMPTY = Text.of(
            "아직 학습하지 않았습니다. 시작하면 미니배치마다 손실이 한 점씩 그려집니다.",
            "Nothing has been trained yet. Once training starts, each mini-batch adds one point.");
    static final Text LOSS_SUMMARY = Text.of(
            "{0}걸음까지의 손실: 처음 {1}, 지금 {2}, 최저 {4}({3}걸음째).",
            "Loss up to step {0}: {1} at first, {2} now, lowest {4} at step {3}.");
    static final Text LOSS_PLATEAU = Text.of(
            "지금은 평평한 구간입니다. 손실 ln 10 ≈ 2.303은 열 숫자를 모두 같은 확률로 찍을 때의 값입니다.",
            "This is the plateau: ln 10 ≈ 2.303 is the loss of giving all ten digits the same probability.");
    static final Text LOSS_CHANGES = Text.of("학습률 변경: {0}.", "Learning rate changed: {0}.");
    static final Text LOSS_CHANGE = Text.of("{0}걸음 뒤 {1}", "to {1} after step {0}");
    static final Text PLATEAU_LABEL = Text.of("ln 10 ≈ 2.303 · 무작위 추측", "ln 10 ≈ 2.303 · guessing");
    static final Text TABLE_AND_FILES = Text.of("{0} · 저장하기", "{0} · save it");
    static final Text SAVE_FIGURE = Text.of("그림 저장하기", "Save the figure");
    static final Text SAVE_PNG = Text.of("PNG 그림", "PNG picture");
    static final Text SAVE_SVG = Text.of("SVG 그림", "SVG drawing");
    static final Text SAVE_CSV = Text.of("CSV 표", "CSV table");
    static final Text SOUND =
            Text.of("소리로 듣기: 값은 음높이, 자리는 왼쪽에서 오른쪽", "Hear it: values as pitch, places from left to right");
    static final Text LOSS_TABLE = Text.of("손실을 표로 보기", "Loss as a table");
    static final Text ACCURACY_TITLE = Text.of("정확도", "Accuracy");
    static final Text ACCURACY_READER = Text.of(
            "정확도 곡선 읽기. 왼쪽·오른쪽 화살표로 평가를 옮깁니다.",
            "Read the accuracy curves. Left and right arrows move between evaluations.");
    static final Text ACCURACY_AT = Text.of("{0}걸음, 훈련 {1}, 시험 {2}", "step {0}, train {1}, test {2}");
    static final Text ACCURACY_EMPTY = Text.of(
            "에폭마다 훈련 이미지와 시험 이미지의 정확도를 측정합니다.", "Accuracy on training and test images is measured once per epoch.");
    static final Text ACCURACY_SUMMARY = Text.of(
            "{0}걸음째의 정확도: 훈련 {1}, 시험 {2}. 곡선의 점은 {3}개입니다.",
            "Accuracy at step {0}: {1} on training, {2} on test images. The curve has {3} points.");
    static final Text ACCURACY_TABLE = Text.of("정확도를 표로 보기", "Accuracy as a table");
    static final Text TRAIN_LABEL = Text.of("훈련 {0}", "train {0}");
    static final Text TEST_LABEL = Text.of("시험 {0}", "test {0}");
    static final Text GROWTH_HIDDEN_TITLE =
            Text.of("은닉 뉴런 수와 한 걸음의 시간 (ms)", "Hidden units and the time of a step (ms)");
    static final Text GROWTH_BATCH_TITLE = Text.of("배치 크기와 한 걸음의 시간 (ms)", "Batch size and the time of a step (ms)");
    static final Text GROWTH_READER =
            Text.of("곡선 읽기. 왼쪽·오른쪽 화살표로 크기를 옮깁니다.", "Read the curves. Left and right arrows move the size.");
    static final Text GROWTH_TABLE = Text.of("시간을 표로 보기", "Times as a table");
    static final Text GROWTH_EMPTY = Text.of("측정하면 여기에 곡선이 그려집니다.", "Measure to draw the curves here.");
    static final Text GROWTH_SUMMARY = Text.of("{0}. {1}.", "{0}. {1}.");
    static final Text GROWTH_HIDDEN_AT =
            Text.of("은닉 {0}개: 자바 {1} ms, SIMD {2} ms", "{0} hidden: Java {1} ms, SIMD {2} ms");
    static final Text GROWTH_BATCH_AT =
            Text.of("배치 {0}: 자바 {1} ms, SIMD {2} ms", "batch {0}: Java {1} ms, SIMD {2} ms");
    static final Text HIDDEN_UNITS = Text.of("은닉 뉴런", "Hidden units");
    static final Text BATCH_SIZE = Text.of("배치 크기", "Batch size");
    static final Text JAVA_MILLIS = Text.of("자바 (ms)", "Java (ms)");
    static final Text SIMD_MILLIS = Text.of("SIMD (ms)", "SIMD (ms)");
    static final Text JAVA_LABEL = Text.of("자바", "Java");
    static final Text SIMD_LABEL = Text.of("SIMD", "SIMD");
    static final Text OVERLAY_LOSS = Text.of("손실 비교", "Losses");
    static final Text OVERLAY_LOSS_READER = Text.of(
            "손실 비교 곡선 읽기. 왼쪽·오른쪽 화살표로 걸음을 옮깁니다.",
            "Read the curves of the losses. Left and right arrows move the step.");
    static final Text OVERLAY_LOSS_SUMMARY = Text.of(
            "점마다 {0}걸음의 손실을 평균했습니다. 마지막 평균: {1}.", "Each point is the mean loss over {0} steps. Last means: {1}.");
    static final Text OVERLAY_LOSS_EXACT = Text.of("마지막 손실: {0}.", "Last losses: {0}.");
    static final Text OVERLAY_ACCURACY = Text.of("시험 정확도 비교", "Test accuracies");
    static final Text OVERLAY_ACCURACY_READER = Text.of(
            "시험 정확도 비교 곡선 읽기. 왼쪽·오른쪽 화살표로 평가를 옮깁니다.",
            "Read the curves of the test accuracies. Left and right arrows move between evaluations.");
    static final Text OVERLAY_ACCURACY_SUMMARY = Text.of("마지막 시험 정확도: {0}.", "Last test accuracies: {0}.");
    static final Text OVERLAY_AT = Text.of("{0}걸음: {1}", "step {0}: {1}");
    static final Text OVERLAY_NAME = Text.of("{0} {1}", "{0} {1}");
    static final Text STEP = Text.of("걸음", "Step");
    static final Text STEP_ZERO = Text.of("걸음 0", "step 0");
    static final Text LOSS = Text.of("손실", "Loss");
    static final Text LEARNING_RATE = Text.of("학습률", "Learning rate");
    static final Text TRAIN_ACCURACY = Text.of("훈련 정확도", "Training accuracy");
    static final Text TEST_ACCURACY = Text.of("시험 정확도", "Test accuracy");

    private ChartText() {}
}
