package downhill.web.insight;

import downhill.core.exchange.RunForm;
import downhill.core.exchange.RunRecord;
import downhill.core.exchange.RunRecordException;
import downhill.core.training.TrainingConfig;
import downhill.web.board.Comparison;
import downhill.web.board.ListedRun;
import downhill.web.board.SaveDialog;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigDraft;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.ParsedJson;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.json.JSON;
import org.teavm.jso.typedarrays.Int8Array;

/** Runs of the lab side by side, and a run as a file and back. */
final class PinsPanel extends Panel {
    private static final Text NOTE = Text.of(
            "이 페이지에서 마지막으로 끝낸 두 학습은 저절로 나란히 놓입니다. 오래 두려면 고정하세요. 고정한 결과는 이 기기에만 남습니다.",
            "The last two runs that you finish on this page stand side by side by themselves. Pin a run to keep it on this device.");
    private static final Text NOTE_OF_PINS = Text.of("고정한 결과는 이 기기에만 남습니다.", "Pinned runs stay on this device.");
    private static final Text PINNED = Text.of("고정했습니다. 지금 {0}개가 고정되어 있습니다.", "Pinned. Runs pinned now: {0}.");
    private static final Text PINNED_HERE = Text.of(
            "고정했습니다. 이 브라우저에 저장할 공간이 없어 페이지를 닫으면 사라집니다.",
            "Pinned. This browser has no room to keep it, so it is lost when the page is closed.");
    private static final Text PINNED_ALREADY = Text.of("이미 고정한 결과입니다.", "This run is pinned already.");
    private static final Text UNPINNED = Text.of("고정을 해제했습니다.", "Unpinned.");
    private static final Text FULL = Text.of(
            "{0}개가 이미 고정되어 있습니다. 하나를 해제하고 다시 눌러 주세요.", "{0} runs are pinned already. Unpin one and press again.");
    private static final Text SAVED = Text.of(
            "downhill-run.json을 저장했습니다. 설정, 손실 곡선, 정확도, 지문이 들어 있습니다.",
            "downhill-run.json is saved: settings, loss curve, accuracies and fingerprint.");
    private static final Text NO_RUN_FILE = Text.of(
            "{0}: 내리막의 학습 기록이 아닙니다. {1}. 여기서 저장했거나 기록 페이지에서 받은 JSON 파일을 골라 주세요.",
            "{0} is not a Downhill run ({1}). Choose a JSON file that was saved here or on the page of saved runs.");
    private static final Text IMPOSSIBLE = Text.of(
            "고정하지 않았습니다. 설정도 데이터도 학습 {0}의 것과 같은데 값이 다릅니다. 그런 학습은 있을 수 없으므로 둘 중 하나는 값이 바뀐 것입니다.",
            "Not pinned: its settings and data are those of run {0}, but its numbers are not. That is impossible, so one of the"
                    + " two was changed.");
    private static final Text RUN = Text.of("학습 {0}", "Run {0}");
    private static final Text LATEST_RUN = Text.of("방금 마친 학습", "Latest run");
    private static final Text EARLIER_RUN = Text.of("그 앞의 학습", "Run before");
    private static final Text WITH_DRAWINGS = Text.of("{0}, 직접 쓴 숫자와 함께", "{0}, with drawings");
    private static final Text WITH_WEIGHTS = Text.of("{0}, 파일의 가중치에서", "{0}, from a file’s weights");

    private static final Text WITH_DATA = Text.of("{0}, 내 데이터로", "{0}, on my data");

    private static final int MAX_BYTES = 4 << 20;
    /** Stand for the last runs, where pins have their numbers. */
    private static final String LATEST = "latest";

    private static final String EARLIER = "earlier";

    private final HTMLElement status;
    private final LabPins pins = new LabPins(BrowserStore.lasting());
    private final SaveDialog saving;
    private final HTMLElement pin;
    private final HTMLElement save;
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement compared = Dom.element("section", "comparison");
    private final Comparison comparison;
    /** The last two runs that have come to their end on this page, as texts, or null. */
    private String latest;

    private String earlier;
    private boolean asked;
    private boolean pinWanted;
    private boolean fileWanted;
    private boolean saveWanted;

    PinsPanel(LanguageChoice language, HTMLElement status) {
        super(language, null, "div", "pins");
        this.status = status;
        ButtonRow buttons = new ButtonRow(language);
        pin = buttons.plain(Text.of("이 결과 고정하기", "Pin this run"), this::wantPin);
        pin.setAttribute("data-action", "pin-run");
        save = buttons.plain(Text.of("파일로 저장하기(JSON)", "Save as JSON"), this::wantFile);
        save.setAttribute("data-action", "download-run");
        HTMLElement input = fileInput("run-file", ".json");
        Browser.onFile(input, MAX_BYTES, this::open);
        buttons.plain(Text.of("기록 열기…", "Open a run…"), input::click).setAttribute("data-action", "open-json");
        add(buttons.element, input, note, compared);
        comparison = new Comparison(
                language, compared, this::address, this::unpin, id -> !id.equals(LATEST) && !id.equals(EARLIER));
        saving = new SaveDialog(language, () -> {
            saveWanted = true;
            Browser.fire("wantrecord", null);
        });
        Browser.onDetail("recorded", recorded -> take((RunFields) recorded));
        language.follow(this::show);
        follow();
    }

    void follow() {
        String state = status.getAttribute("data-state");
        boolean rests = state.equals("paused") || state.equals("done");
        boolean recordable = rests && !status.getAttribute("data-step").equals("0");
        Availability.set(pin, recordable);
        Availability.set(save, recordable);
        // To ask brings the present into view.
        boolean isPresent = status.getAttribute("data-step").equals(status.getAttribute("data-shown-step"));
        if (state.equals("done") && isPresent && !asked) {
            asked = true;
            Browser.fire("wantrecord", null);
        }
    }

    /** Begins another run: the record of an earlier one never comes. */
    void begin() {
        forgetWishes();
        saving.forget();
        said = null;
        asked = false;
        sayNote();
        if (latest != null) {
            earlier = latest;
            latest = null;
            show();
        }
    }

    private void forgetWishes() {
        pinWanted = false;
        fileWanted = false;
        saveWanted = false;
    }

    private void wantPin() {
        if (pins.isFull()) {
            tell(note, FULL.with(LabPins.MAX));
            return;
        }
        pinWanted = true;
        Browser.fire("wantrecord", null);
    }

    private void wantFile() {
        fileWanted = true;
        Browser.fire("wantrecord", null);
    }

    private void take(RunFields recorded) {
        boolean toPin = pinWanted;
        boolean toFile = fileWanted;
        boolean toSave = saveWanted;
        forgetWishes();
        String text = JSON.stringify(recorded);
        if (status.getAttribute("data-state").equals("done") && !text.equals(latest)) {
            latest = text;
            show();
        }
        if (toFile) {
            Browser.saveFile("downhill-run.json", "application/json", text);
            tell(note, SAVED);
        }
        if (toPin) {
            pin(text);
        }
        if (toSave) {
            saving.offer(recorded);
        }
    }

    private void pin(String text) {
        if (pins.has(text)) {
            tell(note, PINNED_ALREADY);
        } else if (pins.isFull()) {
            tell(note, FULL.with(LabPins.MAX));
        } else if (contradicted(text) != null) {
            tell(note, IMPOSSIBLE.with(contradicted(text).number()));
        } else {
            tell(note, pins.add(text) ? PINNED.with(pins.pins.size()) : PINNED_HERE);
        }
        show();
    }

    private void open(String name, Int8Array content) {
        String text = content == null ? "" : Http.text(content.toJavaArray());
        try {
            read(text);
        } catch (RunRecordException wrong) {
            tell(note, NO_RUN_FILE.with(name, RunFileFault.of(wrong, JsNumber.TEXT)));
            return;
        }
        pin(text);
        if (pins.has(text)) {
            comparison.reveal();
        }
    }

    private static RunFields read(String text) {
        RunFields run;
        try {
            run = (RunFields) JSON.parse(text);
        } catch (RuntimeException malformed) {
            throw new RunRecordException("JSON", "is malformed");
        }
        record(run);
        return run;
    }

    /** Checks a run as the server does, but for what is the reader's own, which the server does not take. */
    private static RunRecord record(RunFields run) {
        ParsedJson checked = ParsedJson.run(run);
        if (checked.has("own")) {
            checked.text("own");
        }
        return RunForm.read(checked);
    }

    /** Returns the first pinned run that cannot be true if a run is, or null. Runs with something of the reader's own may differ. */
    private LabPins.Pin contradicted(String text) {
        RunFields run = read(text);
        for (LabPins.Pin each : pins.pins) {
            RunFields other = read(each.text());
            boolean own = !JSObjects.isUndefined(run.getOwn()) || !JSObjects.isUndefined(other.getOwn());
            if (!own && record(run).contradicts(record(other))) {
                return each;
            }
        }
        return null;
    }

    private void unpin(String id) {
        pins.remove(Integer.parseInt(id));
        tell(note, UNPINNED);
        show();
    }

    private String address(String id) {
        String text = id.equals(LATEST) ? latest : id.equals(EARLIER) ? earlier : null;
        for (LabPins.Pin each : pins.pins) {
            text = id.equals(Integer.toString(each.number())) ? each.text() : text;
        }
        if (text == null) {
            return "/lab";
        }
        TrainingConfig config = ConfigJson.parse(read(text).getConfig());
        return "/lab?" + ConfigDraft.of(config, JsNumber.TEXT).toQuery(Browser::encode);
    }

    private void show() {
        sayNote();
        List<String> ids = new ArrayList<>();
        List<ListedRun> runs = new ArrayList<>();
        List<RunFields> curves = new ArrayList<>();
        for (LabPins.Pin each : new ArrayList<>(pins.pins)) {
            RunFields run;
            try {
                run = read(each.text());
            } catch (RunRecordException wrong) {
                // An earlier version took it.
                pins.remove(each.number());
                continue;
            }
            String id = Integer.toString(each.number());
            ids.add(id);
            curves.add(run);
            runs.add(ListedRun.local(run, id, name(run, RUN.with(each.number()))));
        }
        boolean again = earlier != null && earlier.equals(latest);
        addUnpinned(EARLIER, again ? null : earlier, EARLIER_RUN, ids, runs, curves);
        addUnpinned(LATEST, latest, LATEST_RUN, ids, runs, curves);
        if (pins.pins.isEmpty() && ids.size() < 2) {
            // One run alone is no comparison, but for a pin, which is to be seen.
            ids.clear();
            runs.clear();
            curves.clear();
        }
        comparison.show(ids, runs, curves, "", Dom.byId("compare-title"));
    }

    private void sayNote() {
        boolean hasRoom = pins.pins.size() + 2 <= LabPins.MAX;
        say(note, said != null ? said : hasRoom ? NOTE : NOTE_OF_PINS);
    }

    private void addUnpinned(
            String id, String text, Text name, List<String> ids, List<ListedRun> runs, List<RunFields> curves) {
        if (text == null || pins.has(text) || ids.size() == LabPins.MAX) {
            return;
        }
        RunFields run = read(text);
        ids.add(id);
        curves.add(run);
        runs.add(ListedRun.local(run, id, name(run, name)));
    }

    private String name(RunFields run, Text plain) {
        String name = language.say(plain);
        if (JSObjects.isUndefined(run.getOwn())) {
            return name;
        }
        String own = run.getOwn().stringValue();
        Text words = own.startsWith("images") ? WITH_DRAWINGS : own.equals("data") ? WITH_DATA : WITH_WEIGHTS;
        return language.say(words, name);
    }
}
