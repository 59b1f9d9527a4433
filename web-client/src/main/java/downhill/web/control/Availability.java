package downhill.web.control;

import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Whether a control can be used now.
 *
 * <p>The attribute {@code disabled} takes the focus away from the control that has it, and throws whoever works by the
 * keyboard back to the top of the page. So a control that cannot be used says so to assistive technology, ignores what is
 * done to it, and stays where it is; and one that has to go passes its focus on.
 */
public final class Availability {
    static {
        Dom.ignoreClicksOn("[aria-disabled=true]");
    }

    private Availability() {}

    /**
     * Lets a button, a chip or a radio button be used, or not.
     *
     * @param control the control. Modified.
     * @param available whether it does anything
     */
    public static void set(HTMLElement control, boolean available) {
        control.setAttribute("aria-disabled", available ? "false" : "true");
    }

    /**
     * Lets a field be changed, or only read.
     *
     * @param field an input for text. Modified.
     * @param available whether its text can be changed
     */
    public static void setField(HTMLElement field, boolean available) {
        Dom.setFlag(field, "readonly", !available);
    }

    /**
     * Shows an element, or hides it and passes on the focus that it or something in it has.
     *
     * @param element the element. Modified.
     * @param shown whether it can be seen
     * @param heir takes over the focus; in sight and able to have it
     */
    public static void show(HTMLElement element, boolean shown, HTMLElement heir) {
        if (!shown) {
            passFocus(element, heir);
        }
        element.setHidden(!shown);
    }

    /**
     * Passes on the focus that an element or something in it has, before it goes.
     *
     * @param from the element that goes
     * @param heir takes over the focus; in sight and able to have it
     */
    public static void passFocus(HTMLElement from, HTMLElement heir) {
        if (Dom.hasFocus(from)) {
            Dom.focusInPlace(heir);
        }
    }
}
