package downhill.web.lab;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The buttons that drive a run. */
final class RunControls {
    private final LanguageChoice language;
    private final HTMLElement start = action("start");
    private final HTMLElement pause = action("pause");
    private final HTMLElement reset = action("reset");
    private final HTMLElement defaults = action("defaults");
    private final HTMLElement save = action("save-run");
    private final HTMLElement[] steps = Dom.findAll("[data-action=step]");
    private final HTMLElement blocked = Dom.byId("start-blocked");

    RunControls(LanguageChoice language, LabPage page) {
        this.language = language;
        start.addEventListener("click", event -> page.train());
        pause.addEventListener("click", event -> page.pause());
        reset.addEventListener("click", event -> page.reset());
        defaults.addEventListener("click", event -> page.chooseDefaults());
        for (HTMLElement step : steps) {
            int count = (int) JsNumber.parse(step.getAttribute("data-steps"));
            step.addEventListener("click", event -> page.step(count));
        }
    }

    private static HTMLElement action(String name) {
        return Dom.find("[data-action=" + name + "]");
    }

    /** Shows what can be done in a state. */
    void show(RunState state, LabRun run, List<ConfigField> faults) {
        boolean canBegin = !state.isUnderWay() && faults.isEmpty();
        boolean running = state == RunState.RUNNING;
        Dom.setText(start, language.say(startText(state, run.step > 0)));
        Dom.setText(reset, language.say(state == RunState.LOADING ? LabText.CANCEL : LabText.RESET));
        swap(running ? start : pause, running ? pause : start);
        Availability.set(start, canBegin || state == RunState.PAUSED);
        for (HTMLElement step : steps) {
            boolean canStep = state == RunState.PAUSED || state == RunState.IDLE && canBegin;
            Availability.set(step, canStep);
        }
        Availability.set(reset, state != RunState.IDLE);
        Availability.set(defaults, !state.isUnderWay());
        Availability.set(save, state.rests() && run.step > 0 && !run.isOwn());
        boolean isBlocked = !state.isUnderWay() && !faults.isEmpty();
        blocked.setHidden(!isBlocked);
        Dom.setText(blocked, isBlocked ? language.say(LabText.START_BLOCKED, names(faults)) : "");
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

    /** Shows one button in the place of another, and passes the focus on. */
    private static void swap(HTMLElement out, HTMLElement in) {
        boolean focused = HTMLDocument.current().getActiveElement() == out;
        in.setHidden(false);
        out.setHidden(true);
        if (focused) {
            in.focus();
        }
    }

    private String names(List<ConfigField> faults) {
        StringBuilder names = new StringBuilder();
        for (ConfigField field : faults) {
            names.append(names.isEmpty() ? "" : ", ").append(language.say(field));
        }
        return names.toString();
    }
}
