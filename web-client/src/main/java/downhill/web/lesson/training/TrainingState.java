package downhill.web.lesson.training;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * How far the reader has followed a run.
 *
 * @param images which run
 * @param step whole rounds of the four steps that have been seen
 * @param stage how many of the four the round under way has had: 0 none, 1 mini-batch, 2 gradient, 3 update
 */
record TrainingState(Images images, int step, int stage) {
    static final int STAGES = 4;

    /** At the first weights. */
    static final TrainingState DEFAULTS = new TrainingState(Images.FEW, 0, 0);

    /** How the state stands in an address. */
    static final StateForm<TrainingState> FORM = new StateForm<>() {
        @Override
        public TrainingState read(QueryReader query) {
            Images images = query.choice("images", DEFAULTS.images, Images.values());
            int step = query.whole("step", DEFAULTS.step, 0, images.steps());
            int stage = query.whole("stage", DEFAULTS.stage, 0, STAGES - 1);
            return new TrainingState(images, step, step == images.steps() ? 0 : stage);
        }

        @Override
        public void write(TrainingState state, QueryWriter query) {
            query.choice("images", state.images, DEFAULTS.images)
                    .number("step", state.step, DEFAULTS.step)
                    .number("stage", state.stage, DEFAULTS.stage);
        }
    };

    /** Returns the beginning of a run. */
    static TrainingState of(Images images) {
        return new TrainingState(images, 0, 0);
    }

    /** Returns the state after a number of whole rounds, at most all of them. */
    TrainingState withStep(int newStep) {
        return new TrainingState(images, Math.max(0, Math.min(newStep, images.steps())), 0);
    }

    /** Returns the state one of the four steps later; at the end of the run, the same. */
    TrainingState nextStage() {
        if (isDone()) {
            return this;
        }
        return stage == STAGES - 1 ? withStep(step + 1) : new TrainingState(images, step, stage + 1);
    }

    boolean isDone() {
        return step == images.steps();
    }

    /** Returns how many losses the reader has seen: that of the round under way is known with its gradient. */
    int lossesSeen() {
        return stage >= 2 ? step + 1 : step;
    }
}
