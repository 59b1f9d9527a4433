package downhill.web.lesson.numericaldiff;

import downhill.web.control.ExpressionField;
import downhill.web.lesson.KitText;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param f the function, as {@link downhill.core.function.Expression} reads it
 * @param x where it is differentiated
 * @param h the width of the difference
 * @param difference which secant shows
 */
record NumericalDiffState(String f, double x, double h, Difference difference) {
    static final double MIN_X = -20;
    static final double MAX_X = 20;
    static final double MIN_H = 1e-50;
    static final double MAX_H = 1;

    /** Half the width of the figure for a function of the reader's own. */
    private static final double HALF_WIDTH = 5;

    /** The book's function at x = 5, with a secant that can be told from the tangent. */
    static final NumericalDiffState DEFAULTS =
            new NumericalDiffState(Example.QUADRATIC.f(), Example.QUADRATIC.place(), 1, Difference.FORWARD);

    /** How the state stands in an address. */
    static final StateForm<NumericalDiffState> FORM = new StateForm<>() {
        @Override
        public NumericalDiffState read(QueryReader query) {
            String f =
                    query.text("f", DEFAULTS.f, text -> ExpressionField.isFunction(text, 1), KitText.ALLOWED_FUNCTION);
            return new NumericalDiffState(
                    f,
                    query.number("x", placeOf(f), MIN_X, MAX_X),
                    query.number("h", DEFAULTS.h, MIN_H, MAX_H),
                    query.choice("difference", DEFAULTS.difference, Difference.values()));
        }

        @Override
        public void write(NumericalDiffState state, QueryWriter query) {
            query.text("f", state.f, DEFAULTS.f)
                    .number("x", state.x, placeOf(state.f))
                    .number("h", state.h, DEFAULTS.h)
                    .choice("difference", state.difference, DEFAULTS.difference);
        }
    };

    private static double placeOf(String f) {
        Example example = Example.of(f);
        return example == null ? 1 : example.place();
    }

    /** Returns the state with an example, seen at the place that is worth a look. */
    NumericalDiffState withExample(Example example) {
        return new NumericalDiffState(example.f(), example.place(), h, difference);
    }

    /** Returns the state with a function of the reader's own; the place stays. */
    NumericalDiffState withF(String text) {
        return new NumericalDiffState(text, x, h, difference);
    }

    NumericalDiffState withX(double place) {
        return new NumericalDiffState(f, place, h, difference);
    }

    NumericalDiffState withH(double width) {
        return new NumericalDiffState(f, x, width, difference);
    }

    NumericalDiffState withDifference(Difference chosen) {
        return new NumericalDiffState(f, x, h, chosen);
    }

    /** Returns where the figure of the function begins. */
    double from() {
        Example example = Example.of(f);
        double from = example == null ? -HALF_WIDTH : example.from();
        double to = example == null ? HALF_WIDTH : example.to();
        return x >= from && x <= to ? from : x - HALF_WIDTH;
    }

    /** Returns where the figure of the function ends. */
    double to() {
        Example example = Example.of(f);
        double from = example == null ? -HALF_WIDTH : example.from();
        double to = example == null ? HALF_WIDTH : example.to();
        return x >= from && x <= to ? to : x + HALF_WIDTH;
    }
}
