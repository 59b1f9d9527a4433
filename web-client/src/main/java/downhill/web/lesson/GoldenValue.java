package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A number of the page beside the book's. The mark shows only while the two are equal. */
public final class GoldenValue {
    private final LanguageChoice language;
    private final Golden golden;
    private final HTMLElement output = Dom.element("output", "golden-value");
    private final HTMLElement mark = Dom.element("span", "golden-mark");
    private double value;
    private boolean computed;
    private boolean earned;
    private Runnable follower = () -> {};

    /**
     * Builds the output, which has no value yet.
     *
     * @param language the language of the page
     * @param golden the book's number
     */
    public GoldenValue(LanguageChoice language, Golden golden) {
        this.language = language;
        this.golden = golden;
        output.setAttribute("data-golden", golden.path());
        // Seventeen digits for each key that moves a point are no news to listen to.
        output.setAttribute("aria-live", "off");
        language.follow(this::tell);
    }

    /**
     * Returns the number.
     *
     * @return an element for the page
     */
    public HTMLElement output() {
        return output;
    }

    /**
     * Returns the mark and the words beside the number.
     *
     * @return an element for the page
     */
    public HTMLElement mark() {
        return mark;
    }

    /**
     * Shows a number that the core has just computed, in full.
     *
     * @param newValue the number
     */
    public void show(double newValue) {
        show(newValue, JsNumber.toText(newValue));
    }

    /**
     * Shows a number that the core has just computed.
     *
     * @param newValue the number, in full precision
     * @param text how the reader sees it
     */
    public void show(double newValue, String text) {
        value = newValue;
        computed = true;
        Dom.setText(output, text);
        output.setAttribute("data-value", JsNumber.toText(value));
        tell();
    }

    /** Runs something whenever the mark may have changed. */
    void follow(Runnable newFollower) {
        follower = newFollower;
    }

    /** Tells whether the page has computed it. */
    boolean isComputed() {
        return computed;
    }

    /** Tells whether the mark shows. */
    boolean isEarned() {
        return earned;
    }

    private void tell() {
        earned = computed && golden.isEarnedBy(value);
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
        follower.run();
    }
}
