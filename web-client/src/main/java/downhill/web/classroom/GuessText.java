package downhill.web.classroom;

import downhill.web.page.Text;

/** What lessons and the lab say of their reader's class; apart, because each of their modules carries it. */
final class GuessText {
    static final Text FIRST = Text.of("첫 예측, {1}명 가운데 {0}명이 답함", "First guess, {0} of {1} answered");
    static final Text SECOND = Text.of("두 번째 예측, {1}명 가운데 {0}명이 답함", "Second guess, {0} of {1} answered");
    static final Text AGAIN =
            Text.of("이제 옆 사람과 이야기한 뒤 다시 예측해 보세요.", "Talk it over with your neighbors, then guess again.");
    static final Text LATE = Text.of(
            "답이 공개된 뒤의 예측이라 수업에서는 집계하지 않습니다.",
            "The class had been shown the answer before this guess, so it is not counted there.");
    static final Text HELD = Text.of("진행자가 답을 공개하면 이어집니다.", "This continues when your teacher reveals the answer.");
    static final Text ME = Text.of("나", "me");
    static final Text BAR = Text.of("수업", "Class");
    static final Text BOARD = Text.of("게시판", "Board");

    static final Text FOLLOW = Text.of("진행자와 함께 가기: {0}", "Go with your teacher: {0}");
    static final Text PAUSED = Text.of("일시 정지. 진행자가 다시 열면 이어집니다.", "paused until your teacher opens it again");
    static final Text LEARN = Text.of("배우기", "Lessons");
    static final Text LAB = Text.of("학습실", "The lab");
    static final Text REVIEW = Text.of("복습", "Review");
    static final Text SWEEP = Text.of("여러 설정 비교", "Sweep");

    static final Text OVER = Text.of("수업이 끝나 지워졌습니다.", "The class is over and has been deleted.");

    private GuessText() {}
}
