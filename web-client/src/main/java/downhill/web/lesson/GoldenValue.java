package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A number of the page beside the book's. The mark shows only while the two are equal. */
final class GoldenValue {
    private final LanguageChoice language;
    private final Golden golden;
    private final HTMLElement output = Dom.element("output", "golden-value");
    private final HTMLElement mark = Dom.element("span", "golden-mark");
    private final HTMLElement element;
    private boolean computed;
    private boolean earned;

    /** Builds the line, which has no value yet. */
    GoldenValue(LanguageChoice language, Golden golden) {
        this.language = language;
        this.golden = golden;
        output.setAttribute("data-golden", golden.path());
        // Seventeen digits for each key that moves a point are no news to listen to.
        output.setAttribute("aria-live", "off");
        HTMLElement name = Dom.element("dt", "");
        element = Dom.element("div", "", name, Dom.element("dd", "", output, mark));
        language.follow(() -> Dom.setText(name, language.say(golden.label())));
        language.follow(this::tell);
    }

    /** Returns the line of the list. */
    HTMLElement element() {
        return element;
    }

    /** Shows a number that the core has just computed, in full. */
    void show(double value) {
        String text = JsNumber.toText(value);
        computed = true;
        earned = golden.isEarnedBy(value);
        Dom.setText(output, text);
        output.setAttribute("data-value", text);
        tell();
    }

    /** Returns whether the page has computed it. */
    boolean isComputed() {
        return computed;
    }

    /** Returns whether the mark shows. */
    boolean isEarned() {
        return earned;
    }

    private void tell() {
        Dom.setFlag(mark, "data-earned", earned);
        String source = language.say(golden.source());
        if (!computed) {
            Dom.setText(mark, language.say(KitText.GOLDEN_WAITING));
        } else if (!earned) {
            Dom.setText(mark, language.say(KitText.GOLDEN_OTHER, source, JsNumber.toText(golden.expected())));
        } else if (golden.tolerance() == 0) {
            Dom.setText(mark, language.say(KitText.GOLDEN_SAME, source));
        } else {
            Text close = golden.isToleranceAbsolute() ? KitText.GOLDEN_NEAR : KitText.GOLDEN_CLOSE;
            Dom.setText(mark, language.say(close, source, JsNumber.toText(golden.tolerance())));
        }
    }
}
