package downhill.web.board;

/** What became of a letter that was sent. */
public enum Delivery {
    /** The server has it. */
    SENT,
    /** The server is away or busy: try again later. */
    LATER,
    /** The class takes nothing just now: try again later. */
    PAUSED,
    /** The server will never take it as it is. */
    REFUSED;

    private static final double FIRST_DELAY_MILLIS = 5_000;
    private static final double LONGEST_DELAY_MILLIS = 300_000;
    /** A class that is open again does not wait for long. */
    private static final double LONGEST_PAUSE_MILLIS = 15_000;

    /**
     * Tells what an answer means.
     *
     * @param status the HTTP status, or 0 without an answer
     * @return what became of the letter
     */
    public static Delivery of(int status) {
        if (status >= 200 && status < 300) {
            return SENT;
        }
        if (status == 423) {
            return PAUSED;
        }
        boolean busy = status == 408 || status == 425 || status == 429;
        return status < 400 || status >= 500 || busy ? LATER : REFUSED;
    }

    /**
     * Returns how long to wait before trying again: twice as long after each failure, up to five minutes, or to 15 s
     * where the class is paused.
     *
     * @param failures how many attempts have failed in a row, at least 1
     * @return milliseconds
     */
    public double delayMillis(int failures) {
        double longest = this == PAUSED ? LONGEST_PAUSE_MILLIS : LONGEST_DELAY_MILLIS;
        double delay = FIRST_DELAY_MILLIS;
        for (int i = 1; i < failures && delay < longest; i++) {
            delay *= 2;
        }
        return Math.min(delay, longest);
    }
}
