package downhill.web.lab;

import downhill.core.training.Evaluation;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Leads back to any evaluation of a run that rests: the steps are repeated, and give the same bits. */
final class GoBack {
    private final LanguageChoice language;
    private final HTMLElement row = Dom.byId("go-back");
    private final HTMLElement choice = Dom.byId("go-back-step");
    private final HTMLElement button = Dom.find("[data-action=go-back]");
    private List<Evaluation> offered = List.of();
    private int step;
    /** Where the run was when the choices were made, and in which language. */
    private int atStep = -1;

    private String saidFirst = "";

    GoBack(LanguageChoice language, IntConsumer listener) {
        this.language = language;
        choice.addEventListener("change", event -> choose((int) JsNumber.parse(Dom.value(choice))));
        button.addEventListener("click", event -> listener.accept(step));
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
        offered = all.subList(0, count);
        Dom.clear(choice);
        for (Evaluation evaluation : offered) {
            HTMLElement option = Dom.text("option", "", words(evaluation));
            option.setAttribute("value", Integer.toString(evaluation.step()));
            choice.appendChild(option);
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
                LabText.GO_BACK_TO, language.whole(evaluation.step()), JsNumber.fixed(evaluation.testAccuracy(), 3));
    }

    private void choose(int newStep) {
        step = newStep;
        Dom.setValue(choice, Integer.toString(step));
        Dom.setText(button, language.say(LabText.GO_BACK, language.whole(step)));
    }
}
