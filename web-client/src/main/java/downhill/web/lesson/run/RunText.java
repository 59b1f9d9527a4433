package downhill.web.lesson.run;

import downhill.web.page.Text;

/** What a run says of itself. */
final class RunText {
    static final Text LOADING = Text.of("이미지를 받는 중: {1} MB 가운데 {0} MB", "Fetching images: {0} of {1} MB");
    static final Text TRAINING = Text.of("학습하는 중: {1}걸음 가운데 {0}걸음", "Training: step {0} of {1}");
    static final Text OFFLINE = Text.of(
            "이미지를 받지 못했습니다. 연결을 확인하고 다시 시도하세요.", "The images did not arrive. Check the connection and try again.");
    static final Text STOPPED = Text.of("학습이 멈추었습니다: {0}", "Training has stopped: {0}");
    static final Text DIVERGED =
            Text.of("손실이 수의 범위를 벗어나 학습을 멈추었습니다.", "The loss left the range of numbers, so training stopped.");
    static final Text RETRY = Text.of("다시 시도", "Try again");

    private RunText() {}
}
