package downhill.web.lesson.evaluation;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * How far the reader has followed a run.
 *
 * @param images which run
 * @param step how many of its steps have been seen
 */
record EvaluationState(Images images, int step) {
    /** Nothing seen yet. */
    static final EvaluationState DEFAULTS = new EvaluationState(Images.FEW, 0);

    /** How the state stands in an address. */
    static final StateForm<EvaluationState> FORM = new StateForm<>() {
        @Override
        public EvaluationState read(QueryReader query) {
            Images images = query.choice("images", DEFAULTS.images, Images.values());
            return new EvaluationState(images, query.whole("step", DEFAULTS.step, 0, images.steps()));
        }

        @Override
        public void write(EvaluationState state, QueryWriter query) {
            query.choice("images", state.images, DEFAULTS.images).number("step", state.step, DEFAULTS.step);
        }
    };

    /** Returns the beginning of a run. */
    static EvaluationState of(Images images) {
        return new EvaluationState(images, 0);
    }

    /** Returns the end of a run. */
    static EvaluationState endOf(Images images) {
        return new EvaluationState(images, images.steps());
    }

    /** Returns the state after so many steps, at most all. */
    EvaluationState withStep(double newStep) {
        double within = Math.max(0, Math.min(newStep, images.steps()));
        return new EvaluationState(images, (int) Math.floor(within + 0.5));
    }

    /** Returns the state at the evaluation that lies beyond a step wanted, seen from the present one. */
    EvaluationState towards(double wanted) {
        double mark = (wanted - 1) / images.config().stepsPerEpoch();
        return atMark(wanted < step ? Math.floor(mark) : Math.ceil(mark));
    }

    /** Returns the state so many evaluations later. */
    EvaluationState later(int evaluations) {
        double mark = Math.floor((step - 1.0) / images.config().stepsPerEpoch());
        return atMark(mark + evaluations);
    }

    /** The accuracies are taken after steps 1, e + 1, 2e + 1, …; before the first there is nothing to see. */
    private EvaluationState atMark(double mark) {
        return withStep(mark < 0 ? 0 : mark * images.config().stepsPerEpoch() + 1);
    }

    boolean isDone() {
        return step == images.steps();
    }
}
