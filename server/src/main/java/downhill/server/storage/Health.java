package downhill.server.storage;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Whether the database takes what is saved. It is asked once a second at most, however often this is. */
public final class Health {
    private static final long VALID = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private final ReentrantLock asking = new ReentrantLock();
    private long askedAt = System.nanoTime() - VALID;
    private volatile RuntimeException failure;

    /**
     * Creates the check.
     *
     * @param database whose health it is
     */
    public Health(Database database) {
        this.database = database;
    }

    /** Throws what the database throws if it does not answer. Whoever asks meanwhile is told what was known before. */
    public void check() {
        if (asking.tryLock()) {
            try {
                if (System.nanoTime() - askedAt >= VALID) {
                    failure = failureNow();
                    askedAt = System.nanoTime();
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
