package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The numbers of the book that a lesson computes anew: one line that counts those that are equal, and opens to all of
 * them.
 */
public final class GoldenList {
    private final LanguageChoice language;
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement element;
    private final List<GoldenValue> values = new ArrayList<>();

    /** Builds the list; none of its numbers is computed yet. */
    public GoldenList(LanguageChoice language, List<Golden> numbers) {
        this.language = language;
        HTMLElement list = Dom.element("dl", "golden-list");
        for (Golden golden : numbers) {
            GoldenValue value = new GoldenValue(language, golden);
            values.add(value);
            list.appendChild(value.element());
        }
        element = Dom.element("details", "golden", summary, list);
        element.setId("book-numbers");
        language.follow(this::count);
    }

    /**
     * Shows a number that the core has just computed.
     *
     * @param index its line, from 0
     */
    public void show(int index, double value) {
        values.get(index).show(value);
        count();
    }

    /**
     * Shows all numbers, which the core has just computed.
     *
     * @param computed one for each line, in their order
     */
    public GoldenList showAll(double... computed) {
        for (int i = 0; i < computed.length; i++) {
            values.get(i).show(computed[i]);
        }
        count();
        return this;
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

    /** Returns the list. */
    public HTMLElement element() {
        return element;
    }
}
