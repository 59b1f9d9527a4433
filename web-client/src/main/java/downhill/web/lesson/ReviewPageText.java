package downhill.web.lesson;

import downhill.web.page.Text;

/** Apart from the kit's texts, which every lesson has. */
final class ReviewPageText {
    static final Text REVIEW = Text.of("되살리기 {0}", "Review: {0}");
    static final Text OF = Text.of("{0} / {1}", "{0} / {1}");
    static final Text DONE = Text.of("{0}문제를 모두 맞혔습니다.", "All {0} were right.");
    static final Text DONE_WRONG = Text.of(
            "{0}문제 가운데 {1}문제를 맞혔습니다. 틀린 {2}문제는 내일 다시 나옵니다.",
            "{1} of {0} were right. The {2} you got wrong come back tomorrow.");
    static final Text WAITS = Text.of("아직 {0}문제가 기다립니다.", "{0} more are waiting.");
    static final Text IN = Text.of("다음 문제는 {0}일 뒤에 나옵니다.", "The next one comes in {0} days.");
    static final Text TOMORROW = Text.of("다음 문제는 내일 나옵니다.", "The next one comes tomorrow.");
    static final Text NEVER = Text.of("모두 기억하고 있습니다. 더 나올 문제가 없습니다.", "You remember it all: nothing more comes.");
    static final Text NO_LESSON = Text.of(
            "단원을 마치면 다음 날부터 문제가 여기에 나옵니다.", "Finish a lesson, and its questions come here from the next day on.");
    static final Text MORE = Text.of("이어서 풀기", "Go on");
    static final Text FAILED =
            Text.of("문제를 받지 못했습니다. 다시 열어 보세요.", "The questions could not be loaded. Open the page again.");

    private ReviewPageText() {}
}
