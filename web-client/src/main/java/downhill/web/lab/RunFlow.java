package downhill.web.lab;

import downhill.core.exchange.RunRecord;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of a run on the page: the only place where it changes. It handles events of the reader, the worker and the
 * browser, in any order. What is wanted (a step to reach, and somebody to see it) and what the worker is known to do
 * are kept apart; after every event {@link #settle()} sends the command that is missing between them, if the worker's
 * last answer allows one. Then the page shows everything anew, at once. It knows no document, clock or storage, and is
 * tested with every order of events.
 */
final class RunFlow {
    private final WorkerLink link;
    private final Keeper keeper;
    private final Page page;
    private boolean visible;
    LabRun run;
    /** Where the worker was asked to bring the run. */
    private KeptRun start;
    /** Whether the worker has brought it there. */
    private boolean ready;
    /** The step that the reader wants to reach; up to the present one to rest. */
    private int goal;
    /** What the reader has chosen while the run was not ready; NaN for nothing. */
    private double rateWaiting = Double.NaN;

    /** At most so many steps a second; 0 for as many as can be. */
    private double pace;

    private boolean pausedWhileHidden;
    /** Whether a record of the present run has been asked for and is still to come. */
    boolean recording;

    private RunNotice notice = new RunNotice.None();

    /** Trains: gets commands at once and answers late, and about a run that was replaced or abandoned not at all. */
    interface Worker {
        void prepare(KeptRun start);

        void command(Command command);

        void abandon();
    }

    interface Keeper {
        void keep(KeptRun run);

        /** The run is not this page's any more, and stays kept. */
        void release();

        void forget();
    }

    interface Page {
        void changed();

        void settings(TrainingConfig config, double learningRate);

        /** The data set has fewer images than a field asks for. */
        void tooFewImages(String field, int available);

        void recorded(Report.RunRecorded recorded);
    }

    RunFlow(Worker worker, Keeper keeper, Page page, boolean visible) {
        link = new WorkerLink(worker);
        this.keeper = keeper;
        this.page = page;
        this.visible = visible;
    }

    RunState state() {
        if (run == null) {
            return RunState.IDLE;
        } else if (failure() != null) {
            return RunState.FAILED;
        } else if (!ready) {
            return RunState.LOADING;
        } else if (link.isDone()) {
            return RunState.DONE;
        }
        return link.isResting() ? RunState.PAUSED : RunState.RUNNING;
    }

    RunNotice notice() {
        boolean onlyHidden = state() == RunState.PAUSED && goal > run.step;
        return onlyHidden ? new RunNotice.PausedWhileHidden() : notice;
    }

    private RunNotice.Failure failure() {
        return notice instanceof RunNotice.Failure failure ? failure : null;
    }

    /** Trains so many steps, as far as there are: of the present run where it rests, otherwise of a new one. */
    void advance(TrainingConfig config, int count) {
        if (state() == RunState.PAUSED) {
            goal = goalAfter(run.step, count, run.config);
            pausedWhileHidden = false;
            notice = new RunNotice.None();
        } else if (!state().isUnderWay()) {
            letGo();
            prepare(new KeptRun(config, 0, List.of(), goalAfter(0, count, config)));
        }
        settle();
    }

    private static int goalAfter(int step, int count, TrainingConfig config) {
        return count < config.steps() - step ? step + count : config.steps();
    }

    /** The reader wants at most so many steps a second, of this run and of those to come; 0 for as many as can be. */
    void changePace(double stepsPerSecond) {
        pace = stepsPerSecond;
        if (link.isAdvancing()) {
            link.tellPace(pace);
        }
    }

    /** The reader wants the run to rest, or not to begin when it is ready. */
    void pause() {
        goal = 0;
        pausedWhileHidden = false;
        settle();
    }

    /** The reader wants no run. One that is only being brought back, or could be, stays kept. */
    void reset() {
        letGo();
        settle();
    }

    /** The run makes room for another, and stays kept. */
    void putAside() {
        if (run != null) {
            keeper.release();
            leave();
        }
        settle();
    }

    /** Goes back to an earlier step of the present run, by repeating it, and rests there. */
    void goBack(int step) {
        if (!state().rests() || step < 1 || step >= run.step) {
            return;
        }
        List<LearningRateChange> changes = new ArrayList<>(run.last.changes());
        changes.removeIf(change -> change.step() > step);
        KeptRun earlier = new KeptRun(run.config, step, changes, step, start.supplement());
        letGo();
        prepare(earlier);
        if (!run.isOwn()) {
            keeper.keep(earlier);
        }
        settle();
    }

    /** Brings an earlier run back, by repeating it; the page has no run. */
    void bringBack(KeptRun kept) {
        prepare(kept);
        settle();
    }

    void retry() {
        if (notice.offersRetry()) {
            prepare(ready ? kept() : start.withGoal(goal));
        }
        settle();
    }

    void changeLearningRate(double learningRate) {
        RunState state = state();
        if (state == RunState.LOADING) {
            rateWaiting = learningRate;
        } else if (state == RunState.RUNNING || state == RunState.PAUSED) {
            tellLearningRate(learningRate);
        }
        settle();
    }

    private void tellLearningRate(double learningRate) {
        if (run.last.changes().size() + link.unanswered() >= RunRecord.MAX_CHANGES) {
            notice = new RunNotice.RateTooOften();
            page.settings(run.config, run.last.learningRate());
        } else {
            link.tell(new Command.ChangeLearningRate(learningRate));
        }
    }

    /** Asks for a record of a run that rests, to save it or to keep it; returns whether there will be one. All who ask get the same. */
    boolean record() {
        if (!state().rests() || run.step == 0) {
            return false;
        }
        if (!recording) {
            recording = true;
            link.tell(Command.Signal.RECORD);
        }
        return true;
    }

    void seen(boolean nowVisible) {
        visible = nowVisible;
        settle();
    }

    void hear(Report report) {
        if (run == null || failure() != null) {
            return;
        }
        if (notice instanceof RunNotice.WorkerSilent) {
            notice = new RunNotice.None();
        }
        if (report instanceof Report.TrainingProgress progress) {
            hearProgress(progress);
        } else if (report instanceof Report.RunPrepared prepared) {
            run.digits = prepared.digits();
            notice = start.step() > 0 ? new RunNotice.Repeating(0, start.step()) : new RunNotice.None();
        } else if (report instanceof Report.DataProgress progress) {
            notice = new RunNotice.Loading(progress);
        } else if (report instanceof Report.DataFailed failed) {
            notice = new RunNotice.DataFailed(failed);
        } else if (report instanceof Report.DataTooSmall tooSmall) {
            letGo();
            page.tooFewImages(tooSmall.field(), tooSmall.available());
        } else if (report instanceof Report.RunRecorded recorded) {
            recording = false;
            page.recorded(recorded);
        } else if (report instanceof Report.WorkerSilent) {
            notice = new RunNotice.WorkerSilent();
        } else if (report instanceof Report.RunCompared compared) {
            run.equalUntil = compared.equalUntil();
        } else if (report instanceof Report.TeamLost) {
            notice = new RunNotice.TeamLost();
        } else if (report instanceof Report.WorkerFailed failed) {
            notice = new RunNotice.WorkerFailed(failed.reason());
        }
        settle();
    }

    private void hearProgress(Report.TrainingProgress progress) {
        boolean ended = link.isDone();
        run.add(progress);
        link.hear(progress);
        if (ended) {
            return;
        }
        switch (progress.phase()) {
            case REPLAYING -> notice = new RunNotice.Repeating(run.step, start.step());
            case RUNNING -> {}
            case PAUSED -> becomeReady();
            case DONE -> {
                ready = true;
                notice = new RunNotice.None();
                page.settings(run.config, run.config.learningRate());
            }
            case FAILED -> {
                notice = new RunNotice.Diverged(run.step, run.loss(), run.last.learningRate());
                page.settings(run.config, run.config.learningRate());
            }
        }
    }

    private void becomeReady() {
        if (ready) {
            return;
        }
        ready = true;
        if (start.step() > 0) {
            notice = new RunNotice.Resumed(run.step);
        }
        if (rateWaiting == rateWaiting) {
            tellLearningRate(rateWaiting);
        } else if (start.step() > 0) {
            page.settings(run.config, run.last.learningRate());
        }
        rateWaiting = Double.NaN;
    }

    private void prepare(KeptRun newStart) {
        clear();
        start = newStart;
        goal = newStart.goal();
        run = new LabRun(start.config(), start.supplement());
        notice = new RunNotice.Asking();
        link.prepare(start);
        page.settings(start.config(), start.config().learningRate());
    }

    /** Ends the present run. What can be brought back, and is not on the page, stays kept. */
    private void letGo() {
        if (run == null) {
            return;
        }
        boolean lost = failure() != null && failure().isRecoverable();
        if (lost || !ready && start.step() > 0) {
            keeper.release();
        } else {
            keeper.forget();
        }
        leave();
    }

    private void leave() {
        link.abandon();
        clear();
    }

    private void clear() {
        run = null;
        start = null;
        ready = false;
        goal = 0;
        rateWaiting = Double.NaN;
        pausedWhileHidden = false;
        recording = false;
        notice = new RunNotice.None();
    }

    private KeptRun kept() {
        return new KeptRun(run.config, run.step, run.last.changes(), goal, start.supplement());
    }

    /** Brings what the worker does nearer to what is wanted, keeps the run, and shows it. */
    private void settle() {
        if (run != null && ready && failure() == null) {
            if (!link.isDone()) {
                drive();
            }
            if (run.step > 0 && !run.isOwn()) {
                keeper.keep(kept());
            }
        }
        page.changed();
    }

    private void drive() {
        boolean wanted = goal > run.step;
        if (link.isResting() && wanted && visible) {
            if (pausedWhileHidden) {
                notice = new RunNotice.RestedWhileHidden();
            }
            pausedWhileHidden = false;
            link.advance(goal - run.step, pace);
        } else if (link.isAdvancing() && !(wanted && visible)) {
            pausedWhileHidden = wanted;
            link.pause();
        }
    }

    /**
     * The conversation with the worker about one run. Both sides send at any time and receive late, so a report tells how
     * many commands the worker had received before it: only then is it known whether the report answers the last of them.
     */
    private static final class WorkerLink {
        private final RunFlow.Worker worker;
        private int sent;
        private int heard;
        private int lastMove;
        private boolean advancing;
        private double toldPace;
        private Report.Phase phase;

        WorkerLink(RunFlow.Worker worker) {
            this.worker = worker;
        }

        void prepare(KeptRun start) {
            forget();
            worker.prepare(start);
        }

        void abandon() {
            forget();
            worker.abandon();
        }

        private void forget() {
            sent = 0;
            heard = 0;
            lastMove = 0;
            advancing = false;
            toldPace = 0;
            phase = null;
        }

        void advance(int steps, double pace) {
            advancing = true;
            tellPace(pace);
            tell(new Command.Advance(steps));
            lastMove = sent;
        }

        void pause() {
            advancing = false;
            tell(Command.Signal.PAUSE);
            lastMove = sent;
        }

        void tellPace(double pace) {
            if (toldPace != pace) {
                toldPace = pace;
                tell(new Command.SetPace(pace));
            }
        }

        void tell(Command command) {
            sent++;
            worker.command(command);
        }

        void hear(Report.TrainingProgress progress) {
            phase = progress.phase();
            heard = progress.commandsHeard();
        }

        boolean isResting() {
            return phase == Report.Phase.PAUSED && heard >= lastMove;
        }

        boolean isDone() {
            return phase == Report.Phase.DONE;
        }

        /** Returns whether the last the worker was told of moving is to advance. */
        boolean isAdvancing() {
            return advancing && !isResting();
        }

        /** Returns how many commands have not been answered yet. */
        int unanswered() {
            return sent - heard;
        }
    }
}
