package downhill.web.lesson.surface;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What is measured at the point that the reader looks at: names and numbers, one pair a line. */
public final class Measures {
    private final HTMLElement list = Dom.element("dl", "measures");
    private final HTMLElement[] values;

    /**
     * Builds the lines, without numbers yet.
     *
     * @param language the language of the page
     * @param names what is measured. Not modified.
     */
    public Measures(LanguageChoice language, List<Text> names) {
        values = new HTMLElement[names.size()];
        for (int i = 0; i < values.length; i++) {
            Text name = names.get(i);
            HTMLElement term = Dom.element("dt", "");
            language.follow(() -> Dom.setText(term, language.say(name)));
            values[i] = Dom.element("dd", "");
            list.appendChild(Dom.element("div", "", term, values[i]));
        }
    }

    /**
     * Returns the lines.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return list;
    }

    /**
     * Shows the numbers.
     *
     * @param texts one for each name
     */
    public void show(String... texts) {
        for (int i = 0; i < values.length; i++) {
            Dom.setText(values[i], texts[i]);
        }
    }
}
