package downhill.server.storage;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Whether the database takes what is saved, asked once a second at most. */
public final class Health {
    private static final long VALID = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private final ReentrantLock asking = new ReentrantLock();
    private long askedAt = System.nanoTime() - VALID;
    private volatile RuntimeException failure;

    public Health(Database database) {
        this.database = database;
    }

    /** Throws what the database throws if it does not answer. Concurrent callers get the previous answer. */
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
