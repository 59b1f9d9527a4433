package downhill.web.control;

import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Whether a control can be used now.
 *
 * <p>The attribute {@code disabled} takes the focus away from the control that has it, and throws whoever works by the
 * keyboard back to the top of the page. So an unavailable control says so to assistive technology, ignores clicks and
 * stays; and one that has to go passes its focus on.
 */
public final class Availability {
    static {
        Dom.ignoreClicksOn("[aria-disabled=true]");
    }

    private Availability() {}

    /** Makes a button, a chip or a radio button available, or not. */
    public static void set(HTMLElement control, boolean available) {
        control.setAttribute("aria-disabled", available ? "false" : "true");
    }

    public static boolean isSet(HTMLElement control) {
        return !"true".equals(control.getAttribute("aria-disabled"));
    }

    /** Makes an input for text editable or read-only. */
    public static void setField(HTMLElement field, boolean available) {
        Dom.setFlag(field, "readonly", !available);
    }

    /** Shows an element, or hides it and moves the focus within it to {@code nextFocus}, which can have it. */
    public static void show(HTMLElement element, boolean shown, HTMLElement nextFocus) {
        if (!shown) {
            passFocus(element, nextFocus);
        }
        element.setHidden(!shown);
    }

    /** Moves the focus within an element to {@code nextFocus}, before the element goes. */
    public static void passFocus(HTMLElement from, HTMLElement nextFocus) {
        if (Dom.hasFocus(from)) {
            Dom.focusInPlace(nextFocus);
        }
    }
}
