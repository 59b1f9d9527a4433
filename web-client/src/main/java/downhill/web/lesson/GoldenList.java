package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The numbers of the book that a lesson computes anew, one a line. */
public final class GoldenList {
    private final LanguageChoice language;
    private final HTMLElement list = Dom.element("dl", "golden-list");
    private final HTMLElement element;
    private final List<GoldenValue> values = new ArrayList<>();

    /**
     * Begins an empty list.
     *
     * @param language the language of the page
     */
    public GoldenList(LanguageChoice language) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        element = Dom.element("section", "golden", heading, list);
        heading.setId(Dom.newId("golden"));
        element.setAttribute("aria-labelledby", heading.getId());
        language.follow(() -> Dom.setText(heading, language.say(KitText.GOLDEN)));
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
        HTMLElement name = Dom.element("dt", "");
        language.follow(() -> Dom.setText(name, language.say(label)));
        list.appendChild(Dom.element("div", "", name, Dom.element("dd", "", value.output(), value.mark())));
        return value;
    }

    /**
     * Returns the list under its heading.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /**
     * Returns the list folded up under its heading, for lists of many lines. The heading counts the marks.
     *
     * @return an element for the page
     */
    public HTMLElement folded() {
        HTMLElement summary = Dom.element("summary", "");
        Runnable count = () -> {
            int earned = 0;
            for (GoldenValue value : values) {
                earned += value.isEarned() ? 1 : 0;
            }
            Dom.setText(summary, language.say(KitText.GOLDEN_COUNT, earned, values.size()));
        };
        language.follow(count);
        for (GoldenValue value : values) {
            value.follow(count);
        }
        element.appendChild(Dom.element("details", "", summary, list));
        return element;
    }
}
