package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.Language;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A guess beside the truth: two dots on the scale of a number, ✓ or ✗ of a choice; and the words. */
public final class GuessLine {
    private GuessLine() {}

    public static HTMLElement of(Language language, Outcomes.Outcome outcome) {
        HTMLElement line = Dom.element("div", "guess-line");
        List<String> places = outcome.places();
        if (places.isEmpty()) {
            line.setAttribute("data-verdict", outcome.mark());
        } else {
            HTMLElement track = Dom.element("div", "guess-track", dot("guess-dot"), dot("truth-dot"));
            track.setAttribute("aria-hidden", "true");
            track.getStyle().setProperty("--guess", places.get(0) + "%");
            track.getStyle().setProperty("--truth", places.get(1) + "%");
            line.appendChild(track);
        }
        line.appendChild(Dom.text("p", "", outcome.in(language)));
        return line;
    }

    private static HTMLElement dot(String className) {
        return Dom.element("span", className);
    }
}
