package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.RunFields;
import org.teavm.jso.dom.html.HTMLElement;

/** Says whether the server has verified a run, and asks again as long as that is open. */
final class VerificationNote {
    static final double ASK_AGAIN_MILLIS = 3000;

    private final LanguageChoice language;
    private final HTMLElement element;
    private RunFields run;
    private boolean asksAgain;

    /** Creates a note that says nothing yet, in a paragraph of the page. */
    VerificationNote(LanguageChoice language, HTMLElement element) {
        this.language = language;
        this.element = element;
        language.follow(this::show);
    }

    /** Says what is known of a run, and keeps asking while it waits. */
    void show(RunFields newRun) {
        run = newRun;
        show();
    }

    private void show() {
        if (run == null) {
            return;
        }
        RunVerdict state = RunVerdict.of(run);
        Dom.clear(element);
        element.appendChild(state.badge(language));
        element.appendChild(Dom.text("span", "", state.sentence(language, run)));
        if (state == RunVerdict.WAITING && !asksAgain) {
            asksAgain = true;
            Browser.after(this::askAgain, ASK_AGAIN_MILLIS);
        }
    }

    /** Most runs are verified within seconds; who waits for it need not reload. */
    private void askAgain() {
        asksAgain = false;
        String asked = run.getId();
        if (RunVerdict.of(run) == RunVerdict.WAITING) {
            BoardApi.open(asked, (status, opened, refusal) -> {
                if (opened != null && asked.equals(run.getId())) {
                    show(opened);
                }
            });
        }
    }
}
