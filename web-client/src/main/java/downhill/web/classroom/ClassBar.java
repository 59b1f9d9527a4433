package downhill.web.classroom;

import downhill.web.board.Membership;
import downhill.web.classroom.ServedClass.SceneJson;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Below the header: the class that the reader is in, the way to its board, and the way to where its teacher is. */
public final class ClassBar {
    private static final String FOLLOWED = "downhill.followed";

    private final LanguageChoice language;
    private final Membership membership;
    private final ClassFeed feed;
    private final Questions questions;
    private final HTMLElement follow = Dom.element("a", "follow");
    private final HTMLElement who = Dom.element("a", "");
    private final HTMLElement board = Dom.element("a", "");
    private final HTMLElement bar = Dom.element("nav", "class-bar", follow, who, board);
    private String told = "";

    ClassBar(LanguageChoice language, Membership membership, ClassFeed feed, Questions questions) {
        this.language = language;
        this.membership = membership;
        this.feed = feed;
        this.questions = questions;
        follow.setHidden(true);
        who.setAttribute("href", "/join/" + membership.code());
        board.setAttribute("href", "/class/" + membership.code());
        language.follow(this::show);
        HTMLElement main = Dom.byId("main");
        main.getParentNode().insertBefore(bar, main);
        Browser.onEvent("hashchange", this::show);
    }

    /** Shows what has changed in the class. */
    void show() {
        ServedClass known = feed.known();
        String state = feed.isGone()
                ? language.say(GuessText.OVER)
                : known != null && known.getState().equals("paused")
                        ? language.say(GuessText.PAUSED)
                        : membership.nickname();
        bar.setAttribute("aria-label", language.say(GuessText.BAR));
        Dom.setText(who, membership.title() + " · " + state);
        Dom.setText(board, language.say(GuessText.BOARD));
        if (!state.equals(membership.nickname())) {
            tell(who.getTextContent());
        }
        if (!questions.lessons.isEmpty()) {
            follow(known == null || feed.isGone() ? null : known.getScene());
        }
    }

    /** Offers the way to a scene that is a place, or goes there at once, once. */
    private void follow(SceneJson scene) {
        String target = scene == null ? null : target(scene);
        boolean away = target != null && !Browser.isAt(target);
        String visit = membership.code() + "." + (scene == null ? "" : JsNumber.toText(scene.getNumber()));
        boolean isNew = !visit.equals(BrowserStore.lasting().get(FOLLOWED));
        follow.setHidden(!away);
        Dom.setFlag(bar, "data-leading", away);
        if (target != null && !away && isNew) {
            BrowserStore.lasting().put(FOLLOWED, visit);
        }
        if (!away) {
            return;
        }
        follow.setAttribute("href", target);
        Dom.setText(follow, language.say(GuessText.FOLLOW, questions.place(target, language.current())));
        if (isNew && "forced".equals(scene.getFollow())) {
            BrowserStore.lasting().put(FOLLOWED, visit);
            Dom.press(follow);
        } else {
            tell(follow.getTextContent());
        }
    }

    private String target(SceneJson scene) {
        return switch (scene.getKind()) {
            case "page" -> scene.getTarget();
            case "question" -> questions.address(scene.getLesson() + "/" + scene.getQuestion());
            default -> null;
        };
    }

    private void tell(String words) {
        if (!words.equals(told)) {
            told = words;
            Announcer.say(this, words);
        }
    }
}
