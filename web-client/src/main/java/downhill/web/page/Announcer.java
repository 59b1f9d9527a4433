package downhill.web.page;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The only live region of a page: it speaks to screen readers politely, and not more than once in two seconds.
 *
 * <p>Each speaker has its own turn: newer words of the same speaker replace those that still wait.
 */
public final class Announcer {
    private static final String ID = "voice";
    private static final double GAP_MILLIS = 2000;
    private static final double REST_MILLIS = 1000;

    /** Between the emptying of the region and its new words, so that the same words are spoken again. */
    private static final double CLEARED_MILLIS = 100;

    private static final HTMLElement REGION = region();
    private static final Throttle SPEAK = new Throttle(GAP_MILLIS, Announcer::speak);
    private static final List<Line> WAITING = new ArrayList<>();
    private static final List<Line> UNSETTLED = new ArrayList<>();
    private static int changes;

    /** No record, whose methods every page would have to carry. */
    private static final class Line {
        private final Object speaker;
        private final String words;

        private Line(Object speaker, String words) {
            this.speaker = speaker;
            this.words = words;
        }
    }

    private Announcer() {}

    /** A module that is loaded later speaks with the voice that the page has already. */
    private static HTMLElement region() {
        if (Dom.exists(ID)) {
            return Dom.byId(ID);
        }
        HTMLElement region = Dom.element("div", "visually-hidden");
        region.setId(ID);
        HTMLDocument.current().getBody().appendChild(region);
        return region;
    }

    /** Puts the region into the page: screen readers only heed one that was present before its words. */
    static void start() {
        REGION.setAttribute("aria-live", "polite");
    }

    /** Speaks words as soon as it is this page's turn; empty words only take back those that wait. */
    public static void say(Object speaker, String words) {
        put(UNSETTLED, speaker, null);
        put(WAITING, speaker, words.isEmpty() ? null : words);
        if (!words.isEmpty()) {
            SPEAK.request();
        }
    }

    /** Puts words in the place of those of the same speaker, or after all others; null only takes them away. */
    private static void put(List<Line> lines, Object speaker, String words) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).speaker.equals(speaker)) {
            at++;
        }
        if (at < lines.size()) {
            lines.remove(at);
        }
        if (words != null) {
            lines.add(at, new Line(speaker, words));
        }
    }

    /** Speaks once nothing has changed for a second: for what follows a finger, a key held down or an animation. */
    public static void sayAtRest(Object speaker, String words) {
        put(UNSETTLED, speaker, words);
        changes++;
        int change = changes;
        Browser.after(
                () -> {
                    if (change == changes) {
                        for (Line line : new ArrayList<>(UNSETTLED)) {
                            say(line.speaker, line.words);
                        }
                    }
                },
                REST_MILLIS);
    }

    /**
     * Shows words in an element, and speaks them once nothing has changed for a second. The first words that it ever shows
     * are not spoken, nor what it shows already, nor what is hidden.
     */
    public static void show(HTMLElement element, String words) {
        String before = element.getTextContent();
        if (!before.equals(words)) {
            Dom.setText(element, words);
            if (!before.isEmpty() && !Dom.isWithinHidden(element)) {
                sayAtRest(element, words);
            }
        }
    }

    private static void speak() {
        if (WAITING.isEmpty()) {
            return;
        }
        // An open dialog makes the rest of the page inert and silent.
        HTMLElement dialog = HTMLDocument.current().querySelector("dialog[open]");
        HTMLElement home = dialog == null ? HTMLDocument.current().getBody() : dialog;
        if (REGION.getParentNode() != home) {
            home.appendChild(REGION);
        }
        Dom.setText(REGION, "");
        Browser.after(Announcer::utter, CLEARED_MILLIS);
    }

    /** Until now a speaker could take its words back. */
    private static void utter() {
        StringBuilder words = new StringBuilder();
        for (Line line : WAITING) {
            words.append(words.length() == 0 ? "" : " ").append(line.words);
        }
        WAITING.clear();
        Dom.setText(REGION, words.toString());
    }
}
