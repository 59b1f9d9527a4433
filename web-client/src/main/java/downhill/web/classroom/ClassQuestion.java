package downhill.web.classroom;

import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A question of a lesson in a class: who has guessed what, whether to guess again, whether to wait for the answer. */
public final class ClassQuestion {
    private final LanguageChoice language;
    private final ClassLesson lesson;
    private final String name;
    private final TallyTable table;
    private final HTMLElement note = Dom.element("p", "tally-note");
    private final HTMLElement element;
    private Runnable listener = () -> {};
    private boolean askedAgain;

    ClassQuestion(LanguageChoice language, ClassLesson lesson, String name, TallyTable.Scale scale) {
        this.language = language;
        this.lesson = lesson;
        this.name = name;
        table = new TallyTable(language, scale);
        element = Dom.element("div", "tally-panel", note, table.element());
        language.follow(this::show);
    }

    /**
     * Returns the histogram with what is to be done.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /**
     * Hears that something has changed.
     *
     * @param newListener runs after each change
     */
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    /**
     * Sends the reader's guess to the class.
     *
     * @param value a number, or the place of a choice
     */
    public void send(double value) {
        lesson.send(name, tally().round(), value);
    }

    /**
     * Tells whether the class guesses again and the reader has not done so.
     *
     * @return true in the second round until the reader's second guess
     */
    public boolean asksAgain() {
        return tally().round() == 2
                && !tally().isRevealed()
                && tally().guesses(1).containsKey(lesson.me())
                && !tally().guesses(2).containsKey(lesson.me());
    }

    /**
     * Tells whether what follows waits until the teacher reveals the answer.
     *
     * @return true while the class is held
     */
    public boolean isHeld() {
        return lesson.holds() && !tally().isRevealed();
    }

    private Tally tally() {
        return lesson.tally(name);
    }

    /** Hears of the class. */
    void changed() {
        if (asksAgain() && !askedAgain) {
            Announcer.say(this, language.say(GuessText.AGAIN));
        }
        askedAgain = asksAgain();
        show();
        listener.run();
    }

    private void show() {
        boolean guessed = !tally().guesses(1).isEmpty() && isMine();
        element.setHidden(!lesson.isThere() || !guessed);
        String words = asksAgain() ? language.say(GuessText.AGAIN) : isHeld() ? language.say(GuessText.HELD) : "";
        Dom.setText(note, words);
        note.setHidden(words.isEmpty());
        table.show(tally(), lesson.me());
    }

    /** Others' guesses would sway one's own. */
    private boolean isMine() {
        return tally().guesses(1).containsKey(lesson.me()) || tally().guesses(2).containsKey(lesson.me());
    }
}
