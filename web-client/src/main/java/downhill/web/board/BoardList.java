package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A list of what readers have put on the board, a page at a time.
 *
 * @param <T> what is listed
 */
abstract class BoardList<T extends JSObject> {
    private final LanguageChoice language;
    private final Shelf shelf;
    private final String name;
    private final Text empty;
    private final HTMLElement section;
    private final HTMLElement title;
    private final HTMLElement list;
    private final HTMLElement note;
    private final HTMLElement more;
    private final HTMLElement retry;
    private final List<T> items = new ArrayList<>();
    private String next;
    private int status = -1;
    private Refusal refusal;
    private int call;

    /**
     * Brings the list to life.
     *
     * @param language the language of the page
     * @param shelf what is listed
     * @param name the id of the list; with {@code -note} that of what is said about it, and in the
     *     {@code data-action} of its two buttons; the heading of its section can have the focus
     * @param empty said where there is nothing
     */
    BoardList(LanguageChoice language, Shelf shelf, String name, Text empty) {
        this.language = language;
        this.shelf = shelf;
        this.name = name;
        this.empty = empty;
        section = Dom.find("section:has(#" + name + ")");
        title = section.querySelector("h1");
        list = Dom.byId(name);
        note = Dom.byId(name + "-note");
        more = Dom.find("[data-action=more-" + name + "]");
        retry = Dom.find("[data-action=retry-" + name + "]");
        more.addEventListener("click", event -> fetch(next));
        retry.addEventListener("click", event -> fetch(next));
        language.follow(this::show);
    }

    /** Returns what a page lists. */
    abstract JSArrayReader<T> itemsOf(BoardApi.PageJson page);

    /** Returns the element of one thing, in the present language. */
    abstract HTMLElement element(T item);

    /** Returns the selector of what in each element can have the focus, one an element. */
    abstract String focusable();

    /** Returns how the list is ordered, or null for the newest first. */
    String order() {
        return null;
    }

    /** Hears what the list holds by now. */
    void listed(List<T> all) {}

    /** Returns whether a thing of the list is out of sight for now. */
    boolean isHidden(T item) {
        return false;
    }

    /** Hides what is to be hidden by now, and leaves the elements, one of which may have the focus. */
    final void hideAgain() {
        for (int i = 0; i < list.getChildren().getLength(); i++) {
            ((HTMLElement) list.getChildren().get(i)).setHidden(isHidden(items.get(i)));
        }
    }

    /** Begins again with the first page. */
    void reload() {
        items.clear();
        next = null;
        status = -1;
        show();
        fetch(null);
    }

    private void fetch(String after) {
        int thisCall = ++call;
        BoardApi.list(shelf, order(), after, (answerStatus, page, answerRefusal) -> {
            if (thisCall != call) {
                return;
            }
            status = answerStatus;
            section.removeAttribute("data-waits");
            refusal = answerRefusal;
            if (page != null) {
                JSArrayReader<T> listed = itemsOf(page);
                for (int i = 0; i < listed.getLength(); i++) {
                    items.add(listed.get(i));
                }
                next = page.getNext();
            }
            listed(items);
            show();
            Announcer.say(this, noteText(status != 200));
        });
    }

    private void show() {
        boolean away = status != -1 && status != 200;
        Availability.show(retry, away, title);
        Availability.show(more, next != null && !away, away ? retry : title);
        Dom.setText(note, noteText(away));
        note.setHidden(noteText(away).isEmpty());
        int focused = Dom.findAll("#" + name + " > :not([hidden])").length;
        Dom.clear(list);
        for (T item : items) {
            list.appendChild(element(item));
        }
        hideAgain();
        HTMLElement[] targets = Dom.findAll("#" + name + " > :not([hidden]) " + focusable());
        if (focused > 0 && focused < targets.length) {
            targets[focused].focus();
        }
    }

    private String noteText(boolean away) {
        if (away) {
            return language.say(BoardText.AWAY, refusal.in(language));
        }
        if (status == -1) {
            return language.say(BoardText.LOADING);
        }
        return items.isEmpty() ? language.say(empty) : "";
    }
}
