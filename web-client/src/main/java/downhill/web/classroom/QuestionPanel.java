package downhill.web.classroom;

import downhill.web.control.Availability;
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
    private final HTMLElement wall = template.part("wall");
    private final HTMLElement time = template.part("time");
    private final HTMLElement shows = template.part("show");
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
        wall.addEventListener("click", event -> lead.ask(asked, tally.round(), state(), 0));
        time.addEventListener("click", event -> lead.ask(asked, tally.round(), state(), lead.later()));
        shows.addEventListener("click", event -> lead.ask(asked, tally.round(), "shown", 0));
        again.addEventListener("click", event -> lead.ask(asked, tally.round() == 1 ? 2 : 1, "open", 0));
        reveal.addEventListener(
                "click", event -> lead.ask(asked, tally.round(), tally.isRevealed() ? "open" : "revealed", 0));
        language.follow(() -> show(tally, me, members));
    }

    private String state() {
        return tally.isRevealed() ? "revealed" : tally.isShown() ? "shown" : "open";
    }

    void show(Tally newTally, int newMe, int newMembers) {
        tally = newTally;
        me = newMe;
        members = newMembers;
        Dom.setText(title, Questions.in(asked.getTitle(), language.current()));
        Dom.setText(label, Questions.in(asked.getLabel(), language.current()));
        label.setHidden(label.getTextContent().equals(title.getTextContent()));
        table.show(tally, me, members, lead.leads() ? TallyTable.View.TEACHER : TallyTable.View.MEMBER);
        ways.setHidden(!lead.leads());
        boolean onWall = lead.asks(asked);
        Dom.setFlag(element, "data-on-wall", onWall);
        Availability.show(wall, !onWall, time);
        Availability.show(time, onWall && !tally.isShown(), reveal);
        Availability.show(shows, !tally.isShown(), reveal);
        Dom.setText(again, language.say(tally.round() == 1 ? ClassText.SECOND_ROUND : ClassText.FIRST_ROUND));
        Dom.setText(reveal, language.say(tally.isRevealed() ? ClassText.CONCEAL : ClassText.REVEAL));
        Dom.setFlag(element, "data-revealed", tally.isRevealed());
    }
}
