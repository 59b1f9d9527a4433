package downhill.web.lesson.whyloss;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param unit the hidden unit that the weight comes from
 * @param digit the output that it goes to
 * @param nudge how far the weight is from its trained value
 * @param x where step function and sigmoid are read
 */
record WhyLossState(int unit, int digit, double nudge, double x) {
    static final int LAST_UNIT = SmallNet.HIDDEN - 1;
    static final int LAST_DIGIT = 9;
    static final double MAX_NUDGE = 4;
    static final double MAX_X = 6;

    /** How far the guess about falling losses is tried out: there the loss is lower, and so is the accuracy. */
    static final double TELLING_NUDGE = 0.5;

    /** A weight that shows both sides: accuracy rises with the loss here and falls with it there. */
    static final WhyLossState DEFAULTS = new WhyLossState(2, 4, 0, 0);

    /** How the state stands in an address. */
    static final StateForm<WhyLossState> FORM = new StateForm<>() {
        @Override
        public WhyLossState read(QueryReader query) {
            return new WhyLossState(
                    query.whole("unit", DEFAULTS.unit, 0, LAST_UNIT),
                    query.whole("digit", DEFAULTS.digit, 0, LAST_DIGIT),
                    query.number("nudge", DEFAULTS.nudge, -MAX_NUDGE, MAX_NUDGE),
                    query.number("x", DEFAULTS.x, -MAX_X, MAX_X));
        }

        @Override
        public void write(WhyLossState state, QueryWriter query) {
            query.number("unit", state.unit, DEFAULTS.unit)
                    .number("digit", state.digit, DEFAULTS.digit)
                    .number("nudge", state.nudge, DEFAULTS.nudge)
                    .number("x", state.x, DEFAULTS.x);
        }
    };

    /** Returns the state with another weight, which has its trained value. */
    WhyLossState withUnit(int newUnit) {
        return new WhyLossState(newUnit, digit, 0, x);
    }

    /** Returns the state with another weight, which has its trained value. */
    WhyLossState withDigit(int newDigit) {
        return new WhyLossState(unit, newDigit, 0, x);
    }

    WhyLossState withNudge(double distance) {
        return new WhyLossState(unit, digit, Math.max(-MAX_NUDGE, Math.min(MAX_NUDGE, distance)), x);
    }

    WhyLossState withX(double place) {
        return new WhyLossState(unit, digit, nudge, place);
    }
}
