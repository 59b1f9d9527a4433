package downhill.web.lesson;

import downhill.web.board.Membership;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A question before an experiment: the reader commits a guess, by the lesson's main button, then sees it beside what
 * happened. The guess stays on the device.
 */
public abstract class PredictFrame {
    /** How long the class may take to say its first word, which it cannot while the network is away. */
    private static final double PATIENCE = 10_000;

    private final Stage stage;
    private final LanguageChoice language;
    final Question<?> question;

    private final String storedName;
    private final boolean isMember;
    private HTMLElement asking;
    private final HTMLElement outcome = Dom.element("p", "predict-outcome");
    private HTMLElement element;
    /** Whether the class that the reader is in kept the answer back, when it last said so. */
    private boolean wasHeld;

    private boolean wasAsked;
    /** Whether the guess means something beside the step on the screen. */
    boolean isConcerned;

    /** Whether the class has said anything. */
    private boolean heard;

    private Runnable onAnswer = () -> {};
    private Runnable onMove = () -> {};
    private Runnable onHold = () -> {};
    /** The committed guess, or null while the question is open. */
    private String committed;

    /** The question itself stands in the lesson's text. */
    PredictFrame(Stage stage, Question<?> question) {
        this.stage = stage;
        this.language = stage.language();
        this.question = question;
        Membership membership = Membership.of(stage.store());
        isMember = membership != null;
        // A class asks anew whoever has guessed alone, or in another class.
        String room = isMember ? membership.code() + "." : "";
        storedName = "downhill.guess." + room + stage.slug() + "." + question.name();
    }

    /** Returns whether there is a guess to commit. */
    abstract boolean isMade();

    /** Returns the guess as it is kept. */
    abstract String kept();

    /** Takes back a kept guess, which may be of an earlier version of the page. */
    abstract void restore(String kept);

    /** Returns the guess, which has been made, in words. */
    abstract String words(Language spoken);

    /** Returns that the committed guess was right, or what is; empty where the truth is not known. */
    abstract String truth(Language spoken);

    /** Returns "right" or "wrong" of a committed choice, and of a number where guess and truth stand on its scale, in percent. */
    abstract String mark();

    /** Returns "right" or "wrong" of a committed choice, and "number" of a number, which is nearer or farther. */
    String verdict() {
        return "number";
    }

    /** Returns why one guesses what the reader has guessed, and what is the case; empty where nothing is said of it. */
    String because(Language spoken) {
        return "";
    }

    /** Builds the frame around the control, once the guess can be restored and told. */
    final void begin(HTMLElement control) {
        asking = Dom.element("div", "predict-asking", control);
        element = Dom.element("div", "predict", asking, outcome);
        element.setAttribute("data-question", question.name());
        element.addEventListener(ClassMarks.CHANGED, event -> {
            heard = true;
            hearOfClass();
        });
        if (isMember) {
            // Also a lesson that is opened again waits for the class, but not for ever.
            wasHeld = true;
            element.setAttribute(ClassMarks.HELD, "");
            Browser.after(this::waitNoLonger, PATIENCE);
        }
        committed = restored();
        language.follow(this::tell);
    }

    private void waitNoLonger() {
        if (!heard) {
            Dom.setFlag(element, ClassMarks.HELD, false);
            hearOfClass();
        }
    }

    /** The class guesses again, or the teacher has revealed the answer. */
    private void hearOfClass() {
        tell();
        if (wasHeld && isAnswered()) {
            onAnswer.run();
        }
        wasHeld = isHeld();
        onHold.run();
        boolean asks = element.hasAttribute(ClassMarks.AGAIN);
        if (asks && !wasAsked) {
            Announcer.say(this, element.querySelector(".tally-note").getTextContent());
        }
        wasAsked = asks;
    }

    private boolean isHeld() {
        return element.hasAttribute(ClassMarks.HELD);
    }

    /** Returns what an earlier visit has committed, if it still makes sense. */
    private String restored() {
        String kept = stage.store().get(storedName);
        if (kept != null) {
            restore(kept);
        }
        return kept != null && isMade() ? kept : null;
    }

    HTMLElement element() {
        return element;
    }

    /** Hears that the guess has been moved, that the question has been answered, and what the class wants. */
    void listen(Runnable moved, Runnable answered, Runnable held) {
        onMove = moved;
        onAnswer = answered;
        onHold = held;
    }

    /** Returns whether the class wants nobody to go on before the teacher reveals the answer. */
    boolean keepsBack() {
        return heard && isHeld();
    }

    /** Returns whether the question has been answered and nothing keeps what follows back. */
    boolean isAnswered() {
        return isCommitted() && !isHeld();
    }

    /** Returns whether the reader is to guess, for the first time or once more. */
    boolean isAsking() {
        return !isCommitted() || element.hasAttribute(ClassMarks.AGAIN);
    }

    /** Returns whether the question on the screen waits for the reader's guess. */
    boolean isOpen() {
        return isConcerned && isAsking();
    }

    boolean isCommitted() {
        return committed != null;
    }

    /** Asks anew. */
    void forget() {
        committed = null;
        stage.store().remove(storedName);
        tell();
    }

    /** Hears that the reader has changed the guess that is not yet committed. */
    void follow() {
        onMove.run();
    }

    /** Takes the guess, which has been made, for the reader's. */
    void commit() {
        committed = kept();
        stage.store().put(storedName, committed);
        element.setAttribute(ClassMarks.GUESS, committed);
        Dom.fire(element, ClassMarks.GUESSED);
        tell();
        if (isAnswered()) {
            onAnswer.run();
        }
    }

    /** The lesson shows what happens once the reader has seen it. */
    private void tell() {
        asking.setHidden(!isAsking());
        outcome.setHidden(!isCommitted());
        if (isCommitted()) {
            Dom.setText(outcome, language.say(KitText.GUESS, words(language.current())));
        }
        follow();
    }
}
