package downhill.web.classroom;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.ClassMarks;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A question of a lesson in a class: who has guessed what, whether to guess again, whether to wait for the answer. */
final class ClassQuestion {
    private final LanguageChoice language;
    private final ClassLesson lesson;
    private final String name;
    private final HTMLElement question;
    private final TallyTable table;
    private final HTMLElement note = Dom.element("p", "tally-note");
    private final HTMLElement element;

    ClassQuestion(LanguageChoice language, ClassLesson lesson, Questions.AskedJson asked, HTMLElement question) {
        this.language = language;
        this.lesson = lesson;
        this.question = question;
        name = asked.getQuestion();
        table = new TallyTable(language, asked);
        element = Dom.element("div", "tally-panel", note, table.element);
        question.appendChild(element);
        question.addEventListener(ClassMarks.GUESSED, event -> send());
        if (question.hasAttribute(ClassMarks.GUESS)) {
            // Committed before the class was here.
            send();
        }
        language.follow(this::show);
    }

    private void send() {
        lesson.send(name, tally().round(), JsNumber.parse(question.getAttribute(ClassMarks.GUESS)));
    }

    private Tally tally() {
        return lesson.tally(name);
    }

    private boolean hasGuessed(int round) {
        return tally().guesses(round).containsKey(lesson.me());
    }

    private boolean asksAgain() {
        return tally().round() == 2 && !tally().isRevealed() && hasGuessed(1) && !hasGuessed(2);
    }

    private boolean isHeld() {
        return lesson.holds() && !tally().isRevealed();
    }

    /** Shows what has changed in the class, and passes it on to the lesson. */
    void changed() {
        show();
        Dom.setFlag(question, ClassMarks.AGAIN, asksAgain());
        Dom.setFlag(question, ClassMarks.HELD, isHeld());
        Dom.fire(question, ClassMarks.CHANGED);
    }

    /** Others' guesses would sway one's own, so they are shown after it. */
    private void show() {
        element.setHidden(!lesson.exists() || !hasGuessed(1) && !hasGuessed(2));
        String words = asksAgain() ? language.say(GuessText.AGAIN) : isHeld() ? language.say(GuessText.HELD) : "";
        Dom.showText(note, words);
        table.show(tally(), lesson.me());
    }
}
