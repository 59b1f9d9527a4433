package downhill.web.lab;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

enum RunState implements Labeled {
    IDLE("idle", "시작 전", "Ready"),
    /** Images are arriving, or earlier steps are being repeated. */
    LOADING("loading", "준비 중", "Getting ready"),
    RUNNING("running", "학습 중", "Training"),
    PAUSED("paused", "일시 정지", "Paused"),
    DONE("done", "완료", "Done"),
    /** The numbers have left their range, or the worker has died. */
    FAILED("failed", "실패", "Failed");

    /** The name in {@code data-state}. */
    final String hook;

    private final Text label;

    RunState(String hook, String ko, String en) {
        this.hook = hook;
        this.label = Text.of(ko, en);
    }

    /** Returns whether a run exists whose settings, but for the learning rate, must stay. */
    boolean isUnderWay() {
        return this == LOADING || this == RUNNING || this == PAUSED;
    }

    boolean rests() {
        return this == PAUSED || this == DONE;
    }

    @Override
    public Text label() {
        return label;
    }
}
