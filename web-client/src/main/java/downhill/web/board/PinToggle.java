package downhill.web.board;

import downhill.web.chart.OverlayChart;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Pins a run, or takes its pin away; beside it the way to the comparison, or why it cannot be pinned. */
final class PinToggle {
    final ListedRun run;
    final HTMLElement element;
    private final LanguageChoice language;
    private final HTMLElement word = Dom.element("span", "");
    private final HTMLElement letter = Dom.element("span", "letter");
    private final HTMLElement button;
    private final HTMLElement see = Dom.element("button", "quiet");
    private final HTMLElement note = Dom.element("p", "pin-note");

    /** Makes the toggle of a run; call {@link #show} before the reader sees it. */
    PinToggle(LanguageChoice language, ListedRun run, Consumer<PinToggle> press, Runnable seeComparison) {
        this.language = language;
        this.run = run;
        HTMLElement whose = Dom.text("span", "visually-hidden", " " + run.nickname());
        button = Dom.element("button", "plain pin-button", word, letter, whose);
        button.setAttribute("type", "button");
        button.setAttribute("data-action", "pin");
        button.setAttribute("data-id", run.id());
        button.addEventListener("click", event -> press.accept(this));
        see.setAttribute("type", "button");
        see.addEventListener("click", event -> seeComparison.run());
        element = Dom.element("div", "pin", button, see, note);
    }

    /** Shows the run's place among the pinned, or −1, and whether it has just been refused a place. */
    void show(int place, boolean refused) {
        boolean pinned = place >= 0;
        Dom.setText(word, language.say(CompareText.PIN));
        Dom.setText(letter, pinned ? OverlayChart.letter(place) : "");
        button.setAttribute("aria-pressed", pinned ? "true" : "false");
        Dom.setText(see, language.say(CompareText.SEE));
        see.setHidden(!pinned);
        Dom.setText(note, refused ? language.say(CompareText.FULL) : "");
        note.setHidden(!refused);
    }
}
