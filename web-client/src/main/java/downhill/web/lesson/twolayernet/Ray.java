package downhill.web.lesson.twolayernet;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that carries a number, in CSS pixels from the upper left corner: as thick as the number is large, in the colour and
 * dash of its sign.
 *
 * @param x0 where it begins
 * @param y0 where it begins
 * @param x1 where it ends
 * @param y1 where it ends
 * @param value the number
 */
record Ray(double x0, double y0, double x1, double y1, double value) {
    private static final double MIN_WIDTH = 0.75;
    private static final double MAX_WIDTH = 3.5;

    /** Draws those that carry most, up to a share of their way. */
    static void draw(Pen pen, List<Ray> rays, int most, double share) {
        List<Ray> sorted = new ArrayList<>(rays);
        sorted.sort((a, b) -> Double.compare(Math.abs(b.value), Math.abs(a.value)));
        List<Ray> drawn = sorted.subList(0, Math.min(most, sorted.size()));
        if (share <= 0 || drawn.isEmpty()) {
            return;
        }
        double unit = Math.abs(drawn.get(0).value);
        for (Ray ray : drawn) {
            if (ray.value != 0) {
                double width = Math.max(MIN_WIDTH, MAX_WIDTH * Math.abs(ray.value) / unit);
                ray.line(pen, share, Stroke.ofSign(ray.value).withWidth(width));
            }
        }
    }

    private void line(Pen pen, double share, Stroke stroke) {
        double height = pen.port().height();
        pen.segment(x0, height - y0, x0 + (x1 - x0) * share, height - (y0 + (y1 - y0) * share), stroke);
    }
}
