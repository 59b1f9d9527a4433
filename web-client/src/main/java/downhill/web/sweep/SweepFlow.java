package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * The life of a sweep: which runs wait, which are under way in which worker, what the others have come to.
 *
 * <p>What the reader, the workers and the browser do, in any order, becomes commands to the workers. A worker whose run has
 * to stand, because the reader has stopped the sweep, the page is hidden or fewer workers are wanted, keeps it and goes on
 * with it later; nothing that has been trained is thrown away but by {@link #load}.
 */
final class SweepFlow {
    private static final int NONE = -1;

    private final Workers workers;
    private final Runnable changed;
    private final WorkerCount count;
    private final Speed speed;
    private final DoubleSupplier clock;
    private final Lane[] lanes;
    private SweepPlan plan;
    private RunOutcome[] outcomes = {};
    private boolean stopped = true;
    private boolean visible;
    private Trouble trouble;

    /** The workers, by their number. */
    interface Workers {
        /** Abandons the run of a worker, if it has one, and prepares another. */
        void prepare(int worker, TrainingConfig config);

        /** Sends a command to the run of a worker. */
        void command(int worker, Command command);

        /** Abandons the run of a worker. */
        void abandon(int worker);
    }

    /** What a sweep is doing. */
    enum State {
        /** No run has begun. */
        IDLE,
        /** Runs are under way. */
        RUNNING,
        /** The reader has stopped it, or it has been brought back, and some runs are left. */
        STOPPED,
        /** Every run has ended. */
        DONE
    }

    /**
     * Why a sweep has stopped by itself.
     *
     * @param report what the worker said
     */
    record Trouble(Report report) {}

    /** A worker, as the flow sees it. */
    private static final class Lane {
        private int run = NONE;
        private RunNotes notes;
        /** Whether the run has its first weights, so that it hears commands. */
        private boolean ready;

        private boolean moving;
        /** Whether this worker has ever trained: one that is only starting does not count yet. */
        private boolean warm;

        private double millis;
        /** When the run was asked for. */
        private double askedAt;

        private void clear() {
            run = NONE;
            notes = null;
            ready = false;
            moving = false;
            millis = 0;
        }
    }

    SweepFlow(
            Workers workers, WorkerCount count, Speed speed, DoubleSupplier clock, boolean visible, Runnable changed) {
        this.workers = workers;
        this.count = count;
        this.speed = speed;
        this.clock = clock;
        this.visible = visible;
        this.changed = changed;
        lanes = new Lane[count.most()];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane();
        }
    }

    /**
     * Takes another plan. What is under way is abandoned.
     *
     * @param newPlan which runs to make; null where there is nothing that could be made
     * @param done what has come of each run; null for those that are left. Kept.
     */
    void load(SweepPlan newPlan, RunOutcome[] done) {
        for (int i = 0; i < lanes.length; i++) {
            giveBack(i);
            lanes[i] = new Lane();
        }
        plan = newPlan;
        outcomes = done;
        stopped = true;
        trouble = null;
        changed.run();
    }

    private void giveBack(int worker) {
        if (lanes[worker].run != NONE) {
            workers.abandon(worker);
            lanes[worker].clear();
        }
    }

    /** Trains what is left. */
    void goOn() {
        stopped = false;
        trouble = null;
        settle();
    }

    /** Stands, and keeps what is done. */
    void stop() {
        stopped = true;
        settle();
    }

    /** The page has been covered or is seen again. */
    void seen(boolean nowVisible) {
        visible = nowVisible;
        settle();
    }

    /** A worker reports. */
    void hear(int worker, Report report) {
        Lane lane = lanes[worker];
        if (lane.run == NONE) {
            return;
        }
        if (report instanceof Report.TrainingProgress progress) {
            hearProgress(worker, lane, progress);
        } else if (report instanceof Report.WorkerFailed || report instanceof Report.TeamLost) {
            lane.clear();
            lane.warm = false;
            if (open() == 0) {
                trouble = new Trouble(report);
                stopped = true;
            } else {
                count.limit(open());
            }
        } else if (report instanceof Report.DataFailed || report instanceof Report.DataTooSmall) {
            trouble = new Trouble(report);
            stopped = true;
            giveBack(worker);
        } else {
            return;
        }
        settle();
    }

    private void hearProgress(int worker, Lane lane, Report.TrainingProgress progress) {
        lane.notes.add(progress);
        if (!lane.ready && lane.warm) {
            speed.began(clock.getAsDouble() - lane.askedAt);
        }
        lane.ready = true;
        TrainingConfig config = plan.runs().get(lane.run);
        double took = progress.millis() - lane.millis;
        double work = Work.done(
                config, progress.losses().length, progress.evaluations().size());
        lane.millis = progress.millis();
        if (took > 0) {
            speed.did(work, took);
            lane.warm = true;
            count.did(worker, work, took, training());
        }
        boolean ended = progress.phase() == Report.Phase.DONE || progress.phase() == Report.Phase.FAILED;
        if (ended) {
            outcomes[lane.run] = lane.notes.outcome(progress);
            lane.clear();
        }
    }

    /** Gives each worker that may train a run, and has the others stand. */
    private void settle() {
        int allowed = stopped || !visible ? 0 : count.wanted();
        for (int i = 0; i < lanes.length && open() < allowed; i++) {
            int next = lanes[i].run == NONE ? nextRun() : NONE;
            if (next != NONE) {
                lanes[i].run = next;
                lanes[i].notes = new RunNotes();
                lanes[i].askedAt = clock.getAsDouble();
                workers.prepare(i, plan.runs().get(next));
            }
        }
        int left = allowed;
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i].run != NONE) {
                move(i, left > 0);
                left--;
            }
        }
        changed.run();
    }

    private void move(int worker, boolean mayMove) {
        Lane lane = lanes[worker];
        if (lane.ready && lane.moving != mayMove) {
            lane.moving = mayMove;
            int steps = plan.runs().get(lane.run).steps();
            workers.command(worker, mayMove ? new Command.Advance(steps) : new Command.PauseTraining());
        }
    }

    private int nextRun() {
        for (int run = 0; run < outcomes.length; run++) {
            if (outcomes[run] == null && laneOf(run) == null) {
                return run;
            }
        }
        return NONE;
    }

    private Lane laneOf(int run) {
        for (Lane lane : lanes) {
            if (lane.run == run) {
                return lane;
            }
        }
        return null;
    }

    /** Returns how many workers have a run. */
    private int open() {
        int open = 0;
        for (Lane lane : lanes) {
            open += lane.run == NONE ? 0 : 1;
        }
        return open;
    }

    /** Returns how many workers train now; one that starts for the first time does not yet. */
    private int training() {
        int training = 0;
        for (Lane lane : lanes) {
            training += lane.run != NONE && lane.warm && (lane.moving || !lane.ready) ? 1 : 0;
        }
        return training;
    }

    /** Returns which runs there are, or null where there are none to make. */
    SweepPlan plan() {
        return plan;
    }

    State state() {
        if (plan != null && done() == outcomes.length) {
            return State.DONE;
        }
        if (!stopped) {
            return State.RUNNING;
        }
        return plan == null || done() == 0 && open() == 0 ? State.IDLE : State.STOPPED;
    }

    /** Returns why the sweep has stopped by itself, or null. */
    Trouble trouble() {
        return trouble;
    }

    /** Returns what a run has come to, or null before its end. */
    RunOutcome outcome(int run) {
        return outcomes[run];
    }

    /** Returns what the runs have come to, null for those that are left. Not to be modified. */
    RunOutcome[] outcomes() {
        return outcomes;
    }

    int done() {
        int done = 0;
        for (RunOutcome outcome : outcomes) {
            done += outcome == null ? 0 : 1;
        }
        return done;
    }

    /** Tells whether a run is under way, though it may stand at present. */
    boolean isUnderWay(int run) {
        return laneOf(run) != null;
    }

    /** Returns how many steps of a run are done. */
    int step(int run) {
        Lane lane = laneOf(run);
        return outcomes[run] != null ? outcomes[run].step() : lane == null ? 0 : lane.notes.step();
    }

    /** Returns how many workers are worth it, as far as is known, and as there are runs for them. */
    int workersInUse() {
        return Math.max(1, Math.min(count.accepted(), outcomes.length - done()));
    }

    /** Returns how many workers there may be. */
    int mostWorkers() {
        return Math.max(1, Math.min(count.most(), outcomes.length - done()));
    }

    /**
     * Returns how long the rest will take.
     *
     * @param workerCount how many workers share it
     * @return milliseconds; NaN before anything has been measured
     */
    double restMillis(int workerCount) {
        List<TrainingConfig> runs = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (int run = 0; run < outcomes.length; run++) {
            if (outcomes[run] == null) {
                runs.add(plan.runs().get(run));
                steps.add(step(run));
            }
        }
        return speed.isKnown() ? speed.millis(runs, steps, workerCount) : Double.NaN;
    }
}
