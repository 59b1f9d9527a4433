package downhill.web.lesson.gradient;

import downhill.core.derivative.ScalarFunction;
import downhill.core.function.Expression;
import downhill.web.control.ExpressionField;
import downhill.web.lesson.KitText;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import downhill.web.lesson.surface.Landscape;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param landscape the surface, unless the reader's own function shows
 * @param own whether that shows
 * @param function the reader's own function of x0 and x1
 * @param x0 the point that is looked at
 * @param x1 the point that is looked at
 */
record GradientState(Landscape landscape, boolean own, String function, double x0, double x1) {
    static final double FARTHEST = 12;
    static final String FIRST_FUNCTION = "x0 * x1";

    /** A point that the book does not compute. */
    static final GradientState DEFAULTS = new GradientState(Landscape.BOWL, false, FIRST_FUNCTION, -2, 3);

    /** How the state stands in an address. */
    static final StateForm<GradientState> FORM = new StateForm<>() {
        @Override
        public GradientState read(QueryReader query) {
            List<Double> at = query.numbers("at", List.of(DEFAULTS.x0, DEFAULTS.x1), 2, 2, -FARTHEST, FARTHEST);
            return new GradientState(
                    query.choice("surface", DEFAULTS.landscape, Landscape.values()),
                    query.flag("own", DEFAULTS.own),
                    query.text(
                            "f",
                            DEFAULTS.function,
                            text -> ExpressionField.isFunction(text, 2),
                            KitText.ALLOWED_FUNCTION_2),
                    at.get(0),
                    at.get(1));
        }

        @Override
        public void write(GradientState state, QueryWriter query) {
            query.choice("surface", state.landscape, DEFAULTS.landscape)
                    .flag("own", state.own, DEFAULTS.own)
                    .text("f", state.function, DEFAULTS.function)
                    .numbers("at", List.of(state.x0, state.x1), List.of(DEFAULTS.x0, DEFAULTS.x1));
        }
    };

    /** Returns the state on another surface, at the same point as far as that lies in its frame. */
    GradientState withLandscape(Landscape other) {
        Landscape.Frame frame = other.frame();
        return new GradientState(
                other, false, function, within(x0, frame.x0(), frame.reach()), within(x1, frame.x1(), frame.reach()));
    }

    private static double within(double value, double middle, double reach) {
        return Math.max(middle - reach, Math.min(middle + reach, value));
    }

    GradientState withOwn() {
        return new GradientState(landscape, true, function, x0, x1);
    }

    GradientState withFunction(String text) {
        return new GradientState(landscape, true, text, x0, x1);
    }

    GradientState at(double newX0, double newX1) {
        return new GradientState(landscape, own, function, within(newX0, 0, FARTHEST), within(newX1, 0, FARTHEST));
    }

    /** Returns the part of the plane to show. */
    Landscape.Frame frame() {
        return own ? Landscape.BOWL.frame() : landscape.frame();
    }

    /** Returns the function that shows. */
    ScalarFunction surface() {
        if (!own) {
            return landscape.surface();
        }
        Expression expression = Expression.parse(function, 2);
        return point -> expression.value(point[0], point[1]);
    }

    /** Tells whether another state shows the same function. */
    boolean hasSameSurface(GradientState other) {
        return own == other.own && (own ? function.equals(other.function) : landscape == other.landscape);
    }
}
