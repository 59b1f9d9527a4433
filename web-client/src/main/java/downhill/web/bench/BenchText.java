package downhill.web.bench;

import downhill.web.page.Text;

/** What the benchmark page says while it runs. */
enum BenchText implements Text {
    IDLE("아직 재지 않았습니다.", "Not measured yet."),
    LOADING("숫자 이미지를 받는 중…", "Fetching the images of digits…"),
    RUNNING("{1}가지 가운데 {0}가지를 쟀습니다.", "Measured {0} of {1}."),
    FETCHING_ALL(
            "마지막으로 전체 학습을 재려고 이미지 70,000장(약 13 MB)을 받는 중입니다…",
            "Fetching all 70,000 images (about 13 MB) to measure a whole run last…"),
    DONE("다 쟀습니다.", "Done."),
    FAILED("재지 못했습니다. ({0})", "It could not be measured. ({0})"),
    LOST("워커 하나가 멈췄습니다", "a worker has stopped"),
    NO_ANSWER("서버에 연결할 수 없음", "the server cannot be reached"),
    COPIED("복사했습니다.", "Copied."),
    NOT_COPIED("복사하지 못했습니다. 표를 직접 골라 복사해 주세요.", "Copying failed; please select the table and copy it."),
    DEVICE("{0} · 스레드 {1}개 · 공유 메모리 {2}", "{0} · {1} threads · shared memory {2}"),
    YES("있음", "yes"),
    NO("없음", "no");

    private final String ko;
    private final String en;

    BenchText(String ko, String en) {
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
