package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Numbers of the present experiment, one a line, each with a word on where the book has it; without a comparison. */
public final class ValueList {
    private final LanguageChoice language;
    private final HTMLElement list = Dom.element("dl", "golden-list");
    private final HTMLElement element;

    /**
     * Begins an empty list.
     *
     * @param language the language of the page
     * @param title what the numbers are
     */
    public ValueList(LanguageChoice language, Text title) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        element = Dom.element("section", "golden", heading, list);
        heading.setId(Dom.newId("values"));
        element.setAttribute("aria-labelledby", heading.getId());
        language.follow(() -> Dom.setText(heading, language.say(title)));
    }

    /**
     * Adds a line.
     *
     * @param label what the number is
     * @param note what to know about it
     * @return the line's number, to be shown
     */
    public Value add(Text label, Text note) {
        HTMLElement name = Dom.element("dt", "");
        HTMLElement words = Dom.element("span", "golden-mark");
        HTMLElement output = Dom.element("span", "golden-value");
        list.appendChild(Dom.element("div", "", name, Dom.element("dd", "", output, words)));
        language.follow(() -> {
            Dom.setText(name, language.say(label));
            Dom.setText(words, language.say(note));
        });
        return number -> {
            output.setAttribute("data-value", JsNumber.toText(number));
            Dom.setText(output, JsNumber.toText(number));
        };
    }

    /**
     * Returns the list.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /** The number of a line. */
    public interface Value {
        /**
         * Shows the number in full.
         *
         * @param number any double
         */
        void show(double number);
    }
}
