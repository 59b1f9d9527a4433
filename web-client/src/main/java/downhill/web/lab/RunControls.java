package downhill.web.lab;

import downhill.core.training.Evaluation;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The buttons that drive a run. */
final class RunControls {
    /** As many places to go back to as one can choose from on a phone. */
    private static final int MAX_PLACES = 50;

    private final LanguageChoice language;
    private final HTMLElement start;
    private final HTMLElement pause;
    private final HTMLElement reset;
    private final HTMLElement defaults;
    private final HTMLElement save = Dom.find("[data-action=save-run]");
    private final GoBack goBack;
    private final HTMLElement[] steps = Dom.findAll("[data-action=step]");
    private final HTMLElement blocked = Dom.byId("start-blocked");

    RunControls(LanguageChoice language, LabPage page) {
        this.language = language;
        start = Dom.onAction("start", page::train);
        pause = Dom.onAction("pause", page::pause);
        reset = Dom.onAction("reset", page::reset);
        defaults = Dom.onAction("defaults", page::chooseDefaults);
        goBack = new GoBack(page::goBack);
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
        for (HTMLElement step : steps) {
            Availability.set(step, state == RunState.PAUSED || state == RunState.IDLE && canBegin);
        }
        Availability.set(reset, state != RunState.IDLE);
        Availability.set(defaults, !state.isUnderWay());
        Availability.set(save, state.rests() && run.step > 0 && !run.isOwn());
        boolean isBlocked = !state.isUnderWay() && !faults.isEmpty();
        Dom.showText(blocked, isBlocked ? language.say(LabText.START_BLOCKED, names(faults)) : "");
        goBack.show(state, run);
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

    /** Returns at most so many of a list, evenly spread, with its last. */
    static <T> List<T> spread(List<T> all, int max) {
        int count = Math.min(all.size(), max);
        List<T> some = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            some.add(all.get((int) ((double) all.size() * i / count) - 1));
        }
        return some;
    }

    /** Leads back to evaluations of a run that rests: the steps are repeated, and give the same bits. */
    private final class GoBack {
        private final HTMLElement row = Dom.byId("go-back");
        private final HTMLElement choice = Dom.byId("go-back-step");
        private final HTMLElement button;
        private int step;
        /** Where the run was when the choices were made, and in which language. */
        private int atStep = -1;

        private String saidFirst = "";

        GoBack(IntConsumer listener) {
            button = Dom.onAction("go-back", () -> listener.accept(step));
            choice.addEventListener("change", event -> choose((int) JsNumber.parse(Dom.value(choice))));
        }

        void show(RunState state, LabRun run) {
            List<Evaluation> all = state.rests() ? run.evaluations : List.of();
            int count = 0;
            while (count < all.size() && all.get(count).step() < run.step) {
                count++;
            }
            row.setHidden(count == 0);
            if (count == 0) {
                atStep = -1;
                return;
            }
            String first = words(all.get(0));
            if (atStep == run.step && saidFirst.equals(first)) {
                return;
            }
            int chosen = all.get(count - 1).step();
            Dom.clear(choice);
            for (Evaluation evaluation : spread(all.subList(0, count), MAX_PLACES)) {
                choice.appendChild(Dom.option(Integer.toString(evaluation.step()), words(evaluation)));
                if (atStep == run.step && evaluation.step() == step) {
                    // The same choices in another language.
                    chosen = step;
                }
            }
            atStep = run.step;
            saidFirst = first;
            choose(chosen);
        }

        private String words(Evaluation evaluation) {
            return language.say(
                    LabText.GO_BACK_TO,
                    language.whole(evaluation.step()),
                    JsNumber.fixed(evaluation.testAccuracy(), 3));
        }

        private void choose(int newStep) {
            step = newStep;
            Dom.setValue(choice, Integer.toString(step));
            Dom.setText(button, language.say(LabText.GO_BACK, language.whole(step)));
        }
    }
}
