package downhill.web.lesson;

import downhill.web.page.Text;

/** What all lessons say. */
public enum KitText implements Text {
    PRESETS("바로 가기", "Presets"),
    UNDO("되돌리기", "Undo"),
    RESET("초기화", "Reset"),
    COPY_LINK("링크 복사", "Copy link"),
    COPIED("복사했습니다", "Copied"),
    NOT_COPIED("주소창의 주소를 복사하세요", "Copy it from the address bar"),
    FAULT(
            "주소에 적힌 {0} = “{1}”: 쓸 수 없는 값이어서 기본값으로 시작합니다. 쓸 수 있는 값은 {2}입니다.",
            "The address says {0} = “{1}”, which cannot be used, so the default stands. Allowed: {2}."),
    FAULT_PART(
            "주소에 적힌 {0} 가운데 “{1}”: 쓸 수 없는 값이어서 빼고 나머지는 그대로 두었습니다. 쓸 수 있는 값은 {2}입니다.",
            "Of {0} in the address, “{1}” cannot be used and is left out; the rest stands. Allowed: {2}."),
    ALLOWED_NUMBER("{0}부터 {1}까지의 수", "a number from {0} to {1}"),
    ALLOWED_WHOLE("{0}부터 {1}까지의 정수", "a whole number from {0} to {1}"),
    ALLOWED_NUMBERS("{0}부터 {1}까지의 수 {2}개를 쉼표로 이은 것", "{2} numbers from {0} to {1}, separated by commas"),
    ALLOWED_SOME_NUMBERS(
            "{0}부터 {1}까지의 수를 {2}개에서 {3}개까지 쉼표로 이은 것", "{2} to {3} numbers from {0} to {1}, separated by commas"),
    ALLOWED_CHOICE("다음 중 하나({0})", "one of {0}"),
    ALLOWED_FLAG("0 또는 1", "0 or 1"),
    ALLOWED_FUNCTION("x의 식으로 읽히는 함수", "a function of x that can be read"),
    ALLOWED_FUNCTION_2("x0과 x1의 식으로 읽히는 함수", "a function of x0 and x1 that can be read"),
    NO_EXPERIMENT("이 단원의 실험은 아직 없습니다.", "This lesson has no experiment yet."),
    COMMIT("이렇게 예측합니다", "That is my guess"),
    SKIP("건너뛰기", "Skip"),
    GUESS("내 예측: {0}", "Your guess: {0}"),
    TRUTH("실제: {0}", "What happened: {0}"),
    SKIPPED("예측은 건너뛰었습니다.", "You skipped the guess."),
    RIGHT("✓ 맞았습니다", "✓ you were right"),
    OFF("{0} 차이", "off by {0}"),
    OUTCOME("내 예측: {0} · {1}", "Your guess: {0} · {1}"),
    NEXT("다음", "Next"),
    NEXT_STEP("다음: {0}", "Next: {0}"),
    SKIP_STEP("이 단계 넘어가기", "Skip this step"),
    STEP_OF("{1}단계 가운데 {0}단계", "Step {0} of {1}"),
    RESTART("처음부터 다시 하기", "Start the lesson over"),
    GOLDEN_COMPUTING("책에 나온 수를 계산하는 중: {1}개 가운데 {0}개", "Computing the book’s numbers: {0} of {1}"),
    GOLDEN_ALL("✓ 책에 나온 수 {1}개와 모두 같음", "✓ Equal to all {1} of the book’s numbers"),
    GOLDEN_COUNT("책에 나온 수 {1}개 가운데 {0}개와 같음", "Equal to {0} of {1} of the book’s numbers"),
    GOLDEN_SAME("✓ {0}의 값과 마지막 자리까지 같음", "✓ equals {0} to the last digit"),
    GOLDEN_CLOSE("✓ {0}의 값과 같음(상대 오차 {1} 이내)", "✓ equals {0} (to within {1})"),
    GOLDEN_NEAR("✓ {0}의 값과 같음(차이 {1} 이내)", "✓ equals {0} (no more than {1} apart)"),
    GOLDEN_OTHER("{0}의 값은 {1}", "{0} has {1}"),
    GOLDEN_WAITING("아직 계산하지 않음", "not computed yet"),
    STATE_DONE("✓ 마침", "✓ done"),
    STATE_VISITED("… 하는 중", "… begun"),
    GO_ON("이어서 하기: {0}", "Go on with: {0}"),
    BEGIN("시작하기: {0}", "Begin with: {0}"),
    ALL_DONE("학습실 열기", "Open the lab"),
    FORGET("진도 지우기", "Forget my progress");

    private final String ko;
    private final String en;

    KitText(String ko, String en) {
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
