package downhill.web.lesson.partialderivative;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param free the variable that moves
 * @param x0 the point
 * @param x1 the point
 * @param measured whether the slope shows
 * @param turn from where the surface is seen
 */
record PartialState(Variable free, double x0, double x1, boolean measured, Turn turn) {
    static final double LOWEST_PITCH = 5;
    static final double HIGHEST_PITCH = 85;

    /** The book's point (3, 4), cut at x1 = 4, before the slope is measured. */
    static final PartialState DEFAULTS = new PartialState(Variable.X0, 3, 4, false, new Turn(-25, 30));

    /** How the state stands in an address. */
    static final StateForm<PartialState> FORM = new StateForm<>() {
        @Override
        public PartialState read(QueryReader query) {
            return new PartialState(
                    query.choice("free", DEFAULTS.free, Variable.values()),
                    query.number("x0", DEFAULTS.x0, -Turn.REACH, Turn.REACH),
                    query.number("x1", DEFAULTS.x1, -Turn.REACH, Turn.REACH),
                    query.flag("measured", DEFAULTS.measured),
                    new Turn(
                            query.number("yaw", DEFAULTS.turn.yaw(), -180, 180),
                            query.number("pitch", DEFAULTS.turn.pitch(), LOWEST_PITCH, HIGHEST_PITCH)));
        }

        @Override
        public void write(PartialState state, QueryWriter query) {
            query.choice("free", state.free, DEFAULTS.free)
                    .number("x0", state.x0, DEFAULTS.x0)
                    .number("x1", state.x1, DEFAULTS.x1)
                    .flag("measured", state.measured, DEFAULTS.measured)
                    .number("yaw", state.turn.yaw(), DEFAULTS.turn.yaw())
                    .number("pitch", state.turn.pitch(), DEFAULTS.turn.pitch());
        }
    };

    /** Returns the value of the variable that moves. */
    double moving() {
        return free == Variable.X0 ? x0 : x1;
    }

    /** Returns the value of the variable that is held. */
    double held() {
        return free == Variable.X0 ? x1 : x0;
    }

    /** Returns the height over the point. */
    double height() {
        return free.height(moving(), held());
    }

    /** Returns the partial derivative at the point, as the book measures it. */
    double slope() {
        return free.slope(moving(), held());
    }

    PartialState withFree(Variable variable) {
        return new PartialState(variable, x0, x1, measured, turn);
    }

    PartialState withMoving(double value) {
        return free == Variable.X0 ? at(value, x1) : at(x0, value);
    }

    PartialState withHeld(double value) {
        return free == Variable.X0 ? at(x0, value) : at(value, x1);
    }

    private PartialState at(double newX0, double newX1) {
        return new PartialState(free, newX0, newX1, measured, turn);
    }

    PartialState withMeasured(boolean shown) {
        return new PartialState(free, x0, x1, shown, turn);
    }

    /** Tells whether another state differs in nothing but from where the surface is seen. */
    boolean differsInTurnOnly(PartialState other) {
        return !equals(other) && new PartialState(free, x0, x1, measured, other.turn).equals(other);
    }

    PartialState withPitch(double pitch) {
        return new PartialState(free, x0, x1, measured, new Turn(turn.yaw(), pitch));
    }

    /** Returns the state seen from elsewhere; the turn goes round and round, the pitch ends above and at the side. */
    PartialState turned(double right, double up) {
        double yaw = turn.yaw() + right;
        if (yaw > 180) {
            yaw -= 360;
        } else if (yaw < -180) {
            yaw += 360;
        }
        double pitch = Math.max(LOWEST_PITCH, Math.min(HIGHEST_PITCH, turn.pitch() + up));
        return new PartialState(free, x0, x1, measured, new Turn(yaw, pitch));
    }
}
