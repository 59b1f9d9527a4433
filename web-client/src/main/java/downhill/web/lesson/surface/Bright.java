package downhill.web.lesson.surface;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import java.util.List;

/** Lines and arrows on a map that is filled by height: each on a dark rim, so that it stands out from high ground and low. */
public final class Bright {
    private static final double RIM = 2;

    private Bright() {}

    private static Stroke rim(Stroke stroke) {
        return new Stroke("--walker-rim", stroke.width() + RIM, List.of());
    }

    /** Draws arrows, each from (x0, x1) to (x0, x1). */
    public static void arrows(Pen pen, double[][] arrows, Stroke stroke) {
        pen.arrows(arrows, rim(stroke));
        pen.arrows(arrows, stroke);
    }

    /** Draws straight lines, each from (x0, x1) to (x0, x1). */
    public static void lines(Pen pen, double[][] lines, Stroke stroke) {
        for (Stroke each : List.of(rim(stroke), stroke)) {
            for (double[] line : lines) {
                pen.segment(line[0], line[1], line[2], line[3], each);
            }
        }
    }

    public static void line(Pen pen, double[] x, double[] y, Stroke stroke) {
        pen.line(x, y, rim(stroke));
        pen.line(x, y, stroke);
    }

    /** Draws the bottom of a valley: a small cross. */
    public static void bottom(Pen pen, Landscape.Point bottom) {
        double reach =
                5 * (pen.port().x().max() - pen.port().x().min()) / pen.port().width();
        double x0 = bottom.x0();
        double x1 = bottom.x1();
        double[][] cross = {
            {x0 - reach, x1 - reach, x0 + reach, x1 + reach}, {x0 - reach, x1 + reach, x0 + reach, x1 - reach}
        };
        for (double[] line : cross) {
            pen.segment(line[0], line[1], line[2], line[3], new Stroke("--trail", 2, List.of()));
        }
    }
}
