package downhill.web.lesson.run;

import downhill.web.page.Text;

/** What a run says of itself. */
enum RunText implements Text {
    LOADING("이미지를 받는 중: {1} MB 가운데 {0} MB", "Fetching images: {0} of {1} MB"),
    TRAINING("학습하는 중: {1}걸음 가운데 {0}걸음", "Training: step {0} of {1}"),
    OFFLINE("이미지를 받지 못했습니다. 연결을 확인하고 다시 시도하세요.", "The images did not arrive. Check the connection and try again."),
    STOPPED("학습이 멈추었습니다: {0}", "Training has stopped: {0}"),
    DIVERGED("손실이 수의 범위를 벗어나 학습을 멈추었습니다.", "The loss left the range of numbers, so training stopped."),
    RETRY("다시 시도", "Try again");

    private final String ko;
    private final String en;

    RunText(String ko, String en) {
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
