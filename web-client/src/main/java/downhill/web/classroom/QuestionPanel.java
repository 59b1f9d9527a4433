package downhill.web.classroom;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A question of a lesson on a class's board, with its guesses and, for the teacher, the ways on. */
final class QuestionPanel {
    private final LanguageChoice language;
    private final Questions.AskedJson asked;
    private final LeadPanel lead;
    private final TallyTable table;
    private final HTMLElement title = Dom.element("h3", "");
    private final HTMLElement label = Dom.element("p", "tally-title");
    private final HTMLElement again = lead("open-round");
    private final HTMLElement reveal = lead("reveal");
    private final HTMLElement ways = Dom.element("p", "button-row", again, reveal);
    private final HTMLElement element;
    private Tally tally = new Tally();
    private int me;

    QuestionPanel(LanguageChoice language, Questions.AskedJson asked, LeadPanel lead) {
        this.language = language;
        this.asked = asked;
        this.lead = lead;
        table = new TallyTable(language, new AskedScale(language, asked));
        element = Dom.element("section", "tally-panel", title, label, table.element(), ways);
        element.setAttribute("data-question", asked.getLesson() + "/" + asked.getQuestion());
        again.addEventListener("click", event -> lead.advance(asked, tally.round() == 1 ? 2 : 1, false));
        reveal.addEventListener("click", event -> lead.advance(asked, tally.round(), !tally.isRevealed()));
        language.follow(() -> show(tally, me));
    }

    private static HTMLElement lead(String action) {
        HTMLElement button = Dom.element("button", "plain");
        button.setAttribute("type", "button");
        button.setAttribute("data-action", action);
        return button;
    }

    HTMLElement element() {
        return element;
    }

    void show(Tally newTally, int newMe) {
        tally = newTally;
        me = newMe;
        Dom.setText(title, Questions.in(asked.getTitle(), language.current()));
        Dom.setText(label, Questions.in(asked.getLabel(), language.current()));
        label.setHidden(label.getTextContent().equals(title.getTextContent()));
        table.show(tally, me);
        ways.setHidden(!lead.leads());
        Dom.setText(again, language.say(tally.round() == 1 ? ClassText.SECOND_ROUND : ClassText.FIRST_ROUND));
        Dom.setText(reveal, language.say(tally.isRevealed() ? ClassText.CONCEAL : ClassText.REVEAL));
        Dom.setFlag(element, "data-revealed", tally.isRevealed());
    }
}
