package downhill.server.storage;

public interface Expiring {
    /** Rows deleted at a time, so few that other writers do not notice on SQLite, which has one writer. */
    public static final int BATCH = 100;

    /** Deletes the oldest rows from before a time, at most {@link #BATCH}, and returns how many old rows were found. */
    public int deleteOlderThan(long time);

    /** Returns the time of the newest row; 0 if there is none. */
    public long newest();
}
