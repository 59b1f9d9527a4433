package downhill.web.lab;

import downhill.web.page.Text;

/** What the lab says while it runs. Words that never change stand in lab.html. */
final class LabText {
    static final Text START = Text.of("시작", "Start");
    static final Text CONTINUE = Text.of("계속", "Continue");
    static final Text AGAIN = Text.of("다시 학습하기", "Train again");
    static final Text RESET = Text.of("초기화", "Reset");
    static final Text TASK = Text.of("과제: {0}", "Task: {0}");
    static final Text CANCEL = Text.of("취소", "Cancel");

    static final Text RATE_LIVE = Text.of("지금 바꾸면 다음 걸음부터 적용됩니다.", "A change takes effect from the next step.");
    static final Text RATE_TOO_OFTEN =
            Text.of("학습률은 한 학습에서 {0}번까지 바꿀 수 있습니다.", "The learning rate can change {0} times within a run.");
    static final Text START_BLOCKED = Text.of("시작하기 전에 다음 값을 고쳐 주세요: {0}.", "Before you start, correct: {0}.");

    static final Text OWN_IMAGES = Text.of(
            "훈련 이미지 {0}장 가운데 {1}장은 직접 쓴 숫자입니다. 다른 학습과 비교할 수 없어 저장하지 않습니다.",
            "{1} of the {0} training images are your own drawings, so this run cannot be compared with others"
                    + " and is not saved.");
    static final Text OWN_WEIGHTS = Text.of(
            "파일에서 연 가중치로 시작한 학습입니다. 다른 학습과 비교할 수 없어 저장하지 않습니다.",
            "This run began with the weights of a file, so it cannot be compared with others and is not saved.");
    /** What the lab says of a run blames the settings, or the steps, and knows nothing of the start. */
    static final Text FOUND_WITH_WEIGHTS = Text.of(
            "아래에 적힌 문제는 그 가중치에 이미 있던 것일 수도 있습니다.", "The problems listed below may have come with those weights.");

    static final Text OWN_DATA = Text.of(
            "내 파일의 이미지로 한 학습입니다. 다른 학습과 비교할 수 없어 저장하지 않으며, 이미지는 이 기기를 떠나지 않습니다.",
            "This run uses images from your own files, so it cannot be compared with others and is not saved."
                    + " The images never leave this device.");
    static final Text WITH_IMAGES = Text.of("직접 쓴 숫자 {0}장 포함", "with my own drawings: {0}");
    static final Text WITH_WEIGHTS = Text.of("파일의 가중치에서 시작", "from the weights of a file");
    static final Text UNITS_FIXED = Text.of(
            "이 링크에는 은닉 뉴런이 {1}개로 정해져 있는데, 파일의 가중치는 {0}개짜리입니다.",
            "This link sets {1} hidden units, but the weights in the file have {0}.");
    static final Text TOO_MANY_DRAWINGS = Text.of(
            "직접 쓴 숫자 {0}장은 훈련 이미지를 대신합니다. 훈련 이미지 수를 {0}보다 크게 해 주세요.",
            "Your drawings ({0}) take the place of training images: enter a number larger than {0}.");
    static final Text OWN_SET = Text.of("내 데이터", "My data");
    static final Text GO_BACK = Text.of("{0}걸음부터 다시", "Again from {0}");
    static final Text SHOWN_PAST = Text.of("{0}걸음 때", "Step {0}");
    static final Text STEP_AT = Text.of("{1}걸음 가운데 {0}걸음", "step {0} of {1}");
    static final Text STEP_OF = Text.of("걸음 / {0}", "step / {0}");
    static final Text AT_STEP = Text.of("걸음 {0}", "step {0}");
    static final Text EPOCHS_ROUNDED = Text.of(
            "훈련 이미지 수가 배치 크기로 나누어떨어지지 않아, {0}걸음마다 정확도를 측정합니다. 책의 코드는 나머지를 실수로 구하므로 더 드물게 측정합니다.",
            "The number of training images is no multiple of the batch size: accuracies are measured every {0} steps."
                    + " The book’s code takes the remainder of a fraction and measures more rarely.");
    static final Text WHOLE_STEP = Text.of("전체 {0}", "all {0}");
    static final Text MILLIS = Text.of("{0} ms", "{0} ms");

    static final Text LOADING_DATA =
            Text.of("이미지를 받는 중: {0} / {1}장, {2} / {3} MB", "Loading images: {0} of {1}, {2} of {3} MB");
    static final Text LOADING_INDEX = Text.of("데이터 목록을 받는 중", "Loading the list of data sets");
    static final Text REPLAYING = Text.of(
            "앞서 하던 학습을 {1}걸음까지 똑같이 되풀이하는 중: {0}", "Repeating your earlier run up to step {1}, number for number: {0}");
    static final Text RESUMED = Text.of("앞서 하던 학습을 {0}걸음까지 되살렸습니다.", "Your earlier run is back, at step {0}.");
    static final Text RESTS_HIDDEN = Text.of(
            "페이지가 가려져 있어 학습을 쉬고 있습니다. 다시 보이면 이어서 학습합니다.",
            "Training rests while the page is hidden and continues when you return.");
    static final Text KEPT =
            Text.of("앞서 하던 학습이 남아 있습니다: {1}걸음 가운데 {0}걸음까지.", "An earlier run is kept: step {0} of {1}.");
    static final Text KEPT_DONE =
            Text.of("앞서 끝까지 마친 학습이 남아 있습니다: {0}걸음.", "An earlier run is kept, finished after {0} steps.");
    static final Text GO_ON = Text.of("{0}걸음부터 이어서 하기", "Continue from step {0}");
    static final Text BRING_BACK = Text.of("다시 불러오기", "Bring it back");
    static final Text RESTED = Text.of("페이지가 가려진 동안 쉬었다가 이어서 학습합니다.", "Training rested while the page was hidden.");
    static final Text DATA_FAILED = Text.of(
            "이미지를 받지 못했습니다({0}). 연결을 확인하고 다시 시도해 주세요. 이미 받은 것은 그대로 있습니다.",
            "The images could not be loaded ({0}). Check your connection and try again. What has been loaded is"
                    + " kept.");
    static final Text NO_ANSWER = Text.of("응답 없음", "no answer");
    static final Text STATUS = Text.of("상태 코드 {0}", "status {0}");
    static final Text SILENT = Text.of("{0}초 동안 아무 데이터도 오지 않음, 두 번", "nothing came for {0} seconds, twice");
    static final Text DAMAGED = Text.of("두 번 받았지만 내용이 손상됨", "damaged on the way, twice");
    static final Text DIVERGED = Text.of(
            "{0}걸음째에 손실이 유한한 값이 아니어서({1}) 멈췄습니다. 학습률({2})이 너무 커서 가중치가 발산했을 가능성이 큽니다." + " 학습률을 줄여 다시 학습해 보세요.",
            "Stopped at step {0}: the loss is no longer finite ({1}). Most likely the learning rate ({2}) is too large and"
                    + " the weights diverged. Try a smaller one.");
    static final Text WEIGHTS_DIVERGED = Text.of(
            "{0}걸음째를 마친 뒤 가중치가 유한한 값이 아니어서 멈췄습니다. 학습률({1})이 너무 클 가능성이 큽니다." + " 학습률을 줄여 다시 학습해 보세요.",
            "Stopped after step {0}: the weights are no longer finite. Most likely the learning rate ({1}) is too large."
                    + " Try a smaller one.");
    static final Text ENGINE_NOTE = Text.of(
            "어떤 방법이든 결과는 마지막 비트까지 같고 속도만 다릅니다.",
            "Every method gives the same numbers to the last bit; only the speed differs.");
    static final Text ENGINE_JAVA = Text.of("이번 학습은 자바로 계산합니다.", "This run is computed in plain Java.");
    static final Text ENGINE_SIMD =
            Text.of("이번 학습은 SIMD, 워커 {0}개로 계산합니다.", "This run is computed with SIMD, workers: {0}.");
    static final Text TEAM_LOST = Text.of(
            "학습을 나누어 맡은 워커 하나가 멈췄습니다. ‘다시 시도’를 누르면 워커 하나로 같은 곳에서 이어 갑니다.",
            "One of the training workers has stopped. “Try again” continues from the same place with a single"
                    + " worker.");
    static final Text WORKER_SILENT = Text.of(
            "워커가 {0}초 동안 응답하지 않습니다. 기다리거나, ‘다시 시도’를 눌러 새 워커로 같은 곳에서 이어 갈 수 있습니다.",
            "The worker has reported nothing for {0} seconds. Wait, or press “Try again” to continue from the same"
                    + " place with a new one.");
    static final Text WORKER_FAILED = Text.of(
            "학습을 맡은 워커가 멈췄습니다({0}). ‘다시 시도’를 누르면 새 워커로 같은 곳에서 이어 갑니다.",
            "The training worker has stopped ({0}). “Try again” continues from the same place with a new one.");

    static final Text LIVE = Text.of("{0}. {1}걸음, 손실 {2}, 시험 정확도 {3}.", "{0}. Step {1}, loss {2}, test accuracy {3}.");

    static final Text EQUAL_UNTIL = Text.of(
            "{0}걸음까지는 NumPy의 어느 빌드로 학습해도 손실은 10⁻⁹까지, 정확도는 그대로 같습니다. 그 뒤로는 반올림 차이가 커져 NumPy의 값은"
                    + " 컴퓨터마다 다를 수 있습니다. 내리막의 값은 어느 기기에서나 마지막 비트까지 같습니다.",
            "Up to step {0} any build of NumPy gives the same losses to 10⁻⁹ and the same accuracies. After that,"
                    + " rounding differences can grow, and NumPy’s numbers depend on the computer. Downhill’s are the same on every"
                    + " device, to the last bit.");

    static final Text DIGIT = Text.of("정답 {0}, 답 {1}, 확률 {2}, {3}", "is {0}, read as {1}, probability {2}, {3}");
    static final Text DIGIT_TRUTH = Text.of("정답 {0}", "is {0}");
    static final Text DIGIT_RIGHT = Text.of("맞음", "right");
    static final Text DIGIT_WRONG = Text.of("틀림", "wrong");
    static final Text DIGIT_SCORE =
            Text.of("{1}장 가운데 {0}장 맞힘 · 누르면 왜 그런지 보입니다", "{0} of {1} right · press one to see why");
    static final Text DIGITS_EMPTY = Text.of("시작하면 이미지와 신경망의 답이 나타납니다.", "Start, and they appear with its answers.");

    private LabText() {}
}
