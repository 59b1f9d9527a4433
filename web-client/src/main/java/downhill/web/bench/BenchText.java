package downhill.web.bench;

import downhill.web.page.Text;

/** What the benchmark page says while it runs. */
final class BenchText {
    static final Text IDLE = Text.of("아직 재지 않았습니다.", "Not measured yet.");
    static final Text LOADING = Text.of("숫자 이미지를 받는 중…", "Fetching the images of digits…");
    static final Text RUNNING = Text.of("{1}가지 가운데 {0}가지를 쟀습니다.", "Measured {0} of {1}.");
    static final Text FETCHING_ALL = Text.of(
            "마지막으로 전체 학습을 재려고 이미지 70,000장(약 13 MB)을 받는 중입니다…",
            "Fetching all 70,000 images (about 13 MB) to measure a whole run last…");
    static final Text DONE = Text.of("다 쟀습니다.", "Done.");
    static final Text FAILED = Text.of("재지 못했습니다. ({0})", "It could not be measured. ({0})");
    static final Text LOST = Text.of("워커 하나가 멈췄습니다", "a worker has stopped");
    static final Text NO_ANSWER = Text.of("서버에 연결할 수 없음", "the server cannot be reached");
    static final Text COPIED = Text.of("복사했습니다.", "Copied.");
    static final Text NOT_COPIED =
            Text.of("복사하지 못했습니다. 표를 직접 골라 복사해 주세요.", "Copying failed; please select the table and copy it.");
    static final Text DEVICE = Text.of("{0} · 스레드 {1}개 · 공유 메모리 {2}", "{0} · {1} threads · shared memory {2}");
    static final Text YES = Text.of("있음", "yes");
    static final Text NO = Text.of("없음", "no");

    private BenchText() {}
}
