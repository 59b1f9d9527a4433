package downhill.web.lesson;

import downhill.web.page.Language;

/** A question that a lesson's script asks before what gives the answer away. */
public interface ScriptGuess {
    /**
     * Returns the frame around the answer.
     *
     * @return how it is given, kept and taken back
     */
    PredictFrame frame();

    /**
     * Returns the truth beside a committed guess.
     *
     * @param language the language to say it in
     * @return that the guess was right, or what is; empty where the truth is not known
     */
    String outcome(Language language);
}
