package downhill.server.storage;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;

/** Whether the database takes what is saved. It is asked once a second at most, however often this is. */
public final class Health {
    private static final long VALID = 1000;

    private final Database database;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile long askedAt = Long.MIN_VALUE;
    private volatile RuntimeException failure;

    /**
     * Creates the check.
     *
     * @param database whose health it is
     * @param clock tells how long an answer holds
     */
    public Health(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Throws what the database throws if it does not answer. Whoever asks meanwhile is told what was known before. */
    public void check() {
        if (asking.tryLock()) {
            try {
                if (askedAt == Long.MIN_VALUE || clock.millis() - askedAt >= VALID) {
                    failure = failureNow();
                    askedAt = clock.millis();
                }
            } finally {
                asking.unlock();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private RuntimeException failureNow() {
        try {
            database.check();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
