package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A question before an experiment: the reader commits a guess, then sees it beside what happened. It never blocks: the
 * experiment works all the while, and the question can be skipped. The guess stays on the device.
 */
public final class PredictFrame {
    private static final String SKIPPED = "-";

    private final Stage stage;
    private final LanguageChoice language;
    private final String storedName;
    private final HTMLElement asking;
    private final HTMLElement answered;
    private final HTMLElement outcome = Dom.element("p", "predict-outcome");
    private final HTMLElement commit;
    private final Guess guess;
    private final HTMLElement element;
    private final boolean inScript;
    private Supplier<String> truth;
    private Runnable onAnswer = () -> {};
    /** The committed guess, {@link #SKIPPED}, or null while the question is open. */
    private String committed;

    /** How the reader gives the guess. */
    interface Guess {
        /** Returns the control. */
        HTMLElement element();

        /** Returns whether there is a guess to commit. */
        boolean isMade();

        /** Returns the guess as it is kept. */
        String kept();

        /** Takes back a kept guess, which may be of an earlier version of the page. */
        void restore(String kept);

        /** Returns the guess in words. */
        String words(Language language);
    }

    /** The question stands in the lesson's text, if {@code question} is null. */
    PredictFrame(Stage stage, String name, Text question, Guess guess, Runnable onCommit) {
        this.stage = stage;
        this.language = stage.language();
        this.guess = guess;
        inScript = question == null;
        storedName = "downhill.guess." + stage.slug() + "." + name;
        HTMLElement heading = Dom.element("h2", "");
        HTMLElement words = Dom.element("p", "predict-question");
        ButtonRow row = new ButtonRow(language);
        commit = row.plain(KitText.COMMIT, () -> {
            keep(guess.kept());
            onCommit.run();
        });
        row.quiet(KitText.SKIP, () -> keep(SKIPPED)).setAttribute("data-action", "skip-guess");
        asking = Dom.element("div", "predict-asking", guess.element(), row.element());
        ButtonRow again = new ButtonRow(language);
        again.quiet(KitText.AGAIN, () -> {
            forget();
            Dom.reveal(inScript ? asking : words);
        });
        answered = Dom.element("div", "predict-answered", outcome, again.element());
        words.setTabIndex(-1);
        asking.setTabIndex(-1);
        outcome.setTabIndex(-1);
        heading.setId(Dom.newId("predict"));
        words.setId(Dom.newId("question"));
        if (inScript) {
            element = Dom.element("div", "predict", asking, answered);
        } else {
            element = Dom.element("section", "predict", heading, words, asking, answered);
            // A lesson may ask several questions: the heading alone would not tell them apart.
            element.setAttribute("aria-labelledby", heading.getId() + " " + words.getId());
        }
        commit.setAttribute("data-action", "commit-guess");
        committed = restored();
        language.follow(() -> {
            Dom.setText(heading, language.say(KitText.PREDICT));
            Dom.setText(words, inScript ? "" : language.say(question));
            tell();
        });
    }

    /** Returns what an earlier visit has committed, if it still makes sense. */
    private String restored() {
        String kept = stage.store().get(storedName);
        if (kept != null && !kept.equals(SKIPPED)) {
            guess.restore(kept);
            return guess.isMade() ? kept : null;
        }
        return kept;
    }

    HTMLElement element() {
        return element;
    }

    /** Hears that the question has been answered or skipped. */
    void onAnswer(Runnable listener) {
        onAnswer = listener;
    }

    /** Tells whether the question has been answered or skipped. */
    boolean isAnswered() {
        return committed != null;
    }

    /** Asks anew. */
    void forget() {
        committed = null;
        stage.store().remove(storedName);
        tell();
    }

    /** Returns the guess in words; empty where there is none. */
    String words(Language spoken) {
        return isCommitted() ? guess.words(spoken) : "";
    }

    /** Tells whether a guess is committed. */
    boolean isCommitted() {
        return committed != null && !committed.equals(SKIPPED);
    }

    /** Hears that the reader has changed the guess that is not yet committed. */
    void follow() {
        Availability.set(commit, guess.isMade());
    }

    /** Shows what happened, in the language of the page. */
    void reveal(Supplier<String> newTruth) {
        String before = outcome.getTextContent();
        truth = newTruth;
        tell();
        if (isCommitted() && truth != null && !outcome.getTextContent().equals(before) && !before.isEmpty()) {
            Announcer.sayAtRest(this, outcome.getTextContent());
        }
    }

    private void keep(String answer) {
        committed = answer;
        stage.store().put(storedName, answer);
        tell();
        if (!inScript) {
            Dom.reveal(outcome);
        }
        onAnswer.run();
    }

    private void tell() {
        asking.setHidden(committed != null);
        answered.setHidden(committed == null);
        follow();
        if (committed == null) {
            return;
        }
        if (committed.equals(SKIPPED)) {
            Dom.setText(outcome, language.say(KitText.SKIPPED));
            return;
        }
        String mine = language.say(KitText.GUESS, guess.words(language.current()));
        if (inScript) {
            // The lesson shows what happens once the reader has seen it.
            Dom.setText(outcome, mine);
            return;
        }
        Dom.setText(outcome, mine + " · " + (truth == null ? language.say(KitText.WAITING) : truth.get()));
    }
}
