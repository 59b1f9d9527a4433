package downhill.web.classroom;

import downhill.web.board.Membership;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Below the header of lessons and the lab: the class that the reader is in, and the way to its board. */
public final class ClassBar {
    private final LanguageChoice language;
    private final Membership membership;
    private final HTMLElement who = Dom.element("a", "");
    private final HTMLElement board = Dom.element("a", "");
    private final HTMLElement bar = Dom.element("nav", "class-bar", who, board);
    private boolean over;

    private ClassBar(LanguageChoice language, Membership membership) {
        this.language = language;
        this.membership = membership;
        who.setAttribute("href", "/join/" + membership.code());
        board.setAttribute("href", "/class/" + membership.code());
        language.follow(this::show);
        HTMLElement main = Dom.byId("main");
        main.getParentNode().insertBefore(bar, main);
    }

    public static ClassBar start(LanguageChoice language) {
        Membership membership = Membership.of(BrowserStore.lasting());
        return membership == null ? null : new ClassBar(language, membership);
    }

    /** Checks that the class still exists, on a page that does not follow it. */
    public void probe() {
        ClassApi.probe(membership.code(), this::end);
    }

    /** Says that the class does not exist any more. */
    public void end() {
        if (!over) {
            over = true;
            show();
            Announcer.say(this, who.getTextContent());
        }
    }

    private void show() {
        bar.setAttribute("aria-label", language.say(GuessText.BAR));
        Dom.setText(who, membership.title() + " · " + (over ? language.say(GuessText.OVER) : membership.nickname()));
        Dom.setText(board, language.say(GuessText.BOARD));
    }
}
