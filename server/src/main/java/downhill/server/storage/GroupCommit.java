package downhill.server.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Commits what threads write during a transaction at once, each in a savepoint, since a commit waits for the disk. */
final class GroupCommit {
    private static final int MAX_TOGETHER = 64;
    private static final String SAVEPOINT = "before_one";

    private final Jdbi writing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Work<?>> waiting = new ConcurrentLinkedQueue<>();

    GroupCommit(Jdbi writing) {
        this.writing = writing;
    }

    /** The work of one thread. The lock guards all but the callback. */
    private static final class Work<R> {
        private final HandleCallback<R, ?> callback;
        private R result;
        private Exception failure;
        private boolean isDone;

        Work(HandleCallback<R, ?> callback) {
            this.callback = callback;
        }

        void run(Handle handle) {
            handle.savepoint(SAVEPOINT);
            try {
                result = callback.withHandle(handle);
                handle.releaseSavepoint(SAVEPOINT);
            } catch (Exception e) {
                failure = e;
                rollBack(handle, e);
            }
        }

        /** A full disk has rolled back the whole transaction, and with it the savepoint. */
        private static void rollBack(Handle handle, Exception reason) {
            try {
                handle.rollbackToSavepoint(SAVEPOINT);
            } catch (RuntimeException e) {
                throw reason instanceof RuntimeException lost ? lost : e;
            }
        }

        void end(Exception failureOfAll) {
            isDone = true;
            failure = failureOfAll == null ? failure : failureOfAll;
        }

        @SuppressWarnings("unchecked")
        <X extends Exception> R result() throws X {
            if (failure != null) {
                throw (X) failure;
            }
            return result;
        }
    }

    /** Works in a transaction, maybe nested. An exception rolls back the changes of its own work alone. */
    <R, X extends Exception> R inTransaction(HandleCallback<R, X> callback) throws X {
        if (lock.isHeldByCurrentThread()) {
            return writing.inTransaction(callback);
        }
        Work<R> work = new Work<>(callback);
        waiting.add(work);
        lock.lock();
        try {
            while (!work.isDone) {
                runSome();
            }
        } finally {
            lock.unlock();
        }
        return work.<X>result();
    }

    private void runSome() {
        List<Work<?>> some = take(MAX_TOGETHER);
        try {
            writing.useTransaction(handle -> some.forEach(work -> work.run(handle)));
            some.forEach(work -> work.end(null));
        } catch (RuntimeException e) {
            some.forEach(work -> work.end(e));
            // The others have waited as long as these.
            take(Integer.MAX_VALUE).forEach(work -> work.end(e));
        } catch (Error e) {
            some.forEach(work -> work.end(new IllegalStateException(e)));
            throw e;
        }
    }

    private List<Work<?>> take(int max) {
        List<Work<?>> taken = new ArrayList<>();
        while (taken.size() < max && !waiting.isEmpty()) {
            taken.add(waiting.poll());
        }
        return taken;
    }
}
