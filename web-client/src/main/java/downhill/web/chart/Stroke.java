package downhill.web.chart;

import java.util.List;

/**
 * How a line is drawn. Lines of one figure differ by dash as well as by colour.
 *
 * @param color custom property that holds the colour, such as {@code --accent}
 * @param width in CSS pixels
 * @param dash lengths of dashes and gaps in CSS pixels; empty for a solid line
 */
public record Stroke(String color, double width, List<Double> dash) {
    /** The curve that matters. */
    public static final Stroke MAIN = new Stroke("--accent", 2, List.of());

    /** Another curve. */
    public static final Stroke SECOND = new Stroke("--ink", 2, List.of(6.0, 4.0));

    /** A third one. */
    public static final Stroke THIRD = new Stroke("--ink", 1.5, List.of(2.0, 3.0));

    /** What raises something: a weight above 0. */
    public static final Stroke POSITIVE = new Stroke("--accent", 2, List.of());

    /** What lowers something: a weight below 0. */
    public static final Stroke NEGATIVE = new Stroke("--alert", 2, List.of(5.0, 3.0));

    /** What leads the eye from a point to an axis. */
    public static final Stroke GUIDE = new Stroke("--muted", 1, List.of(2.0, 3.0));

    /** An axis through zero, a grid. */
    public static final Stroke HAIRLINE = new Stroke("--hairline", 1, List.of());

    /** The curves of up to six runs in one picture. */
    public static final List<Stroke> OF_RUNS = List.of(
            new Stroke("--run-a", 2, List.of()),
            new Stroke("--run-b", 2, List.of(8.0, 4.0)),
            new Stroke("--run-c", 2, List.of(2.0, 3.0)),
            new Stroke("--run-d", 2, List.of(10.0, 3.0, 2.0, 3.0)),
            new Stroke("--run-e", 2, List.of(4.0, 2.0)),
            new Stroke("--run-f", 2, List.of(14.0, 4.0)));

    /**
     * Returns the line for a number, which tells its sign.
     *
     * @param number any number
     * @return {@link #NEGATIVE} below 0, else {@link #POSITIVE}
     */
    public static Stroke ofSign(double number) {
        return number < 0 ? NEGATIVE : POSITIVE;
    }

    /**
     * Returns the same line in another width.
     *
     * @param newWidth in CSS pixels
     * @return the new stroke
     */
    public Stroke withWidth(double newWidth) {
        return new Stroke(color, newWidth, dash);
    }

    /**
     * Returns the same line in another colour.
     *
     * @param newColor custom property that holds the colour
     * @return the new stroke
     */
    public Stroke withColor(String newColor) {
        return new Stroke(newColor, width, dash);
    }
}
