package downhill.web.board;

import downhill.web.chart.OverlayChart;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The line of a pinned run: how its curves are drawn, whose it is, and the button that takes its pin away. */
final class ComparedRun {
    private final LanguageChoice language;
    private final HTMLElement stroke = Dom.element("span", "stroke");
    private final HTMLElement letter = Dom.element("span", "letter");
    private final HTMLElement name = Dom.element("a", "run-name");
    private final HTMLElement state = Dom.element("span", "");
    private final HTMLElement word = Dom.element("span", "");
    private final HTMLElement whose = Dom.element("span", "visually-hidden");
    private final HTMLElement element;

    ComparedRun(LanguageChoice language, String id, String address, Consumer<String> unpin) {
        this.language = language;
        name.setAttribute("href", address);
        stroke.setAttribute("aria-hidden", "true");
        HTMLElement button = Dom.element("button", "quiet", word, whose);
        button.setAttribute("type", "button");
        button.setAttribute("data-action", "unpin");
        button.setAttribute("data-id", id);
        button.addEventListener("click", event -> unpin.accept(id));
        element = Dom.element("li", "", stroke, letter, name, state, button);
    }

    HTMLElement element() {
        return element;
    }

    /** Shows the run in a place among the pinned. */
    void show(int place, RunSummary run) {
        element.setAttribute("data-letter", OverlayChart.letter(place));
        Dom.setText(letter, OverlayChart.letter(place));
        Dom.setText(name, run.nickname());
        Dom.clear(state);
        if (run.verification() != Verification.LOCAL) {
            state.appendChild(run.verification().badge(language));
        }
        Dom.setText(word, language.say(CompareText.UNPIN));
        Dom.setText(whose, " " + run.nickname());
    }
}
