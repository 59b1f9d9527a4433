package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The numbers of the book that a lesson computes anew: a line that counts those that are equal, and opens to all. */
public final class GoldenList {
    private final LanguageChoice language;
    private final HTMLElement summary = Dom.element("summary", "");
    public final HTMLElement element;
    private final List<Line> lines = new ArrayList<>();

    /** Builds the list; none of its numbers is computed yet. */
    public GoldenList(LanguageChoice language, List<Golden> numbers) {
        this.language = language;
        HTMLElement list = Dom.element("dl", "golden-list");
        for (Golden golden : numbers) {
            Line line = new Line(golden);
            lines.add(line);
            list.appendChild(line.element);
        }
        element = Dom.element("details", "golden", summary, list);
        element.setId("book-numbers");
        language.follow(this::count);
    }

    /** Shows the number of a line, from 0, which the core has just computed. */
    public void show(int index, double value) {
        lines.get(index).show(value);
        count();
    }

    /** Shows all numbers, in their order, which the core has just computed. */
    public GoldenList showAll(double... computed) {
        for (int i = 0; i < computed.length; i++) {
            lines.get(i).show(computed[i]);
        }
        count();
        return this;
    }

    private void count() {
        int computed = 0;
        int equal = 0;
        boolean exact = true;
        for (Line line : lines) {
            computed += line.computed ? 1 : 0;
            equal += line.earned ? 1 : 0;
            exact &= line.golden.tolerance() == 0;
        }
        int total = lines.size();
        Text all = exact ? KitText.GOLDEN_ALL : KitText.GOLDEN_ALL_NEAR;
        Text some = exact ? KitText.GOLDEN_COUNT : KitText.GOLDEN_COUNT_NEAR;
        Text words = computed < total ? KitText.GOLDEN_COMPUTING : equal == total ? all : some;
        Dom.setText(summary, language.say(words, computed < total ? computed : equal, total));
        element.setAttribute("data-state", computed < total ? "computing" : "done");
        element.setAttribute("data-total", Integer.toString(total));
        element.setAttribute("data-equal", Integer.toString(equal));
    }

    /** A number of the page beside the book's. The mark shows only while the two are equal. */
    private final class Line {
        private final Golden golden;
        private final HTMLElement output = Dom.element("output", "golden-value");
        private final HTMLElement mark = Dom.element("span", "golden-mark");
        private final HTMLElement element;
        private boolean computed;
        private boolean earned;

        Line(Golden golden) {
            this.golden = golden;
            output.setAttribute("data-golden", golden.path());
            // Seventeen digits for each key that moves a point are no news to listen to.
            output.setAttribute("aria-live", "off");
            HTMLElement name = language.words("dt", "", golden.label());
            element = Dom.element("div", "", name, Dom.element("dd", "", output, mark));
            language.follow(this::tell);
        }

        void show(double value) {
            String text = JsNumber.toText(value);
            computed = true;
            earned = golden.isEarnedBy(value);
            Dom.setText(output, text);
            output.setAttribute("data-value", text);
            tell();
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
                Dom.setText(mark, language.say(close, source, JsNumber.written(golden.tolerance())));
            }
        }
    }
}
