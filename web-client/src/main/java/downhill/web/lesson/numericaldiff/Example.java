package downhill.web.lesson.numericaldiff;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Functions to begin with, each with a place that is worth a look. */
enum Example implements Labeled {
    QUADRATIC("0.01x² + 0.1x", "0.01x^2 + 0.1x", 5, 0, 20),
    SINE("sin x", "sin(x)", 1, -1.5, 3.5),
    EXPONENTIAL("eˣ", "exp(x)", 1, -3, 3),
    FOURTH_POWER("x⁴", "x^4", 1, -2, 2);

    private final Text name;
    /** The function as {@link downhill.core.function.Expression} reads it. */
    final String f;

    final double place;
    /** Where its figure begins and ends. */
    final double from;

    final double to;

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

    @Override
    public Text label() {
        return name;
    }
}
