package downhill.web.lab;

import downhill.web.worker.Command;
import downhill.web.worker.Report;

/**
 * The conversation with the worker about one run. Both sides send at any time and receive late, so a report tells how
 * many commands the worker had received before it: only then is it known whether the report answers the last of them.
 */
final class WorkerLink {
    private final RunFlow.Worker worker;
    private int sent;
    private int heard;
    private int lastMove;
    private boolean advancing;
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
        phase = null;
    }

    void advance(int steps) {
        advancing = true;
        tell(new Command.Advance(steps));
        lastMove = sent;
    }

    void pause() {
        advancing = false;
        tell(new Command.PauseTraining());
        lastMove = sent;
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
