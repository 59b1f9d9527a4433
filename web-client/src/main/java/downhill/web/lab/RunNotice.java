package downhill.web.lab;

import downhill.web.worker.Report;

/** What the page says about the present run beside its numbers: what it waits for, why it rests, why it failed. */
sealed interface RunNotice {
    record None() implements RunNotice {}

    record Asking() implements RunNotice {}

    record Loading(Report.DataProgress progress) implements RunNotice {}

    record Repeating(int step, int steps) implements RunNotice {}

    record Resumed(int step) implements RunNotice {}

    record PausedWhileHidden() implements RunNotice {}

    /** The run had rested while nobody saw the page, and goes on. */
    record RestedWhileHidden() implements RunNotice {}

    /** Nothing has come from the worker for long; it may have died, or a step may take its time. */
    record WorkerSilent() implements RunNotice {}

    record RateTooOften() implements RunNotice {}

    /** Returns whether the reader may have the run brought to where it was by another worker. */
    default boolean offersRetry() {
        return this instanceof WorkerSilent || this instanceof Failure failure && failure.isRecoverable();
    }

    sealed interface Failure extends RunNotice {
        /** Returns whether the same run can be brought to where it was and go on. */
        default boolean isRecoverable() {
            return true;
        }
    }

    record DataFailed(Report.DataFailed report) implements Failure {}

    /** A worker of the team has died; one worker alone can go on. */
    record TeamLost() implements Failure {}

    record WorkerFailed(String reason) implements Failure {}

    record Diverged(int step, double loss, double learningRate) implements Failure {
        @Override
        public boolean isRecoverable() {
            return false;
        }
    }
}
