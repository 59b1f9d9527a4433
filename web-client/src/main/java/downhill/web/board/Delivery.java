package downhill.web.board;

/** What became of a letter that was sent. */
public enum Delivery {
    /** The server has it. */
    SENT,
    /** The server is away or busy: try again later. */
    LATER,
    /** The server will never take it as it is. */
    REFUSED;

    private static final double FIRST_DELAY_MILLIS = 5_000;
    private static final double LONGEST_DELAY_MILLIS = 300_000;

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
        // 423: the class is paused.
        boolean busy = status == 408 || status == 423 || status == 425 || status == 429;
        return status < 400 || status >= 500 || busy ? LATER : REFUSED;
    }

    /**
     * Returns how long to wait before trying again: twice as long after each failure, up to five minutes.
     *
     * @param failures how many attempts have failed in a row, at least 1
     * @return milliseconds
     */
    public static double delayMillis(int failures) {
        double delay = FIRST_DELAY_MILLIS;
        for (int i = 1; i < failures && delay < LONGEST_DELAY_MILLIS; i++) {
            delay *= 2;
        }
        return Math.min(delay, LONGEST_DELAY_MILLIS);
    }
}
