package downhill.web.chart;

import java.util.List;

/**
 * How a line is drawn: the custom property of its colour, its width and the lengths of dashes and gaps in CSS pixels.
 * Lines of one figure differ by dash as well as by colour.
 */
public record Stroke(String color, double width, List<Double> dash) {
    public static final Stroke MAIN = new Stroke("--accent", 2, List.of());

    public static final Stroke SECOND = new Stroke("--ink", 2, List.of(6.0, 4.0));

    public static final Stroke THIRD = new Stroke("--ink", 1.5, List.of(2.0, 3.0));

    /** A weight above 0. */
    public static final Stroke POSITIVE = new Stroke("--accent", 2, List.of());

    /** A weight below 0. */
    public static final Stroke NEGATIVE = new Stroke("--alert", 2, List.of(5.0, 3.0));

    /** A line from a point to an axis. */
    public static final Stroke GUIDE = new Stroke("--muted", 1, List.of(2.0, 3.0));

    /** The curves of up to six runs in one picture. */
    public static final List<Stroke> OF_RUNS = List.of(
            new Stroke("--run-a", 2, List.of()),
            new Stroke("--run-b", 2, List.of(8.0, 4.0)),
            new Stroke("--run-c", 2, List.of(2.0, 3.0)),
            new Stroke("--run-d", 2, List.of(10.0, 3.0, 2.0, 3.0)),
            new Stroke("--run-e", 2, List.of(4.0, 2.0)),
            new Stroke("--run-f", 2, List.of(14.0, 4.0)));

    public static Stroke ofSign(double number) {
        return number < 0 ? NEGATIVE : POSITIVE;
    }

    public Stroke withWidth(double newWidth) {
        return new Stroke(color, newWidth, dash);
    }

    public Stroke withColor(String newColor) {
        return new Stroke(newColor, width, dash);
    }
}
