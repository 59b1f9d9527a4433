package downhill.web.lesson;

import downhill.web.page.Text;

public final class KitText {
    public static final Text UNDO = Text.of("되돌리기", "Undo");
    public static final Text RESET = Text.of("초기화", "Reset");
    public static final Text COPY_LINK = Text.of("링크 복사", "Copy link");
    public static final Text COPIED = Text.of("복사했습니다", "Copied");
    public static final Text NOT_COPIED = Text.of("주소창의 주소를 복사하세요", "Copy it from the address bar");
    public static final Text FAULT = Text.of(
            "주소에 적힌 {0} = “{1}”: 쓸 수 없는 값이어서 기본값으로 시작합니다. 쓸 수 있는 값은 {2}입니다.",
            "The address says {0} = “{1}”, which cannot be used, so the default is used instead. Allowed: {2}.");
    public static final Text FAULT_PART = Text.of(
            "주소에 적힌 {0} 가운데 “{1}”: 쓸 수 없는 값이어서 빼고 나머지는 그대로 두었습니다. 쓸 수 있는 값은 {2}입니다.",
            "Of {0} in the address, “{1}” cannot be used and is left out; the rest is kept. Allowed: {2}.");
    public static final Text ALLOWED_NUMBER = Text.of("{0}부터 {1}까지의 수", "a number from {0} to {1}");
    public static final Text ALLOWED_WHOLE = Text.of("{0}부터 {1}까지의 정수", "a whole number from {0} to {1}");
    public static final Text ALLOWED_NUMBERS =
            Text.of("{0}부터 {1}까지의 수 {2}개를 쉼표로 이은 것", "{2} numbers from {0} to {1}, separated by commas");
    public static final Text ALLOWED_SOME_NUMBERS = Text.of(
            "{0}부터 {1}까지의 수를 {2}개에서 {3}개까지 쉼표로 이은 것", "{2} to {3} numbers from {0} to {1}, separated by commas");
    public static final Text ALLOWED_CHOICE = Text.of("다음 중 하나({0})", "one of {0}");
    public static final Text ALLOWED_FLAG = Text.of("0 또는 1", "0 or 1");
    public static final Text ALLOWED_FUNCTION = Text.of("x의 식으로 읽히는 함수", "a function of x that can be read");
    public static final Text ALLOWED_FUNCTION_2 =
            Text.of("x0과 x1의 식으로 읽히는 함수", "a function of x0 and x1 that can be read");
    public static final Text NO_EXPERIMENT = Text.of("이 단원의 실험은 아직 없습니다.", "This lesson has no experiment yet.");
    public static final Text COMMIT = Text.of("예측하기", "Submit my guess");
    public static final Text COMMIT_FIRST = Text.of("먼저 답을 고르거나 넣어 보세요.", "Choose or set an answer first.");
    public static final Text SKIP = Text.of("건너뛰기", "Skip");
    public static final Text YOUR_GUESS = Text.of("내 예측", "your guess");
    public static final Text GUESS = Text.of("내 예측: {0}", "Your guess: {0}");
    public static final Text TRUTH = Text.of("실제: {0}", "What happened: {0}");
    public static final Text RIGHT = Text.of("✓ 맞았습니다", "✓ you were right");
    public static final Text OFF = Text.of("차이 {0}", "off by {0}");
    public static final Text OUTCOME = Text.of("내 예측: {0} · {1}", "Your guess: {0} · {1}");
    public static final Text NEXT = Text.of("다음", "Next");
    public static final Text NEXT_LESSON = Text.of("다음: {0}", "Next: {0}");
    public static final Text TO_MAP = Text.of("단원 목록으로", "To the list of lessons");
    public static final Text PREVIOUS = Text.of("이전 단계", "Previous step");
    public static final Text NOT_YET = Text.of("아직입니다. 다시 움직여 보세요", "Not yet: move it again");
    public static final Text DRAG = Text.of("그림에서 끌어 보세요", "Drag it in the figure");
    public static final Text TURN = Text.of("값을 바꾸어 보세요", "Move the slider");
    public static final Text CHOOSE = Text.of("답을 골라 보세요", "Choose an answer");
    public static final Text COMES_BACK =
            Text.of("이 단원의 문제 둘이 내일 되살리기에 나옵니다.", "Two questions of this lesson come back tomorrow.");
    public static final Text RECALL = Text.of("앞에서 배운 것, 하나만 다시", "One thing from before");
    static final Text NOT_YET_DO_IT = Text.of("아직입니다 · 대신 해 주기", "Not yet · do it for me");
    public static final Text DO_IT = Text.of("대신 해 주기", "Do it for me");
    public static final Text WAITING = Text.of("진행자를 기다리는 중", "Waiting for the teacher");
    public static final Text ELSEWHERE = Text.of(
            "주소에 적힌 값으로 열었습니다. 이 단계의 글은 다른 값에서 시작합니다.",
            "Opened with the values in the address. The text of this step starts from other values.");
    public static final Text BEGIN_STEP = Text.of("이 단계의 값으로 시작하기", "Begin with the values of this step");
    public static final Text STEP_OF = Text.of("{1}단계 가운데 {0}단계", "Step {0} of {1}");
    public static final Text STEP_OF_SKIPPED = Text.of("{1}단계 가운데 {0}단계, 건너뛴 단계: {2}", "Step {0} of {1}, skipped: {2}");
    public static final Text RESTART = Text.of("처음부터 다시 하기", "Start the lesson over");
    public static final Text GOLDEN_COMPUTING =
            Text.of("책에 나온 수를 계산하는 중: {1}개 가운데 {0}개", "Computing the book’s numbers: {0} of {1}");
    public static final Text GOLDEN_ALL = Text.of("✓ 책에 나온 수 {1}개와 모두 같음", "✓ Equal to all {1} of the book’s numbers");
    public static final Text GOLDEN_COUNT =
            Text.of("책에 나온 수 {1}개 가운데 {0}개와 같음", "Equal to {0} of {1} of the book’s numbers");
    public static final Text GOLDEN_ALL_NEAR =
            Text.of("✓ 책의 수 {1}개와 모두 같음(오차 범위 안)", "✓ All {1} of the book’s numbers, each within its tolerance");
    public static final Text GOLDEN_COUNT_NEAR =
            Text.of("책의 수 {1}개 가운데 {0}개와 같음(오차 범위 안)", "{0} of {1} of the book’s numbers, each within its tolerance");
    public static final Text GOLDEN_SAME = Text.of("✓ {0}의 값과 마지막 자리까지 같음", "✓ equals {0} to the last digit");
    public static final Text GOLDEN_CLOSE =
            Text.of("✓ {0}의 값과 상대 오차 {1} 이내", "✓ agrees with {0} to a relative error of {1}");
    public static final Text GOLDEN_NEAR = Text.of("✓ {0}의 값과 차이 {1} 이내", "✓ no more than {1} from {0}");
    public static final Text GOLDEN_OTHER = Text.of("{0}의 값은 {1}", "{0} has {1}");
    public static final Text GOLDEN_WAITING = Text.of("아직 계산하지 않음", "not computed yet");
    public static final Text STATE_DONE = Text.of("✓ 마침", "✓ done");
    public static final Text STATE_WITH_SKIPS = Text.of("– 건너뛴 단계가 있음", "– with skipped steps");
    public static final Text STATE_VISITED = Text.of("… 하는 중", "… in progress");
    static final Text SEARCH = Text.of("용어 찾기", "Find a term");
    static final Text LETTERS = Text.of("첫 글자", "Letters");
    static final Text FOUND = Text.of("{0}개를 찾았습니다.", "{0} found.");
    public static final Text STATE_DUE = Text.of("되살릴 질문이 있음", "questions wait");
    public static final Text GOOD_GUESSES = Text.of("좋은 예측 {0}/{1}", "good guesses {0}/{1}");
    public static final Text GO_ON = Text.of("이어서 하기: {0}", "Continue with: {0}");
    public static final Text BEGIN = Text.of("시작하기: {0}", "Begin with: {0}");
    public static final Text ALL_DONE = Text.of("학습실 열기", "Open the lab");
    public static final Text FORGET = Text.of("진도 지우기", "Forget my progress");

    private KitText() {}
}
