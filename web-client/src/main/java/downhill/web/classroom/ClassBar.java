package downhill.web.classroom;

import downhill.web.board.Membership;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Below the header of lessons and the lab: the class that the reader is in, what is to be done, and the way to its board. */
public final class ClassBar {
    private ClassBar() {}

    /**
     * Shows the bar, if the reader is in a class.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        Membership membership = Membership.of(BrowserStore.lasting());
        if (membership == null) {
            return;
        }
        HTMLElement who = Dom.element("a", "");
        who.setAttribute("href", "/join/" + membership.code());
        HTMLElement board = Dom.element("a", "");
        board.setAttribute("href", "/class/" + membership.code());
        HTMLElement bar = Dom.element("nav", "class-bar", who, board);
        language.follow(() -> {
            bar.setAttribute("aria-label", language.say(GuessText.BAR));
            Dom.setText(who, membership.title() + " · " + membership.nickname());
            Dom.setText(board, language.say(GuessText.BOARD));
        });
        HTMLElement main = Dom.byId("main");
        main.getParentNode().insertBefore(bar, main);
    }
}
