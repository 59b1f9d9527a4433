package downhill.web.control;

import downhill.web.dom.Dom;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Moves the focus within a grid of buttons by the arrow keys; only the button that had the focus last is a stop of the
 * Tab key. Home and End go to the ends of a row.
 */
public final class ArrowKeys {
    private final HTMLElement grid;
    private final String selector;

    public ArrowKeys(HTMLElement grid, String selector) {
        this.grid = grid;
        this.selector = selector;
        Dom.onKey(grid, this::press);
        grid.addEventListener("focusin", event -> settle((HTMLElement) event.getTarget()));
    }

    /** Makes sure that there is one stop, after buttons have come or gone. */
    public void refresh() {
        HTMLElement[] buttons = buttons();
        HTMLElement stop = null;
        for (HTMLElement button : buttons) {
            if (stop == null && button.getTabIndex() == 0) {
                stop = button;
            }
        }
        if (buttons.length > 0) {
            settle(stop == null ? buttons[0] : stop);
        }
    }

    private HTMLElement[] buttons() {
        return Dom.findAll(grid, selector);
    }

    private void settle(HTMLElement stop) {
        for (HTMLElement button : buttons()) {
            button.setTabIndex(button == stop ? 0 : -1);
        }
    }

    private void press(KeyboardEvent event) {
        HTMLElement[] buttons = buttons();
        int at = -1;
        for (int i = 0; i < buttons.length; i++) {
            if (buttons[i] == event.getTarget()) {
                at = i;
            }
        }
        int next = at < 0 ? -1 : target(event.getKey(), buttons, at);
        if (next >= 0) {
            event.preventDefault();
            buttons[next].focus();
        }
    }

    /** Returns the index that a key leads to, or -1. */
    private static int target(String key, HTMLElement[] buttons, int at) {
        int columns = 1;
        while (columns < buttons.length && top(buttons[columns]) == top(buttons[0])) {
            columns++;
        }
        int rowStart = at - at % columns;
        int wanted = switch (key) {
            case "ArrowLeft" -> at - 1;
            case "ArrowRight" -> at + 1;
            case "ArrowUp" -> at - columns;
            case "ArrowDown" -> at + columns;
            case "Home" -> rowStart;
            case "End" -> Math.min(rowStart + columns, buttons.length) - 1;
            default -> -1;
        };
        return wanted < buttons.length ? wanted : -1;
    }

    private static int top(HTMLElement button) {
        return button.getBoundingClientRect().getTop();
    }
}
