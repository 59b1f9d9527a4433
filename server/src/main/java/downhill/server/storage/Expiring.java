package downhill.server.storage;

/** Rows that are kept for a time. */
public interface Expiring {
    /** Rows deleted at a time: few enough that whoever saves meanwhile does not notice, on SQLite, which has one writer. */
    public static final int BATCH = 100;

    /**
     * Deletes the oldest rows from before a time, at most {@link #BATCH} of them.
     *
     * @param time milliseconds since 1970-01-01 UTC
     * @return how many old rows were found; 0 when there are none any more
     */
    public int deleteOlderThan(long time);

    /**
     * Returns from when the newest row is.
     *
     * @return milliseconds since 1970-01-01 UTC; 0 if there is none
     */
    public long newest();
}
