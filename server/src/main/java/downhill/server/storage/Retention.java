package downhill.server.storage;

import downhill.server.fault.RootCause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what is too old, at the start and once a day. A clock that is years ahead, as after a start without a
 * network, would delete everything: if even the newest row is too old, nothing is deleted before the next day.
 */
public final class Retention implements AutoCloseable {
    /** How long deletions are remembered by default; browsers keep no unsent run that long. */
    static final int DELETED_DAYS = 400;

    /** How long a class that its teacher deletes can be restored at least. */
    static final int RESTORABLE_DAYS = 1;

    public static final Duration PERIOD = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final long STOP_SECONDS = 5;

    private final Integer days;
    private final List<Expiring> saved;
    private final Expiring deleted;
    private final Expiring putAside;
    private final Clock clock;
    private final Duration period;
    private boolean clockTrusted;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "retention");
        daemon.setDaemon(true);
        return daemon;
    });

    public Retention(
            Integer days, List<Expiring> saved, Expiring deleted, Expiring putAside, Clock clock, Duration period) {
        this.days = days;
        this.saved = List.copyOf(saved);
        this.deleted = deleted;
        this.putAside = putAside;
        this.clock = clock;
        this.period = period;
    }

    public void start() {
        thread.scheduleWithFixedDelay(this::tryToDelete, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops after the current batch. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the deletion of what is too old has not stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure would end the schedule; the next run deletes what is left. */
    private void tryToDelete() {
        try {
            delete();
        } catch (RuntimeException e) {
            // A stop interrupts what waits for the database.
            if (!thread.isShutdown()) {
                LOG.warn("what is too old has not been deleted: {}", RootCause.line(e));
            }
        }
    }

    /** Deletes in batches, between which others write. */
    void delete() {
        if (!clockTrusted) {
            long newest = Stream.concat(saved.stream(), Stream.of(deleted))
                    .mapToLong(Expiring::newest)
                    .max()
                    .orElseThrow();
            clockTrusted = true;
            if (newest > 0 && newest < before(days == null ? DELETED_DAYS : days)) {
                LOG.warn(
                        "nothing is deleted now, since everything is too old: the newest of it is from {}, and the clock says {}",
                        Instant.ofEpochMilli(newest),
                        clock.instant());
                return;
            }
        }
        if (days != null) {
            saved.forEach(rows -> delete(rows, days));
        }
        delete(deleted, days == null ? DELETED_DAYS : days);
        delete(putAside, RESTORABLE_DAYS);
    }

    private void delete(Expiring rows, int age) {
        long time = before(age);
        while (!Thread.currentThread().isInterrupted() && rows.deleteOlderThan(time) > 0) {
            // There may be more.
        }
    }

    private long before(int age) {
        return clock.millis() - Duration.ofDays(age).toMillis();
    }
}
