package downhill.web.lesson;

import downhill.web.page.Language;

/** A question that a lesson's script asks before what gives the answer away. */
public interface ScriptGuess {
    /** Returns the frame around the answer. */
    PredictFrame frame();

    /**
     * Returns the truth beside a committed guess.
     *
     * @return that the guess was right, or what is; empty where the truth is not known
     */
    String outcome(Language language);
}
