package downhill.web.lesson;

/**
 * How a question of a lesson and the class that the reader is in know of each other. What belongs to the class is a
 * module of its own, which only members load: attributes and events of the question's element are all that the two
 * share.
 */
public final class ClassMarks {
    /** The attribute with a guess that was committed on this visit: a number, or the place of a choice. */
    public static final String GUESS = "data-guessed";

    /** The event of a commitment, from the lesson to the class. */
    public static final String GUESSED = "guessed";

    /** The attribute that the class sets while it guesses again and the reader has not. */
    public static final String AGAIN = "data-again";

    /** The attribute that the class sets while the teacher keeps the answer back. */
    public static final String HELD = "data-held";

    /** The event of a change, from the class to the lesson. */
    public static final String CHANGED = "classchanged";

    private ClassMarks() {}
}
