package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of a run to be handed in. The server has written it; this keeps its badge true and copies its line. */
public final class ReceiptPage {
    private final LanguageChoice language;
    private final HTMLElement note = Dom.byId("receipt-note");
    private Text said;

    private ReceiptPage(LanguageChoice language) {
        this.language = language;
        VerificationNote verification = new VerificationNote(language, Dom.byId("receipt-verification"));
        String id = Dom.byId("main").getAttribute("data-run");
        BoardApi.open(id, (status, run, refusal) -> {
            if (run != null) {
                verification.show(run);
            }
        });
        HTMLElement copy = Dom.find("[data-action=copy-receipt]");
        copy.addEventListener("click", event -> copy());
        copy.setHidden(false);
        language.follow(() -> Dom.setText(note, said == null ? "" : language.say(said)));
    }

    public static void start(LanguageChoice language) {
        new ReceiptPage(language);
    }

    private void copy() {
        String line =
                Dom.find(".receipt-line[lang=" + language.current().tag() + "]").getTextContent();
        Browser.copy(line + "\n" + Browser.pageAddress(), () -> say(BoardText.COPIED), () -> say(BoardText.NOT_COPIED));
    }

    private void say(Text outcome) {
        said = outcome;
        Dom.setText(note, language.say(outcome));
        Announcer.say(this, language.say(outcome));
    }
}
