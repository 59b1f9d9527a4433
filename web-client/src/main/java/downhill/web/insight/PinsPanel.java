package downhill.web.insight;

import downhill.core.training.TrainingConfig;
import downhill.web.board.Comparison;
import downhill.web.board.RunSummary;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigDraft;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.json.JSON;
import org.teavm.jso.typedarrays.Int8Array;

/** Runs of the lab side by side, and a run as a file and back. */
final class PinsPanel {
    private static final int MAX_BYTES = 4 << 20;

    private final LanguageChoice language;
    private final HTMLElement status;
    private final LabPins pins = new LabPins(BrowserStore.lasting());
    private final HTMLElement pin;
    private final HTMLElement save;
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement compared = Dom.element("section", "comparison");
    private final HTMLElement element;
    private final Comparison comparison;
    /** What the next record is for. */
    private boolean pinWanted;

    private boolean fileWanted;
    private Text said;

    /** Builds the panel with what was pinned earlier. */
    PinsPanel(LanguageChoice language, HTMLElement status) {
        this.language = language;
        this.status = status;
        ButtonRow buttons = new ButtonRow(language);
        pin = buttons.plain(PinsText.PIN, this::wantPin);
        pin.setAttribute("data-action", "pin-run");
        save = buttons.plain(PinsText.SAVE, this::wantFile);
        save.setAttribute("data-action", "download-json");
        HTMLElement input = Dom.element("input", "");
        input.setAttribute("type", "file");
        input.setAttribute("accept", ".json");
        input.setId("run-file");
        input.setHidden(true);
        Browser.onFile(input, MAX_BYTES, this::open);
        buttons.plain(PinsText.OPEN, input::click).setAttribute("data-action", "open-json");
        element = Dom.element("div", "pins", buttons.element(), input, note, compared);
        comparison = new Comparison(language, compared, this::address, this::unpin);
        Browser.onDetail("recorded", recorded -> take((RunJson) recorded));
        language.follow(this::show);
        follow();
    }

    HTMLElement element() {
        return element;
    }

    /** Follows the state of the run. */
    void follow() {
        String state = status.getAttribute("data-state");
        boolean rests = state.equals("paused") || state.equals("done");
        boolean recordable = rests && !status.getAttribute("data-step").equals("0");
        Availability.set(pin, recordable);
        Availability.set(save, recordable);
    }

    /** Hears of another run: the record of an earlier one never comes. */
    void begin() {
        pinWanted = false;
        fileWanted = false;
    }

    private void wantPin() {
        if (pins.isFull()) {
            tell(PinsText.FULL.with(LabPins.MAX));
            return;
        }
        pinWanted = true;
        Browser.fire("wantrecord", null);
    }

    private void wantFile() {
        fileWanted = true;
        Browser.fire("wantrecord", null);
    }

    private void take(RunJson recorded) {
        boolean toPin = pinWanted;
        boolean toFile = fileWanted;
        begin();
        String text = JSON.stringify(recorded);
        if (toFile) {
            Browser.saveFile("downhill-run.json", "application/json", text);
            tell(PinsText.SAVED);
        }
        if (toPin) {
            pin(text);
        }
    }

    private void pin(String text) {
        if (pins.has(text)) {
            tell(PinsText.PINNED_ALREADY);
        } else if (pins.isFull()) {
            tell(PinsText.FULL.with(LabPins.MAX));
        } else {
            tell(pins.add(text) ? PinsText.PINNED.with(pins.all().size()) : PinsText.PINNED_HERE);
        }
        show();
    }

    private void open(String name, Int8Array content) {
        String text = content == null ? null : Http.text(content.toJavaArray());
        if (text == null || read(text) == null) {
            tell(PinsText.NO_RUN_FILE.with(name));
            return;
        }
        pin(text);
        if (!pins.isFull() || pins.has(text)) {
            comparison.reveal();
        }
    }

    /** Returns a run that can be shown, or null. */
    private static RunJson read(String text) {
        try {
            RunJson run = (RunJson) JSON.parse(text);
            TrainingConfig config = ConfigJson.parse(run.getConfig());
            boolean whole = run.getLosses().getLength() > 0
                    && RunJson.evaluations(run.getAccuracies()).size() > 0
                    && RunJson.changes(run.getLearningRateChanges()).size() >= 0
                    && (JSObjects.isUndefined(run.getOwn())
                            || JSObjects.typeOf(run.getOwn()).equals("string"))
                    && run.getStep() >= 1
                    && run.getStep() <= config.steps();
            for (int i = 0; whole && i < run.getLosses().getLength(); i++) {
                int step = run.getLosses().get(i).getStep();
                double loss = run.getLosses().get(i).getLoss();
                whole = step >= 1 && step <= run.getStep() && loss - loss == 0;
            }
            return whole ? run : null;
        } catch (RuntimeException notOurs) {
            return null;
        }
    }

    private void unpin(String id) {
        pins.remove(Integer.parseInt(id));
        tell(PinsText.UNPINNED);
        show();
    }

    private String address(String id) {
        for (LabPins.Pin each : pins.all()) {
            if (id.equals(Integer.toString(each.number()))) {
                TrainingConfig config = ConfigJson.parse(read(each.text()).getConfig());
                return "/lab?" + ConfigDraft.of(config, JsNumber.TEXT).toQuery(Browser::encode);
            }
        }
        return "/lab";
    }

    private void tell(Text words) {
        said = words;
        Dom.setText(note, language.say(words));
        Announcer.say(this, language.say(words));
    }

    private void show() {
        Dom.setText(note, language.say(said == null ? PinsText.NOTE : said));
        List<String> ids = new ArrayList<>();
        List<RunSummary> runs = new ArrayList<>();
        List<RunJson> curves = new ArrayList<>();
        for (LabPins.Pin each : new ArrayList<>(pins.all())) {
            RunJson run = read(each.text());
            if (run == null) {
                pins.remove(each.number());
                continue;
            }
            String id = Integer.toString(each.number());
            ids.add(id);
            curves.add(run);
            runs.add(RunSummary.local(run, id, name(run, each.number())));
        }
        comparison.show(ids, runs, curves, "", Dom.byId("compare-title"));
    }

    private String name(RunJson run, int number) {
        String name = language.say(PinsText.RUN, number);
        if (JSObjects.isUndefined(run.getOwn())) {
            return name;
        }
        String own = run.getOwn().stringValue();
        Text words = own.startsWith("images")
                ? PinsText.WITH_DRAWINGS
                : own.equals("data") ? PinsText.WITH_DATA : PinsText.WITH_WEIGHTS;
        return language.say(words, name);
    }
}
