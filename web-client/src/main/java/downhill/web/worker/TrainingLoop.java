package downhill.web.worker;

import downhill.core.training.Trainer;
import downhill.web.dom.Browser;

/**
 * Trains in turns: the steps of a run, and the evaluations between them in parts.
 *
 * <p>A turn takes {@value #TURN_MILLIS} ms and what its last step or part of an evaluation takes longer, and a part is
 * made so small that a turn ends within 50 ms, however slow the device is. Between two turns messages of the page are handled.
 */
final class TrainingLoop {
    private static final double TURN_MILLIS = 20;
    private static final double MIN_PART_MILLIS = 6;
    private static final double MAX_PART_MILLIS = 24;
    private static final int MIN_PART = 10;
    private static final int MAX_PART = 100_000;

    private final Trainer trainer;
    private final StepClock clock = new StepClock();
    private int part = 200;

    TrainingLoop(Trainer trainer) {
        this.trainer = trainer;
    }

    /** Returns milliseconds a step, evaluations not counted; 0 before the first. */
    double millisPerStep() {
        return clock.millisPerStep();
    }

    /** Takes over how long a step took. */
    void note(double stepMillis) {
        clock.add(stepMillis);
    }

    /** Trains for one turn; returns whether the run stands at the target, evaluated where that is due, or cannot go on. */
    boolean turn(int target, Runnable afterStep) {
        double end = Browser.now() + TURN_MILLIS;
        do {
            if (trainer.evaluationDue()) {
                evaluatePart();
            } else if (trainer.isFailed() || trainer.isDone() || trainer.stepsDone() >= target) {
                return true;
            } else {
                step();
                afterStep.run();
            }
        } while (Browser.now() < end);
        return false;
    }

    private void step() {
        double begin = Browser.now();
        trainer.step();
        clock.add(Browser.now() - begin);
    }

    /**
     * Evaluates some images, whether or not the accuracies are due, as many as take a few milliseconds; returns whether the
     * history has the accuracies of this step now.
     */
    boolean evaluatePart() {
        double begin = Browser.now();
        boolean complete = trainer.evaluatePart(part);
        double millis = Browser.now() - begin;
        if (millis < MIN_PART_MILLIS && !complete) {
            part = Math.min(2 * part, MAX_PART);
        } else if (millis > MAX_PART_MILLIS) {
            part = Math.max(part / 2, MIN_PART);
        }
        return complete;
    }

    /** The time of a step, as a mean that forgets: the last hundred steps count most. */
    static final class StepClock {
        private static final double KEEP = 0.99;

        private double millis;
        private double steps;

        void add(double stepMillis) {
            millis = KEEP * millis + stepMillis;
            steps = KEEP * steps + 1;
        }

        /** Returns milliseconds a step; 0 before the first. */
        double millisPerStep() {
            return steps == 0 ? 0 : millis / steps;
        }
    }
}
