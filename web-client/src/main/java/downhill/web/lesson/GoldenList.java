package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The numbers of the book that a lesson computes anew: one line that counts those that are equal, and opens to all of them.
 */
public final class GoldenList {
    private final LanguageChoice language;
    private final HTMLElement list = Dom.element("dl", "golden-list");
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement element;
    private final List<GoldenValue> values = new ArrayList<>();

    /**
     * Begins an empty list.
     *
     * @param language the language of the page
     */
    public GoldenList(LanguageChoice language) {
        this.language = language;
        element = Dom.element("details", "golden", summary, list);
        element.setId("book-numbers");
        language.follow(this::count);
    }

    /**
     * Adds a line.
     *
     * @param label what the number is
     * @param golden the book's number
     * @return the line's value, to be shown once it is computed
     */
    public GoldenValue add(Text label, Golden golden) {
        GoldenValue value = new GoldenValue(language, golden);
        values.add(value);
        value.follow(this::count);
        HTMLElement name = Dom.element("dt", "");
        language.follow(() -> Dom.setText(name, language.say(label)));
        list.appendChild(Dom.element("div", "", name, Dom.element("dd", "", value.output(), value.mark())));
        return value;
    }

    private void count() {
        int computed = 0;
        int equal = 0;
        for (GoldenValue value : values) {
            computed += value.isComputed() ? 1 : 0;
            equal += value.isEarned() ? 1 : 0;
        }
        int total = values.size();
        Text words = computed < total
                ? KitText.GOLDEN_COMPUTING
                : equal == total ? KitText.GOLDEN_ALL : KitText.GOLDEN_COUNT;
        Dom.setText(summary, language.say(words, computed < total ? computed : equal, total));
        element.setAttribute("data-state", computed < total ? "computing" : "done");
        element.setAttribute("data-total", Integer.toString(total));
        element.setAttribute("data-equal", Integer.toString(equal));
    }

    /**
     * Returns the list.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }
}
