package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes formulas of MathML in which live values are {@link #number}s changed by {@link Dom#setText}. */
public final class Mathml {
    private Mathml() {}

    /** Returns a piece of a formula in full size; pieces may wrap in an element of class {@code live-formula}. */
    public static HTMLElement piece(HTMLElement... parts) {
        HTMLElement math = element("math", parts);
        math.setAttribute("displaystyle", "true");
        return math;
    }

    /** Returns an {@code mi}: a variable or a function. */
    public static HTMLElement name(String name) {
        return leaf("mi", name);
    }

    public static HTMLElement number(String digits) {
        return leaf("mn", digits);
    }

    /** Returns an {@code mo}: an operator, a bracket, a comma. */
    public static HTMLElement sign(String sign) {
        return leaf("mo", sign);
    }

    public static HTMLElement row(HTMLElement... parts) {
        return element("mrow", parts);
    }

    public static HTMLElement fraction(HTMLElement over, HTMLElement under) {
        return element("mfrac", over, under);
    }

    public static HTMLElement raised(HTMLElement base, HTMLElement raised) {
        return element("msup", base, raised);
    }

    private static HTMLElement leaf(String tag, String text) {
        HTMLElement leaf = element(tag);
        leaf.setTextContent(text);
        return leaf;
    }

    private static HTMLElement element(String tag, HTMLElement... parts) {
        HTMLElement element = create(tag);
        for (HTMLElement part : parts) {
            element.appendChild(part);
        }
        return element;
    }

    @JSBody(params = "tag", script = "return document.createElementNS('http://www.w3.org/1998/Math/MathML', tag);")
    private static native HTMLElement create(String tag);
}
