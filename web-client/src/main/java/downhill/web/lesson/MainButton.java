package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The one button of a lesson, always in the same place: it carries the verb of the step, then leads on. When it comes to
 * do something else, it rests for a moment, so that nobody who presses it several times goes on unawares.
 */
final class MainButton {
    private static final double REST_MILLIS = 350;

    private Role role = new Role("", "", false, () -> {});
    final HTMLElement element = Dom.button("primary main-button", () -> role.press.run());
    private double changed = -REST_MILLIS;

    /**
     * What the button does.
     *
     * @param action names it; empty for what the step itself names
     */
    record Role(String action, String label, boolean isAvailable, Runnable press) {
        /** Returns what says what the reader is to do elsewhere. */
        static Role words(String label) {
            return new Role("wait", label, false, () -> {});
        }
    }

    MainButton() {
        element.setAttribute("data-main", "");
    }

    void show(Role newRole) {
        if (!newRole.action.equals(role.action) && !role.label.isEmpty()) {
            changed = Browser.now();
            Browser.after(this::tell, REST_MILLIS);
        }
        role = newRole;
        tell();
    }

    private void tell() {
        Dom.setText(element, role.label);
        element.setAttribute("data-action", role.action);
        Availability.set(element, role.isAvailable && Browser.now() - changed >= REST_MILLIS - 1);
    }
}
