package downhill.web.lab;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Inspection;
import downhill.web.worker.Report;
import downhill.web.worker.TrainingClient;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The time of a run: a slider that shows every room as the run was after any step so far. The run rests meanwhile, and its
 * numbers stay.
 */
final class Timeline {
    private static final int PRESENT = -1;

    private final LanguageChoice language;
    private final TrainingClient client;
    private final HTMLInputElement slider = Dom.input("run-timeline");
    private final HTMLElement past = Dom.byId("shown-past");
    private final HTMLElement words = Dom.byId("shown-past-words");
    private final HTMLElement back;
    private LabRun run;
    /** Where the reader wants to be. */
    private int wanted = PRESENT;
    /** Whether the worker has been asked to show a step, and has not answered. */
    private boolean asked;

    private boolean dragged;
    /** The last answer. */
    private Report.StepShown shown;

    /** {@code rest} lets the run rest, {@code goBack} takes the step that it is to go back to. */
    Timeline(LanguageChoice language, TrainingClient client, Runnable rest, IntConsumer goBack) {
        this.language = language;
        this.client = client;
        back = Dom.onAction("go-back", () -> goBack.accept(shownStep()));
        Dom.onAction("go-to-present", () -> {
            goToPresent();
            rest.run();
            slider.focus();
        });
        slider.addEventListener("pointerdown", event -> dragged = true);
        slider.addEventListener("pointerup", event -> dragged = false);
        slider.addEventListener("pointercancel", event -> dragged = false);
        slider.addEventListener("input", event -> {
            int step = (int) JsNumber.parse(slider.getValue());
            want(dragged ? round(step) : step);
            rest.run();
        });
    }

    /** A finger is no finer than a hundredth of the line: it finds steps that are as round. */
    private int round(int step) {
        int grain = 1;
        while (run != null && grain * 100 < run.config.steps()) {
            grain *= 10;
        }
        return (step + grain / 2) / grain * grain;
    }

    private void want(int step) {
        wanted = run == null || run.step == 0 ? PRESENT : Math.min(step, run.step);
    }

    void goToPresent() {
        if (wanted != PRESENT) {
            want(run.step);
        }
    }

    /** Goes on: the run is shown as it stands. */
    void leave() {
        // The worker that is told to move looks for no earlier step any more, and does not answer.
        asked = false;
        wanted = PRESENT;
        shown = null;
    }

    void take(Report.StepShown answer) {
        asked = false;
        if (wanted != PRESENT) {
            shown = answer.step() < run.step ? answer : null;
            wanted = shown == null && wanted >= run.step ? PRESENT : wanted;
        }
    }

    /** Follows the run, before it is shown. */
    void follow(RunState state, LabRun newRun) {
        if (run != newRun) {
            run = newRun;
            leave();
        }
        boolean isThere = wanted == (shown == null ? PRESENT : shown.step());
        if (!asked && !isThere && state.rests()) {
            asked = true;
            client.inspect(new Inspection.Look(wanted));
        }
    }

    int shownStep() {
        return shown == null ? run.step : shown.step();
    }

    /** Returns what the network that is shown made of the test images that are watched. */
    double[] probabilities() {
        return shown == null ? run.probabilities : shown.probabilities();
    }

    void show(RunState state) {
        int step = wanted == PRESENT ? run.step : wanted;
        slider.setAttribute("max", Integer.toString(run.config.steps()));
        slider.setValue(Integer.toString(step));
        slider.setAttribute(
                "aria-valuetext",
                language.say(LabText.STEP_AT, language.whole(step), language.whole(run.config.steps())));
        boolean isPast = shown != null && state.rests();
        past.setHidden(!isPast);
        back.setHidden(shownStep() == 0);
        if (isPast) {
            Dom.setText(words, language.say(LabText.SHOWN_PAST, language.whole(shownStep())));
            Dom.setText(back, language.say(LabText.GO_BACK, language.whole(shownStep())));
        }
    }
}
