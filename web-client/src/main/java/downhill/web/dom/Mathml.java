package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Makes formulas of MathML in which a lesson shows live values.
 *
 * <p>A number that changes is an {@link #number} whose text the lesson sets with {@link Dom#setText}.
 */
public final class Mathml {
    private Mathml() {}

    /**
     * Returns a piece of a formula that may wrap: put the pieces into an element of class {@code live-formula}.
     *
     * @param parts what it consists of, from left to right
     * @return a {@code math} element, as large as a formula on a line of its own
     */
    public static HTMLElement piece(HTMLElement... parts) {
        HTMLElement math = element("math", parts);
        math.setAttribute("displaystyle", "true");
        return math;
    }

    /**
     * Returns a name: a variable or a function.
     *
     * @param name such as {@code W}
     * @return an {@code mi} element
     */
    public static HTMLElement name(String name) {
        return leaf("mi", name);
    }

    /**
     * Returns a number.
     *
     * @param digits such as {@code 4.67}
     * @return an {@code mn} element
     */
    public static HTMLElement number(String digits) {
        return leaf("mn", digits);
    }

    /**
     * Returns a sign: an operator, a bracket, a comma.
     *
     * @param sign such as {@code =}
     * @return an {@code mo} element
     */
    public static HTMLElement sign(String sign) {
        return leaf("mo", sign);
    }

    /**
     * Returns parts side by side that count as one.
     *
     * @param parts from left to right
     * @return an {@code mrow} element
     */
    public static HTMLElement row(HTMLElement... parts) {
        return element("mrow", parts);
    }

    /**
     * Returns a fraction.
     *
     * @param over what is divided
     * @param under by what
     * @return an {@code mfrac} element
     */
    public static HTMLElement fraction(HTMLElement over, HTMLElement under) {
        return element("mfrac", over, under);
    }

    /**
     * Returns a power or another raised sign.
     *
     * @param base what stands on the line
     * @param raised what stands above to its right
     * @return an {@code msup} element
     */
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
