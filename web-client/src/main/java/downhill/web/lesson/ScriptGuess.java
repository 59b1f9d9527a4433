package downhill.web.lesson;

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
     * @return in the language of the page: that the guess was right, or what is
     */
    String outcome();
}
