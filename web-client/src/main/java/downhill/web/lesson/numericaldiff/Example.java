package downhill.web.lesson.numericaldiff;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Functions to begin with, each with a place that is worth a look. */
enum Example implements Labeled {
    /** The book's parabola. */
    QUADRATIC("0.01x² + 0.1x", "0.01x^2 + 0.1x", 5, 0, 20),
    /** The sine. */
    SINE("sin x", "sin(x)", 1, -4, 7),
    /** The exponential function. */
    EXPONENTIAL("eˣ", "exp(x)", 1, -3, 3),
    /** The fourth power. */
    FOURTH_POWER("x⁴", "x^4", 1, -2, 2);

    private final Text name;
    private final String f;
    private final double place;
    private final double from;
    private final double to;

    Example(String name, String f, double place, double from, double to) {
        this.name = Text.of(name, name);
        this.f = f;
        this.place = place;
        this.from = from;
        this.to = to;
    }

    /** Returns the example with this function, or null if it is another. */
    static Example of(String f) {
        for (Example one : values()) {
            if (one.f.equals(f)) {
                return one;
            }
        }
        return null;
    }

    /** Returns the function as {@link downhill.core.function.Expression} reads it. */
    String f() {
        return f;
    }

    /** Returns the x to look at first. */
    double place() {
        return place;
    }

    /** Returns where its figure begins. */
    double from() {
        return from;
    }

    /** Returns where its figure ends. */
    double to() {
        return to;
    }

    @Override
    public Text label() {
        return name;
    }
}
