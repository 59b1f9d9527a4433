package downhill.web.board;

/** What became of a request that was sent. */
public enum Delivery {
    /** The server has it. */
    SENT,
    /** The server is away: try again later. */
    LATER,
    /** The server takes no more just now: try again later. */
    BUSY,
    /** The server has failed: try again later. */
    FAILED,
    /** The class takes nothing just now: try again later. */
    PAUSED,
    /** The server will never take it as it is. */
    REFUSED;

    private static final double FIRST_DELAY_MILLIS = 5_000;
    private static final double MAX_DELAY_MILLIS = 300_000;
    /** A class that is open again does not wait for long. */
    private static final double MAX_PAUSE_MILLIS = 15_000;

    /** Returns what an HTTP status means, or 0 where there was no answer. */
    static Delivery of(int status) {
        if (status >= 200 && status < 300) {
            return SENT;
        }
        if (status == 423) {
            return PAUSED;
        }
        if (status == 429) {
            return BUSY;
        }
        boolean late = status == 408 || status == 425;
        return status >= 500 ? FAILED : status < 400 || late ? LATER : REFUSED;
    }

    /** Returns the wait before the next attempt, which doubles with each failure in a row after the first. */
    double delayMillis(int failures) {
        double max = this == PAUSED ? MAX_PAUSE_MILLIS : MAX_DELAY_MILLIS;
        double delay = FIRST_DELAY_MILLIS;
        for (int i = 1; i < failures && delay < max; i++) {
            delay *= 2;
        }
        return Math.min(delay, max);
    }
}
