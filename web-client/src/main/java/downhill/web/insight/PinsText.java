package downhill.web.insight;

import downhill.web.page.Text;

/** What is said where runs of the lab are compared. */
final class PinsText {
    static final Text PIN = Text.of("이 학습 고정", "Pin this run");
    static final Text SAVE = Text.of("기록 저장(JSON)", "Save as JSON");
    static final Text OPEN = Text.of("기록 열기…", "Open a run…");
    static final Text NOTE = Text.of(
            "멈추거나 끝난 학습을 고정할 수 있습니다. 고정한 학습은 이 기기에만 남습니다.",
            "A paused or finished run can be pinned. Pinned runs stay on this device.");
    static final Text PINNED = Text.of("고정했습니다. 지금 {0}개가 고정되어 있습니다.", "Pinned; {0} by now.");
    static final Text PINNED_HERE = Text.of(
            "고정했습니다. 이 브라우저에 남길 자리가 없어 페이지를 닫으면 사라집니다.",
            "Pinned. This browser has no room to keep it, so it goes when the page is closed.");
    static final Text PINNED_ALREADY = Text.of("이미 고정한 학습입니다.", "This run is pinned already.");
    static final Text UNPINNED = Text.of("고정을 풀었습니다.", "No longer pinned.");
    static final Text FULL =
            Text.of("{0}개가 이미 고정되어 있습니다. 하나를 풀고 다시 눌러 주세요.", "{0} runs are pinned already. Unpin one and press again.");
    static final Text SAVED = Text.of(
            "downhill-run.json을 저장했습니다. 설정, 손실 곡선, 정확도, 지문이 들어 있습니다.",
            "downhill-run.json is saved: settings, loss curve, accuracies and fingerprint.");
    static final Text NO_RUN_FILE = Text.of(
            "{0}: 내리막의 학습 기록이 아닙니다. 여기서 저장했거나 기록 페이지에서 받은 JSON 파일을 골라 주세요.",
            "{0} is no run of Downhill. Choose a JSON file that was saved here or on the page of saved runs.");
    static final Text RUN = Text.of("학습 {0}", "Run {0}");
    static final Text WITH_DRAWINGS = Text.of("{0}, 직접 쓴 숫자와 함께", "{0}, with drawings");
    static final Text WITH_WEIGHTS = Text.of("{0}, 파일의 가중치에서", "{0}, from a file’s weights");

    static final Text WITH_DATA = Text.of("{0}, 내 데이터로", "{0}, on data of one’s own");

    private PinsText() {}
}
