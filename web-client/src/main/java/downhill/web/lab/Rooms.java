package downhill.web.lab;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The rooms of the lab, of which one is shown, and in a room with parts one of them; and the sheet of settings over it. The
 * fragment of the address names a room, or anything within one: it is opened before that comes into view.
 */
final class Rooms {
    private static final String ROOM = "[data-room]";

    private final HTMLElement lab = Dom.byId("main");
    private final HTMLElement sheet = Dom.byId("settings-sheet");
    private final HTMLElement settings;

    Rooms() {
        settings = Dom.onAction("settings", this::turnSheet);
        Dom.onAction("close-sheet", this::closeSheet);
        Dom.onKey(sheet, event -> {
            if (event.getKey().equals("Escape")) {
                closeSheet();
            }
        });
        lab.addEventListener("pointerdown", event -> {
            if (Dom.closest(event, "#settings-sheet, .run-buttons, .timeline, [data-action=settings]") == null) {
                showSheet(false);
            }
        });
        HTMLElement more = Dom.find("#settings details");
        more.addEventListener("toggle", event -> {
            if (Dom.isOpen(more)) {
                Dom.bringIntoSight(more);
            }
        });
        Dom.onWanted(lab, this::open);
        showOnly(Dom.byId("learned-section"), "#learned > [data-part]");
        Browser.onEvent("hashchange", this::follow);
        follow();
    }

    private void follow() {
        String place = Browser.fragment();
        if (place.isEmpty()) {
            showRoom(Dom.byId("learn"));
        } else if (Dom.exists(place)) {
            HTMLElement wanted = Dom.byId(place);
            if (wanted.hasAttribute("data-room")) {
                open(wanted);
                Dom.showTop();
            } else {
                Dom.goTo(wanted);
            }
        }
    }

    private void open(HTMLElement wanted) {
        HTMLElement folded = Dom.around(wanted, "details > :not(summary)");
        if (folded != null) {
            ((HTMLElement) folded.getParentNode()).setAttribute("open", "");
        }
        showSheet(Dom.around(wanted, "#settings-sheet") != null);
        HTMLElement room = Dom.around(wanted, ROOM);
        if (room != null) {
            showRoom(room);
            HTMLElement part = Dom.around(wanted, "[data-part]");
            if (part != null) {
                showOnly(part, "#" + room.getId() + " > [data-part]");
            }
            Browser.replaceFragment(part == null ? room.getId() : part.getAttribute("aria-labelledby"));
        } else if (!Browser.fragment().isEmpty()) {
            Browser.replaceFragment(lab.getAttribute("data-shown"));
        }
    }

    private void showRoom(HTMLElement room) {
        showOnly(room, ROOM);
        lab.setAttribute("data-shown", room.getId());
    }

    /** Shows one of all that a selector matches, and marks the links to it as those of what is shown. */
    private static void showOnly(HTMLElement shown, String selector) {
        for (HTMLElement one : Dom.findAll(selector)) {
            one.setHidden(one != shown);
            for (String id : new String[] {one.getId(), one.getAttribute("aria-labelledby")}) {
                for (HTMLElement link : Dom.findAll("main nav a[href='#" + id + "']")) {
                    if (one == shown) {
                        link.setAttribute("aria-current", "true");
                    } else {
                        link.removeAttribute("aria-current");
                    }
                }
            }
        }
    }

    private void turnSheet() {
        if (sheet.isHidden()) {
            Dom.goTo(Dom.byId("settings-title"));
        } else {
            closeSheet();
        }
    }

    private void closeSheet() {
        showSheet(false);
        settings.focus();
    }

    void showSheet(boolean shown) {
        sheet.setHidden(!shown);
        settings.setAttribute("aria-expanded", shown ? "true" : "false");
    }
}
