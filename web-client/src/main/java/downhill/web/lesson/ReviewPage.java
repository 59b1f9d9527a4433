package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.review.QuestionCard;
import downhill.web.review.ReviewQuestion;
import downhill.web.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks what is due today, five questions at a time. */
public final class ReviewPage {
    private static final int AT_ONCE = 5;

    private final LanguageChoice language;
    private final Schedule schedule = new Schedule(BrowserStore.lasting(), Browser::today);
    private final HTMLElement way = Dom.byId("review-way");
    private final HTMLElement walker = Dom.element("span", "way-walker");
    private final HTMLElement place = Dom.byId("review");
    private final HTMLElement count = Dom.element("p", "note");
    private final HTMLElement card = Dom.element("div", "");
    private final HTMLElement next;
    private final HTMLElement toMap;

    /** The questions of the lessons that are finished. */
    private final List<ReviewQuestion> known = new ArrayList<>();

    private List<String> slugs = List.of();
    /** What is asked now, of which the first {@code answered} have been answered. */
    private List<String> round = List.of();

    private int answered;
    private int wrong;
    /** Whether the round is over and its last question gone. */
    private boolean isOver = true;

    private ReviewPage(LanguageChoice language) {
        this.language = language;
        ButtonRow row = new ButtonRow(language);
        next = row.primary(KitText.NEXT, this::goOn);
        next.setAttribute("data-main", "");
        toMap = language.words("a", "button", KitText.TO_MAP);
        toMap.setAttribute("href", "/learn");
        place.appendChild(count);
        place.appendChild(card);
        place.appendChild(Dom.element("div", "review-bar", row.element, toMap));
        place.setTabIndex(-1);
        next.setHidden(true);
        ReviewQuestion.fetch(this::take);
    }

    public static void start(LanguageChoice language) {
        ReviewPage page = new ReviewPage(language);
        language.follow(page::tell);
    }

    private void take(List<ReviewQuestion> questions) {
        if (questions == null) {
            Dom.setText(count, language.say(ReviewPageText.FAILED));
            return;
        }
        slugs = new Progress(BrowserStore.lasting()).finished(LessonEnd.slugs(questions));
        known.addAll(questions);
        begin();
    }

    private void begin() {
        List<String> due = schedule.due(slugs);
        round = due.subList(0, Math.min(AT_ONCE, due.size()));
        answered = 0;
        wrong = 0;
        isOver = round.isEmpty();
        Dom.clear(way);
        for (int i = 0; i < round.size(); i++) {
            way.appendChild(at(i + 1, Dom.element("span", "way-mark")));
        }
        way.appendChild(at(answered, walker));
        ask();
    }

    private void goOn() {
        if (isOver) {
            begin();
        } else {
            isOver = answered == round.size();
            ask();
        }
        Dom.showTop();
        Dom.focusInPlace(place);
    }

    private void ask() {
        Dom.clear(card);
        if (answered < round.size()) {
            for (ReviewQuestion question : known) {
                if (question.id().equals(round.get(answered))) {
                    card.appendChild(new QuestionCard(language, question, answer -> hear(question, answer)).element);
                }
            }
        }
        tell();
    }

    private void hear(ReviewQuestion question, ReviewQuestion.Answer answer) {
        schedule.answer(question.id(), answer.right());
        Dom.find("#review-way > :not([data-verdict])").setAttribute("data-verdict", answer.right() ? "right" : "wrong");
        answered++;
        at(answered, walker);
        wrong += answer.right() ? 0 : 1;
        tell();
    }

    /** Puts something on the slope, where so many questions are answered; without questions it is at the foot. */
    private HTMLElement at(int questions, HTMLElement element) {
        double part = round.isEmpty() ? 1 : (double) questions / round.size();
        element.getStyle().setProperty("--at", JsNumber.toText(part));
        return element;
    }

    private boolean isAsking() {
        return card.querySelector("[data-verdict='']") != null;
    }

    private void tell() {
        if (known.isEmpty()) {
            return;
        }
        boolean more = isOver && !schedule.due(slugs).isEmpty();
        Availability.show(next, isOver ? more : !isAsking(), toMap);
        Dom.setText(next, language.say(isOver ? ReviewPageText.MORE : KitText.NEXT));
        toMap.setHidden(!isOver);
        int number = isAsking() ? answered + 1 : answered;
        Dom.setFlag(count, "data-over", isOver);
        Announcer.show(count, isOver ? outcome() : language.say(ReviewPageText.OF, number, round.size()));
    }

    private String outcome() {
        int day = schedule.next(slugs);
        Text coming = slugs.isEmpty()
                ? ReviewPageText.NO_LESSON
                : day == Schedule.NEVER
                        ? ReviewPageText.NEVER
                        : day <= Browser.today()
                                ? ReviewPageText.WAITS.with(schedule.due(slugs).size())
                                : day == Browser.today() + 1
                                        ? ReviewPageText.TOMORROW
                                        : ReviewPageText.IN.with(day - Browser.today());
        Text done = wrong > 0
                ? ReviewPageText.DONE_WRONG.with(round.size(), round.size() - wrong, wrong)
                : ReviewPageText.DONE.with(round.size());
        if (wrong > 0 && day > Browser.today()) {
            return language.say(done);
        }
        return round.isEmpty() ? language.say(coming) : language.say(done) + " " + language.say(coming);
    }
}
