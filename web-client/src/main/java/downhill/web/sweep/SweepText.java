package downhill.web.sweep;

import downhill.web.page.Text;

/** What the sweep says. Words that never change stand in sweep.html. */
final class SweepText {
    static final Text FETCHING = Text.of("학습 {0}번 · 이미지를 받는 중…", "Runs: {0} · loading the images…");
    static final Text ESTIMATE = Text.of("학습 {0}번 · 약 {1} (워커 {2}개)", "Runs: {0} · about {1} (workers: {2})");
    static final Text UNKNOWN_TIME = Text.of("학습 {0}번", "Runs: {0}");
    static final Text RUNNING =
            Text.of("{1}번 가운데 {0}번 끝남 · 워커 {2}개 · 약 {3} 남음", "{0} of {1} runs done · workers: {2} · about {3} left");
    static final Text TESTING = Text.of(
            "검증 정확도가 가장 좋은 칸을 시험 데이터로 측정하는 중…",
            "Measuring the cell with the best validation accuracy on the test data…");
    static final Text HIDDEN = Text.of(
            "페이지가 가려져 있어 학습을 쉬고 있습니다. 다시 보이면 이어서 학습합니다.",
            "Training rests while the page is hidden and continues when you return.");
    static final Text STOPPED =
            Text.of("{1}번 가운데 {0}번 마치고 중지 · 나머지는 약 {2}", "Stopped after {0} of {1} runs · about {2} for the rest");
    static final Text STOPPED_TESTING = Text.of(
            "학습은 모두 마쳤고, 가장 좋은 칸을 시험 데이터로 측정하기 전에 중지했습니다.",
            "All runs are done; stopped before the best cell was measured on the test data.");
    static final Text STOPPED_UNKNOWN = Text.of("{1}번 가운데 {0}번 마치고 중지", "Stopped after {0} of {1} runs");
    static final Text DONE = Text.of("학습 {0}번을 모두 마쳤습니다.", "All runs are done ({0}).");
    static final Text NO_ANSWER = Text.of(
            "이미지를 받지 못했습니다. 연결을 확인하고 이어서 하세요. 끝난 학습은 그대로 있습니다.",
            "The images could not be loaded. Check your connection and continue; finished runs are kept.");
    static final Text TOO_FEW = Text.of(
            "이 데이터에는 이미지가 {0}장뿐입니다. 이미지 수를 줄여 주세요.",
            "This data set has only {0} images. Enter a smaller number of images.");
    static final Text WORKER_FAILED = Text.of(
            "학습을 맡은 워커가 SIMD 없이도 다시 멈췄습니다({0}). 이어서 하면 다시 시도합니다. 끝난 학습은 그대로 있습니다.",
            "The training worker has stopped again, without SIMD, too ({0}). Continue to try again; finished runs are kept.");
    static final Text SILENT = Text.of(
            "워커가 여러 번 {0}초 동안 응답하지 않았습니다. 연결을 확인하고 이어서 하면 다시 시도합니다. 끝난 학습은 그대로 있습니다.",
            "The worker has repeatedly reported nothing for {0} seconds. Check your connection and continue to try again;"
                    + " finished runs are kept.");
    static final Text WHY_SILENT =
            Text.of("건너뜀: 워커가 {0}초 동안 응답하지 않음", "left out: the worker reported nothing for {0} seconds");
    static final Text WHY_FAILED = Text.of("건너뜀: 워커가 멈춤({0})", "left out: the worker stopped ({0})");
    static final Text NOT_KEPT = Text.of(
            "이 브라우저에 저장할 공간이 없어, 탭을 닫으면 결과가 사라집니다.",
            "This browser has no room to keep the results, so they are lost when the tab is closed.");
    static final Text DATA_CHANGED = Text.of(
            "서버의 데이터가 바뀌어, 끝난 학습의 결과를 버리고 처음부터 다시 합니다.",
            "The data on the server has changed: the finished runs are discarded, and the sweep starts over.");
    static final Text BLOCKED = Text.of("시작하기 전에 표시한 값을 고쳐 주세요.", "Before you start, correct what is marked.");

    static final Text START = Text.of("시작", "Start");
    static final Text GO_ON = Text.of("이어서 하기", "Continue");
    static final Text AGAIN = Text.of("처음부터 다시 하기", "Run again");

    static final Text OWN_DATA = Text.of(
            "내 데이터는 학습실에서만 쓸 수 있습니다. 다른 데이터를 골라 주세요.", "Your own data can be used only in the lab. Choose other data.");
    static final Text NUMERICAL_HINT =
            Text.of("가중치를 하나씩 바꿔 보므로 훨씬 오래 걸립니다.", "Changes the weights one by one, so it takes far longer.");
    static final Text VALIDATION_HINT = Text.of(
            "{0}. 훈련 이미지 다음에 오는 같은 수의 이미지로 검증 정확도를 측정합니다.",
            "{0}. Validation accuracy is measured on as many images, which follow the training images.");
    static final Text NONE_TO_VALIDATE = Text.of(
            "{0}: 1~{1} 사이의 정수를 넣어 주세요. 이 데이터에는 훈련 이미지 다음에 시험 이미지와 같은 수의 검증 이미지가 남아야 합니다.",
            "{0}: enter a whole number from 1 to {1}. In this data set, as many validation images as test images have to"
                    + " follow the training images.");
    static final Text LIST_HINT = Text.of("쉼표로 나누어 {1}개까지. {0}", "Up to {1}, separated by commas; {0}");
    static final Text EMPTY_LIST = Text.of("값을 하나 이상 넣어 주세요.", "Enter at least one value.");
    static final Text TWICE = Text.of("{0}: 두 번 들어 있습니다. 하나만 남겨 주세요.", "{0} is listed twice. Keep one.");
    static final Text TOO_MANY_VALUES = Text.of("값이 {0}개입니다. {1}개까지만 넣어 주세요.", "{0} values: enter at most {1}.");
    static final Text UNKNOWN_AXIS =
            Text.of("{0}: 바꿀 수 없는 설정입니다. 목록에서 골라 주세요.", "{0}: this cannot vary. Choose from the list.");
    static final Text SAME_AXIS =
            Text.of("행과 열에는 서로 다른 설정을 골라 주세요.", "Choose different settings for rows and columns.");
    static final Text SEEDS_HINT = Text.of(
            "시드마다 한 번씩 학습해 평균과 표준편차(n − 1로 나눔)를 냅니다.",
            "Each cell is trained once per seed to give a mean and a standard deviation (dividing by n − 1).");
    static final Text SEEDS_ONE_AXIS =
            Text.of("시드가 축이므로 칸마다 한 번 학습합니다.", "The seed is an axis, so each cell is trained once.");
    static final Text SEEDS_FAULT = Text.of("{0}: 1~{1} 사이의 정수를 넣어 주세요.", "{0}: enter a whole number from 1 to {1}.");
    static final Text TOO_MANY_RUNS = Text.of(
            "학습이 {0}번입니다. {1}번까지만 할 수 있으니 값이나 시드를 줄여 주세요.",
            "That makes {0} runs; the limit is {1}. Use fewer values or seeds.");
    static final Text EMPTY = Text.of("(빈칸)", "(empty)");

    static final Text CAPTION = Text.of("{2}: 행은 {0}, 열은 {1}", "{2}: rows are {0}, columns are {1}");
    static final Text CELL_WAITING = Text.of("대기 중", "waiting");
    static final Text CELL_RUNNING = Text.of("{0}% 학습함", "{0}% trained");
    static final Text CELL_FAILED = Text.of("발산", "diverged");
    static final Text CELL_FAILED_SOME = Text.of("발산 {0}/{1}", "diverged {0}/{1}");
    static final Text CELL_LEFT_OUT = Text.of("건너뜀", "left out");
    static final Text CELL_BEST = Text.of("가장 좋음", "best");

    static final Text GUESS =
            Text.of("시작하기 전에 가장 좋을 것 같은 칸을 골라 보세요.", "Before you start, choose the cell that you think will be best.");
    static final Text GUESSED = Text.of("내 예측: {0}", "My guess: {0}");
    static final Text GUESS_RIGHT = Text.of("예측({0})이 맞았습니다.", "Your guess ({0}) was right.");
    static final Text GUESS_OFF =
            Text.of("예측한 칸({0})은 {1}, {2}번째로 좋습니다.", "The cell you guessed ({0}) has {1} and comes in place {2}.");
    static final Text GUESS_FAILED =
            Text.of("예측한 칸({0})에서는 손실이 발산했습니다.", "In the cell you guessed ({0}) the loss diverged.");
    static final Text TESTED = Text.of(
            "검증 정확도가 가장 좋은 칸({0})의 시험 정확도: {1}. 시험 데이터는 칸을 고르는 데 쓰지 않았으므로, 처음 보는 이미지에서의 정확도입니다.",
            "Test accuracy of the cell with the best validation accuracy ({0}): {1}. The test data was not used to choose the"
                    + " cell, so this is an accuracy on new images.");
    static final Text BEST = Text.of("가장 좋은 설정: {0} {1}, {2} {3}. {4} {5}.", "Best: {0} {1}, {2} {3}. {4} {5}.");
    static final Text LEAST_IS_BEST = Text.of(
            "{0}: 시험한 값 가운데 가장 작은 값입니다. 더 작은 값도 시험해 보세요.",
            "{0}: that is the smallest value tried, so try smaller ones, too.");
    static final Text MOST_IS_BEST = Text.of(
            "{0}: 시험한 값 가운데 가장 큰 값입니다. 더 큰 값도 시험해 보세요.",
            "{0}: that is the largest value tried, so try larger ones, too.");
    static final Text BEST_ALONE = Text.of(
            "다른 모든 칸보다 좋고, 그 차이는 시드에 따른 차이(표준편차)보다 큽니다.",
            "It beats every other cell by more than the spread of the seeds (standard deviation).");
    static final Text BEST_AMONG = Text.of(
            "다만 다른 칸 {0}개와의 차이는 시드에 따른 차이(표준편차) 안에 있어 우열을 가리기 어렵습니다.",
            "But its lead over {0} other cells is within the spread of the seeds (standard deviation).");
    static final Text BEST_AMONG_ONE = Text.of(
            "다만 다른 칸 하나와의 차이는 시드에 따른 차이(표준편차) 안에 있어 우열을 가리기 어렵습니다.",
            "But its lead over one other cell is within the spread of the seeds (standard deviation).");
    static final Text ONE_SEED = Text.of(
            "시드 하나로 학습한 결과입니다. 시드를 늘리면 우연에 따른 차이를 볼 수 있습니다.",
            "Each cell was trained with one seed; more seeds show how much is due to chance.");
    static final Text SAME_FOR_ALL = Text.of("{0}에 상관없이 {1} {2}일 때 가장 좋습니다.", "Whatever the {0}, {1} {2} is best.");
    static final Text DEPENDS = Text.of("가장 좋은 {1}: {2}. {0}에 따라 다릅니다.", "The best {1} depends on the {0}: {2}.");
    static final Text DEPENDS_ITEM = Text.of("{0} {1}에서 {2}", "{2} at {0} {1}");
    static final Text FAILED_CELLS = Text.of("칸 {0}개에서 손실이 발산했습니다.", "In {0} of the cells the loss diverged.");
    static final Text NONE_SOUND =
            Text.of("모든 칸에서 손실이 발산했습니다. 학습률을 줄여 보세요.", "The loss diverged in every cell. Try smaller learning rates.");

    static final Text ALONG_TITLE = Text.of("{0}에 따른 {1}", "{1} by {0}");
    static final Text ALONG_INITIAL = Text.of("설정에 따른 결과", "Results along an axis");
    static final Text ALONG_READER =
            Text.of("곡선 읽기. 왼쪽·오른쪽 화살표로 값을 옮깁니다.", "Read the line. Left and right arrows move between values.");
    static final Text ALONG_TABLE = Text.of("값을 표로 보기", "Values as a table");
    static final Text ALONG_SUMMARY = Text.of(
            "파란 선은 고른 칸의 {0} {1}, 회색 선은 나머지입니다. 세로 막대는 시드 {2}개의 평균 ± 표준편차(n − 1로 나눔)입니다.",
            "Blue: {0} {1}, as in the chosen cell; gray: the others. Bars are the mean ± standard deviation (n − 1) of"
                    + " {2} seeds.");
    static final Text ALONG_SUMMARY_ONE =
            Text.of("파란 선은 고른 칸의 {0} {1}, 회색 선은 나머지입니다.", "Blue: {0} {1}, as in the chosen cell; gray: the others.");
    static final Text ALONG_AT = Text.of("{0}: {1}", "{0}: {1}");

    static final Text CURVE_TITLE = Text.of("학습하는 동안의 {0}", "{0} while training");
    static final Text CURVE_INITIAL = Text.of("학습 곡선", "Learning curves");
    static final Text CURVE_LOSS = Text.of("손실", "Loss");
    static final Text CURVE_READER =
            Text.of("학습 곡선 읽기. 왼쪽·오른쪽 화살표로 걸음을 옮깁니다.", "Read the learning curve. Left and right arrows move the step.");
    static final Text CURVE_TABLE = Text.of("학습 곡선을 표로 보기", "Learning curve as a table");
    static final Text CURVE_SUMMARY = Text.of(
            "파란 선은 고른 칸({0} {1}, {2} {3})의 첫 시드, 회색 선은 다른 칸입니다.",
            "Blue: the chosen cell ({0} {1}, {2} {3}) with its first seed; gray: the other cells.");
    static final Text CURVE_NONE = Text.of("고른 칸의 학습이 아직 끝나지 않았습니다.", "The chosen cell has not been trained yet.");
    static final Text CURVE_AT = Text.of("{0}걸음: {1}", "step {0}: {1}");
    static final Text STEP = Text.of("걸음", "Step");

    static final Text CHOSEN = Text.of("고른 칸: {0} {1}, {2} {3}{4}", "Chosen: {0} {1}, {2} {3}{4}");
    static final Text OPEN_RUN = Text.of("학습실에서 열기 (시드 {0})", "Open in the lab (seed {0})");
    static final Text MEASURE = Text.of("칸에 보일 값", "Shown in the cells");

    private SweepText() {}

    /** Returns what a setting is called within a sentence, where English writes it small. */
    static Text inSentence(Text name) {
        return Text.of(
                name.ko(), name.en().substring(0, 1).toLowerCase() + name.en().substring(1));
    }
}
