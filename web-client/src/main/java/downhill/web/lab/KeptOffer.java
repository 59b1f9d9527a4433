package downhill.web.lab;

import downhill.web.dom.Dom;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Offers a run that a closed tab has left: above everything without a run, else below, not to move the curves. */
final class KeptOffer {
    private final LanguageChoice language;
    private final KeptRuns runs;
    private final HTMLElement above = Dom.byId("kept-run-above");
    private final HTMLElement below = Dom.byId("kept-run-below");
    private final HTMLElement box = Dom.byId("kept-run");
    private final HTMLElement text = Dom.byId("kept-run-text");
    private final HTMLElement config = Dom.byId("kept-run-config");
    private final HTMLElement goOn;
    private HTMLElement place = above;
    private KeptRuns.Offer offered;

    KeptOffer(LanguageChoice language, KeptRuns runs, Consumer<KeptRuns.Offer> goOnAction) {
        this.language = language;
        this.runs = runs;
        goOn = Dom.onAction("go-on", () -> goOnAction.accept(offered));
        Dom.onAction("discard-kept", () -> {
            runs.discard(offered);
            show(place == above);
            if (offered == null) {
                Dom.byId("main").focus();
            }
        });
    }

    void show(boolean idle) {
        HTMLElement newPlace = idle ? above : below;
        if (newPlace != place) {
            place = newPlace;
            place.appendChild(box);
        }
        offered = runs.offered();
        box.setHidden(offered == null);
        if (offered == null) {
            return;
        }
        KeptRun run = offered.run();
        String step = language.whole(run.step());
        if (run.step() == run.config().steps()) {
            Dom.setText(text, language.say(LabText.KEPT_DONE, step));
            Dom.setText(goOn, language.say(LabText.BRING_BACK));
        } else {
            Dom.setText(
                    text,
                    language.say(LabText.KEPT, step, language.whole(run.config().steps())));
            Dom.setText(goOn, language.say(LabText.GO_ON, step));
        }
        Dom.setText(config, ConfigText.line(language, run.config()));
    }
}
