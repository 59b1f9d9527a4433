package downhill.server.runs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import downhill.core.exchange.RunRecord;
import downhill.server.data.DataSet;
import downhill.server.data.DataSets;
import downhill.server.fault.RootCause;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains every saved run again, one at a time and at the lowest priority, and stores whether its record is true. The
 * queue is in the database: servers share it, and what one had begun when it died is taken up again.
 */
public final class Verifier implements AutoCloseable {
    /** Processor time per run: the book's 10,000 steps on 60,000 images take a fifteenth of it. */
    public static final Duration BUDGET = Duration.ofMinutes(5);

    /** The name of the task in the queue; its instances are the ids of runs. */
    static final String TASK = "verify-run";

    private static final Duration POLLING = Duration.ofSeconds(5);

    /** Work of a server silent for six of these is taken up again; a test sets a shorter one. */
    private static final Duration HEARTBEAT = Duration.ofMillis(Long.getLong("downhill.heartbeat", 10_000));

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final int MAX_DOUBLINGS = 9;

    /** How often waiting runs are looked for that are missing in the queue, since it could not be written. */
    private static final Duration SWEEPING = Duration.ofMinutes(10);

    private static final int MAX_SWEPT = 1000;

    /** How often the verifier checks whether the run in training has been deleted. */
    private static final Duration LOOKING = Duration.ofSeconds(1);

    /** A tenth of the share of a request thread; the 1.5 % of 19 would starve on a busy computer. */
    private static final String NICENESS = "10";

    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final RunStore runs;
    private final DataSets sets;
    private final Duration budget;
    private final Map<Verification.State, Counter> verdicts = new EnumMap<>(Verification.State.class);
    private final OneTimeTask<Void> task;
    private final RecurringTask<Void> sweep;
    private final Scheduler scheduler;

    /** Nothing else runs in it: a thread that yields to all others must not hold the connection that writes. */
    private final ExecutorService training = Executors.newSingleThreadExecutor(Verifier::lowest);

    public Verifier(Database database, RunStore runs, DataSets sets, Duration budget, MeterRegistry registry) {
        this.runs = runs;
        this.sets = sets;
        this.budget = budget;
        for (Verification.State verdict : Verification.State.values()) {
            if (verdict != Verification.State.WAITING) {
                verdicts.put(
                        verdict,
                        Counter.builder("downhill.runs.checked")
                                .description("Runs that this server has trained again")
                                .tag("verdict", verdict.text())
                                .register(registry));
            }
        }
        Gauge.builder("downhill.runs.waiting", runs, RunStore::countWaiting)
                .description("Runs in the database that no server has trained again yet")
                .register(registry);
        task = Tasks.oneTime(TASK)
                .onFailure((failed, operations) -> operations.reschedule(failed, nextTry(failed)))
                .execute((instance, context) -> verify(instance.getId(), context.getSchedulerState()));
        sweep = Tasks.recurring("sweep-runs", FixedDelay.of(SWEEPING)).execute((instance, context) -> sweep());
        var builder = Scheduler.create(database.connections(), task)
                .startTasks(sweep)
                .executorService(Executors.newSingleThreadExecutor(work -> daemon(work, "verify")))
                .threads(1)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                // Two servers on one computer are told apart.
                .schedulerName(new SchedulerName.Fixed(
                        ManagementFactory.getRuntimeMXBean().getName()))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .failureLogging(LogLevel.OFF, false)
                .enableImmediateExecution()
                .enablePriority()
                // One that was fetched ahead would come before a cheaper one that is saved meanwhile.
                .pollUsingFetchAndLockOnExecute(0, 1);
        if (database.isSqlite()) {
            builder.jdbcCustomization(new SqliteScheduling());
        }
        scheduler = builder.build();
    }

    /** db-scheduler does not know SQLite, which lacks the standard SQL for a limit. */
    private static final class SqliteScheduling extends DefaultJdbcCustomization {
        SqliteScheduling() {
            super(false);
        }

        @Override
        public String getName() {
            return "SQLite";
        }

        @Override
        public String getQueryLimitPart(int limit) {
            return " LIMIT " + limit;
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        // The queue cannot be read for a moment: whoever asks or saves is told, and the next thread goes on.
        thread.setUncaughtExceptionHandler((ended, e) -> {});
        return thread;
    }

    private static Thread lowest(Runnable work) {
        Thread thread = daemon(
                () -> {
                    beNice();
                    work.run();
                },
                "replay");
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** HotSpot ignores priorities on Linux, where the command renice takes the number of a thread. */
    private static void beNice() {
        try {
            Path thread = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName();
            new ProcessBuilder("renice", "-n", NICENESS, "-p", thread.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // Another system, or one without the command.
        }
    }

    public void start() {
        sweepNow();
        scheduler.start();
    }

    /** A run saved by a server that was killed before queueing it need not wait until a sweep is due. */
    private void sweepNow() {
        try {
            scheduler.reschedule(sweep.instance(RecurringTask.INSTANCE), Instant.now());
        } catch (TaskInstanceException e) {
            // There is none before the first start, which brings about its own; or another server is sweeping.
        }
    }

    private void sweep() {
        runs.enqueueWaiting(MAX_SWEPT);
        check();
    }

    void check() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Stops within seconds; the run being trained is begun anew at the next start. */
    @Override
    public void close() {
        scheduler.stop();
        training.shutdown();
    }

    /** One replay, until it is judged, costs too much, its run is deleted or the server stops. */
    private final class Attempt implements BooleanSupplier {
        private final String id;
        private final SchedulerState server;
        private final long end = THREADS.getCurrentThreadCpuTime() + budget.toNanos();
        private long lookedAt = System.nanoTime();
        private boolean isDeleted;

        Attempt(String id, SchedulerState server) {
            this.id = id;
            this.server = server;
        }

        @Override
        public boolean getAsBoolean() {
            if (server.isShuttingDown()) {
                throw new CancellationException("run " + id + " is begun anew at the next start");
            }
            if (System.nanoTime() - lookedAt > LOOKING.toNanos()) {
                isDeleted = !runs.has(id);
                lookedAt = System.nanoTime();
            }
            return !isDeleted && THREADS.getCurrentThreadCpuTime() < end;
        }
    }

    private void verify(String id, SchedulerState server) {
        Optional<SavedRun> saved = runs.find(id);
        if (saved.isEmpty() || saved.get().summary().verification().state() != Verification.State.WAITING) {
            return;
        }
        RunRecord record;
        try {
            record = RunJson.read(RunJson.write(saved.get()).getBytes(StandardCharsets.UTF_8))
                    .record();
        } catch (Problem e) {
            // Saved by an earlier version, which knew fewer impossibilities.
            conclude(id, Verification.differentAt(0));
            return;
        }
        if (ReplayCost.seconds(record) > budget.toSeconds()) {
            conclude(id, Verification.TOO_LONG);
            return;
        }
        String name = record.config().dataset();
        DataSet set = sets.find(name)
                .orElseThrow(() -> new IllegalStateException("run " + id + " waits for the data set " + name));
        trainAgain(new Replay(record, set), id, server).ifPresent(verdict -> conclude(id, verdict));
    }

    /** Returns the verdict on a run; empty if it has been deleted meanwhile. */
    private Optional<Verification> trainAgain(Replay replay, String id, SchedulerState server) {
        Future<Optional<Verification>> verdict = training.submit(() -> {
            Attempt attempt = new Attempt(id, server);
            Verification found = replay.verify(attempt);
            return attempt.isDeleted ? Optional.empty() : Optional.of(found);
        });
        try {
            return verdict.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("run " + id + " is begun anew at the next start");
        }
    }

    private void conclude(String id, Verification verification) {
        runs.verify(id, verification);
        verdicts.get(verification.state()).increment();
    }

    private static Instant nextTry(ExecutionComplete failed) {
        Throwable cause = failed.getCause().orElse(null);
        if (cause instanceof CancellationException) {
            return Instant.now();
        }
        LOG.warn(
                "run {} has not been trained again: {}",
                failed.getExecution().taskInstance.getId(),
                cause == null ? "the server that trained it has gone" : RootCause.line(cause));
        int doublings = Math.min(failed.getExecution().consecutiveFailures, MAX_DOUBLINGS);
        return Instant.now().plus(FIRST_RETRY.multipliedBy(1L << doublings));
    }
}
