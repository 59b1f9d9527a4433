package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import downhill.web.engine.EnginePreference;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * The life of a sweep: which runs wait, which are under way in which worker, what the others have come to.
 *
 * <p>All runs are measured on validation images. Once they have ended, those of the best cell are trained again, each the
 * same to the bit, and measured on the test images, which thus have no say in the choice.
 *
 * <p>What the reader, the workers and the browser do, in any order, becomes commands to the workers. A worker whose run has
 * to pause, because the reader has stopped the sweep or the page is hidden, keeps it and continues it later; only
 * {@link #load} throws trained steps away, and a worker that fails or falls silent: its run is tried a second time, by plain
 * Java, and then left out.
 */
final class SweepFlow {
    private static final int NONE = -1;
    // Before a run is ready it may be the network that is silent: no run is left out for that.
    private static final int MAX_SILENCES = 3;

    private final Workers workers;
    private final Runnable changed;
    private final Speed speed;
    private final DoubleSupplier clock;
    private final Lane[] lanes;
    private int maxWorkers;
    private SweepPlan plan;
    private RunOutcome[] outcomes = {};
    /** Of each run whether its first try has come to nothing, and why it has been left out after the second; else null. */
    private boolean[] triedBefore = {};

    private Report[] leftOut = {};
    private boolean stopped = true;
    private boolean visible;
    /** What made the sweep stop by itself or leave out a run, or null. */
    private Report trouble;

    /** The workers, by their number. */
    interface Workers {
        /** Abandons the run of a worker, if it has one, and prepares another, measured on validation or on test images. */
        void prepare(int worker, TrainingConfig config, EnginePreference engine, boolean validates);

        void command(int worker, Command command);

        void abandon(int worker);
    }

    /** What a sweep is doing; it is stopped also when it was restored from what was kept, and some runs are left. */
    enum State {
        IDLE,
        RUNNING,
        STOPPED,
        DONE
    }

    private static final class Lane {
        private int run = NONE;
        private RunNotes notes;
        /** Whether the run has its first weights, so that it obeys commands. */
        private boolean ready;

        private boolean moving;
        /** Whether this worker has reported: what came before was its own start, and the images on their way. */
        private boolean warm;

        private double busySince;
        /** How often this worker has fallen silent since a run was last ready. */
        private int silences;

        private void clear() {
            run = NONE;
            notes = null;
            ready = false;
            moving = false;
        }
    }

    SweepFlow(Workers workers, int maxWorkers, Speed speed, DoubleSupplier clock, boolean visible, Runnable changed) {
        this.workers = workers;
        this.maxWorkers = maxWorkers;
        this.speed = speed;
        this.clock = clock;
        this.visible = visible;
        this.changed = changed;
        lanes = new Lane[maxWorkers];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane();
        }
    }

    /**
     * Takes another plan, or null, and abandons what is under way.
     *
     * @param done what has come of each run; null for those that are left. Kept.
     */
    void load(SweepPlan newPlan, RunOutcome[] done) {
        for (int i = 0; i < lanes.length; i++) {
            abandon(i);
            lanes[i] = new Lane();
        }
        plan = newPlan;
        outcomes = done;
        triedBefore = new boolean[done.length];
        leftOut = new Report[done.length];
        stopped = true;
        trouble = null;
        changed.run();
    }

    private void abandon(int worker) {
        if (lanes[worker].run != NONE) {
            workers.abandon(worker);
            lanes[worker].clear();
        }
    }

    /** Starts, or continues with all runs that have not ended, also those that were left out. */
    void goOn() {
        stopped = false;
        trouble = null;
        leftOut = new Report[outcomes.length];
        settle();
    }

    /** Pauses, and keeps what is done. */
    void stop() {
        stopped = true;
        settle();
    }

    void setVisible(boolean nowVisible) {
        visible = nowVisible;
        settle();
    }

    void handle(int worker, Report report) {
        Lane lane = lanes[worker];
        if (lane.run == NONE) {
            return;
        }
        if (report instanceof Report.TrainingProgress progress) {
            handleProgress(lane, progress);
        } else if (report instanceof Report.WorkerSilent || report instanceof Report.WorkerFailed) {
            handleFault(lane, report);
        } else if (report instanceof Report.DataFailed || report instanceof Report.DataTooSmall) {
            trouble = report;
            stopped = true;
            abandon(worker);
        } else {
            return;
        }
        settle();
    }

    private void handleFault(Lane lane, Report report) {
        int run = lane.run;
        boolean silent = report instanceof Report.WorkerSilent;
        boolean unready = silent && !lane.ready;
        lane.clear();
        lane.warm = false;
        if (busy() > 0 && !silent) {
            // The device may have no memory for another one.
            maxWorkers = busy();
        } else if (unready && ++lane.silences == MAX_SILENCES) {
            lane.silences = 0;
            trouble = report;
            stopped = true;
        } else if (!triedBefore[run] || unready) {
            triedBefore[run] = true;
        } else {
            trouble = report;
            leftOut[run] = report;
        }
    }

    private void handleProgress(Lane lane, Report.TrainingProgress progress) {
        lane.notes.add(progress);
        lane.ready = true;
        lane.silences = 0;
        double now = clock.getAsDouble();
        if (lane.warm) {
            TrainingConfig config = plan.runs().get(lane.run);
            double work = Speed.work(
                    config, progress.losses().length, progress.evaluations().size());
            speed.did(work, now - lane.busySince);
        }
        lane.warm = true;
        lane.busySince = now;
        if (progress.phase() == Report.Phase.DONE || progress.phase() == Report.Phase.FAILED) {
            RunOutcome before = outcomes[lane.run];
            RunOutcome outcome = lane.notes.outcome(progress);
            outcomes[lane.run] =
                    before == null || outcome.failed() ? outcome : before.tested(outcome.validationAccuracy());
            lane.clear();
        }
    }

    /** Gives each worker that may train a run, and pauses the others. */
    private void settle() {
        int allowed = stopped || !visible ? 0 : maxWorkers;
        for (int i = 0; i < lanes.length && busy() < allowed; i++) {
            int next = lanes[i].run == NONE ? nextRun() : NONE;
            if (next != NONE) {
                lanes[i].run = next;
                lanes[i].notes = new RunNotes();
                lanes[i].busySince = clock.getAsDouble();
                EnginePreference engine = triedBefore[next] ? EnginePreference.JAVA : EnginePreference.ONE_WORKER;
                workers.prepare(i, plan.runs().get(next), engine, outcomes[next] == null);
            }
        }
        stopped |= allowed > 0 && busy() == 0;
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
            lane.busySince = mayMove ? clock.getAsDouble() : lane.busySince;
            int steps = plan.runs().get(lane.run).steps();
            workers.command(worker, mayMove ? new Command.Advance(steps) : Command.Signal.PAUSE);
        }
    }

    private int nextRun() {
        for (int run : left()) {
            if (leftOut[run] == null && laneOf(run) == null) {
                return run;
            }
        }
        return NONE;
    }

    /** Returns the runs that have not ended; once all have, those of the best cell that have not been tested. */
    private List<Integer> left() {
        List<Integer> left = new ArrayList<>();
        boolean chosen = isChosen();
        int best = chosen ? Insights.of(plan, outcomes, Measure.ACCURACY).best() : NONE;
        for (int run = 0; run < outcomes.length; run++) {
            if (chosen ? run % plan.cells() == best && !outcomes[run].isTested() : outcomes[run] == null) {
                left.add(run);
            }
        }
        return left;
    }

    /** Returns whether all runs have ended, so that one cell is the best. */
    boolean isChosen() {
        return plan != null && done() == outcomes.length;
    }

    private Lane laneOf(int run) {
        for (Lane lane : lanes) {
            if (lane.run == run) {
                return lane;
            }
        }
        return null;
    }

    private int busy() {
        int busy = 0;
        for (Lane lane : lanes) {
            busy += lane.run == NONE ? 0 : 1;
        }
        return busy;
    }

    SweepPlan plan() {
        return plan;
    }

    State state() {
        if (isChosen() && left().isEmpty()) {
            return State.DONE;
        }
        if (!stopped) {
            return State.RUNNING;
        }
        return plan == null || done() == 0 && busy() == 0 ? State.IDLE : State.STOPPED;
    }

    Report trouble() {
        return trouble;
    }

    /** Returns why a run has been left out and has no outcome, or null. */
    Report whyLeftOut(int run) {
        return outcomes[run] == null ? leftOut[run] : null;
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

    /** Returns whether a worker has a run, though it may be paused. */
    boolean isUnderWay(int run) {
        return laneOf(run) != null;
    }

    private int step(int run) {
        Lane lane = laneOf(run);
        return lane == null ? 0 : lane.notes.step();
    }

    /** Returns how far some runs are, 0 to 1: so many, each {@code stride} after the one before. */
    double share(int first, int stride, int count) {
        double share = 0;
        for (int run = first; run < first + stride * count; run += stride) {
            share += outcomes[run] != null
                    ? 1
                    : (double) step(run) / plan.runs().get(run).steps();
        }
        return share / count;
    }

    /** Returns how many workers train what is left. */
    int workersInUse() {
        return Math.max(1, Math.min(maxWorkers, left().size()));
    }

    /** Returns how many milliseconds the rest takes; NaN before anything has been measured. */
    double restMillis() {
        List<TrainingConfig> runs = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (int run : left()) {
            if (stopped || leftOut[run] == null) {
                runs.add(plan.runs().get(run));
                steps.add(step(run));
            }
        }
        return speed.millis(runs, steps, workersInUse());
    }
}
