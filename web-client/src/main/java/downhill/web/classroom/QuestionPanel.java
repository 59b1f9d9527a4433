package downhill.web.classroom;

import downhill.web.dom.Dom;
import downhill.web.dom.Template;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A question of a lesson on a class's board, with its guesses and, for the teacher, the ways on. */
final class QuestionPanel {
    private final LanguageChoice language;
    private final Questions.AskedJson asked;
    private final LeadPanel lead;
    private final TallyTable table;
    private final Template template = Template.clone("question-panel");
    final HTMLElement element = template.root();
    private final HTMLElement title = template.part("title");
    private final HTMLElement label = template.part("label");
    private final HTMLElement ways = template.part("ways");
    private final HTMLElement again = template.part("again");
    private final HTMLElement reveal = template.part("reveal");
    private Tally tally = new Tally();
    private int me;
    private int members;

    QuestionPanel(LanguageChoice language, Questions.AskedJson asked, LeadPanel lead) {
        this.language = language;
        this.asked = asked;
        this.lead = lead;
        table = new TallyTable(language, asked);
        element.insertBefore(table.element, ways);
        element.setAttribute("data-question", asked.getLesson() + "/" + asked.getQuestion());
        again.addEventListener("click", event -> lead.advance(asked, tally.round() == 1 ? 2 : 1, false));
        reveal.addEventListener("click", event -> lead.advance(asked, tally.round(), !tally.isRevealed()));
        language.follow(() -> show(tally, me, members));
    }

    void show(Tally newTally, int newMe, int newMembers) {
        tally = newTally;
        me = newMe;
        members = newMembers;
        Dom.setText(title, Questions.in(asked.getTitle(), language.current()));
        Dom.setText(label, Questions.in(asked.getLabel(), language.current()));
        label.setHidden(label.getTextContent().equals(title.getTextContent()));
        table.show(tally, me, members, lead.leads());
        ways.setHidden(!lead.leads());
        Dom.setText(again, language.say(tally.round() == 1 ? ClassText.SECOND_ROUND : ClassText.FIRST_ROUND));
        Dom.setText(reveal, language.say(tally.isRevealed() ? ClassText.CONCEAL : ClassText.REVEAL));
        Dom.setFlag(element, "data-revealed", tally.isRevealed());
    }
}
