package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.review.QuestionCard;
import downhill.web.review.ReviewQuestion;
import downhill.web.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The last screen of a lesson: below what to take home the reader's guesses beside the truths, and a question on an earlier lesson. */
final class LessonEnd {
    /** So far back lies what is recalled. */
    private static final int BACK = 2;

    private final Stage stage;
    private final LanguageChoice language;
    private final HTMLElement guessed = Dom.element("div", "end-guesses");
    private final HTMLElement sheet = Dom.element("div", "end-sheet");
    private final HTMLElement coming = Dom.element("p", "end-from");

    LessonEnd(Stage stage, HTMLElement section) {
        this.stage = stage;
        language = stage.language();
        section.appendChild(guessed);
        section.appendChild(sheet);
        section.appendChild(coming);
    }

    /** Shows what has become of the guesses. */
    void show() {
        Dom.clear(guessed);
        for (Outcomes.Outcome outcome : new Outcomes(stage.store()).of(stage.slug())) {
            guessed.appendChild(GuessLine.of(language.current(), outcome));
        }
        int days = new Schedule(stage.store(), Browser::today).next(List.of(stage.slug())) - Browser.today();
        Dom.showText(coming, days == 1 ? language.say(KitText.COMES_BACK) : "");
    }

    /** Asks the transfer question of the lesson two back, or else of the nearest one before it that is finished. */
    void take(List<ReviewQuestion> questions) {
        List<String> slugs = slugs(questions);
        Progress progress = new Progress(stage.store());
        for (int i = slugs.indexOf(stage.slug()) - BACK; i >= 0; i--) {
            if (progress.of(slugs.get(i)).isFinished()) {
                ask(questions.get(2 * i + 1));
                return;
            }
        }
    }

    private void ask(ReviewQuestion question) {
        Schedule schedule = new Schedule(stage.store(), Browser::today);
        QuestionCard card =
                new QuestionCard(language, question, answer -> schedule.answer(question.id(), answer.right()));
        sheet.appendChild(language.words("p", "end-from", KitText.RECALL));
        sheet.appendChild(card.element);
    }

    /** Returns the lessons in the order of their questions. */
    static List<String> slugs(List<ReviewQuestion> questions) {
        List<String> slugs = new ArrayList<>();
        for (ReviewQuestion question : questions) {
            if (!slugs.contains(question.lesson())) {
                slugs.add(question.lesson());
            }
        }
        return slugs;
    }
}
