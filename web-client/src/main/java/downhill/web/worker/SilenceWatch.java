package downhill.web.worker;

/** Counts the seconds in which a worker that owes reports sends none. */
public final class SilenceWatch {
    /** After so many seconds the page says so. Nothing is given up: a single step may take longer. */
    public static final int MAX_SECONDS = 10;

    private boolean owed;
    private int seconds;

    /** A report is to come, from now on. */
    void expect() {
        owed = true;
        seconds = 0;
    }

    void rest() {
        owed = false;
    }

    boolean isOwed() {
        return owed;
    }

    boolean isTooLong() {
        return owed && seconds >= MAX_SECONDS;
    }

    /** A second has passed; returns whether the silence has become too long with it. */
    boolean tick() {
        return owed && ++seconds == MAX_SECONDS;
    }
}
