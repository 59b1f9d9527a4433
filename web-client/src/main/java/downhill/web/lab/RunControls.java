package downhill.web.lab;

import downhill.web.board.SaveDialog;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The buttons that drive a run. */
final class RunControls {
    private final LanguageChoice language;
    private final HTMLElement start;
    private final HTMLElement pause;
    private final HTMLElement reset;
    private final HTMLElement defaults;
    /** The one in the bar is there while it can be used, the others always. */
    private final HTMLElement[] saves = Dom.findAll("[data-action=save-run]");

    private final HTMLElement[] steps = Dom.findAll("[data-action=step]");
    private final HTMLElement blocked = Dom.byId("start-blocked");

    RunControls(LanguageChoice language, LabPage page) {
        this.language = language;
        start = Dom.onAction("start", page::train);
        pause = Dom.onAction("pause", page::pause);
        reset = Dom.onAction("reset", page::reset);
        defaults = Dom.onAction("defaults", page::chooseDefaults);
        for (HTMLElement save : saves) {
            // What saves runs arrives after the lab.
            save.addEventListener("click", event -> Dom.setFlag(save, SaveDialog.WANTED, true));
        }
        for (HTMLElement step : steps) {
            int count = (int) JsNumber.parse(step.getAttribute("data-steps"));
            step.addEventListener("click", event -> page.step(count));
        }
    }

    void show(RunState state, LabRun run, List<ConfigField> faults) {
        boolean canBegin = !state.isUnderWay() && faults.isEmpty();
        boolean running = state == RunState.RUNNING;
        Dom.setText(start, language.say(startText(state, run.step > 0)));
        Dom.setText(reset, language.say(state == RunState.LOADING ? LabText.CANCEL : LabText.RESET));
        swap(running ? start : pause, running ? pause : start);
        Availability.set(start, canBegin || state == RunState.PAUSED);
        HTMLElement main = running ? pause : start;
        for (HTMLElement step : steps) {
            Availability.set(step, state == RunState.PAUSED || state == RunState.IDLE && canBegin);
            // What is done takes no step more.
            Availability.show(step, state != RunState.DONE, main);
        }
        Availability.set(reset, state != RunState.IDLE);
        Availability.set(defaults, !state.isUnderWay());
        boolean canSave = state.rests() && run.step > 0 && !run.isOwn();
        for (HTMLElement save : saves) {
            Availability.set(save, canSave);
        }
        Availability.show(Dom.find(".run-buttons [data-action=save-run]"), canSave, main);
        boolean isBlocked = !state.isUnderWay() && !faults.isEmpty();
        Dom.showText(blocked, isBlocked ? language.say(LabText.START_BLOCKED, names(faults)) : "");
    }

    void focusCancel() {
        reset.focus();
    }

    private static Text startText(RunState state, boolean hasBegun) {
        return switch (state) {
            case PAUSED -> LabText.CONTINUE;
            case DONE, FAILED -> hasBegun ? LabText.AGAIN : LabText.START;
            default -> LabText.START;
        };
    }

    private static void swap(HTMLElement out, HTMLElement in) {
        boolean focused = HTMLDocument.current().getActiveElement() == out;
        in.setHidden(false);
        out.setHidden(true);
        if (focused) {
            in.focus();
        }
    }

    private String names(List<ConfigField> faults) {
        List<String> names = new ArrayList<>();
        faults.forEach(field -> names.add(language.say(field)));
        return String.join(", ", names);
    }
}
