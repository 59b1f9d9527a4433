package downhill.web.lesson.twolayernet;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that carries a number, in CSS pixels from the upper left corner: as thick as the number is large, in the color and
 * dash of its sign.
 */
record Ray(double x0, double y0, double x1, double y1, double value) {
    private static final double MIN_WIDTH = 0.75;
    private static final double MAX_WIDTH = 3.5;

    /** Draws those that carry most, up to a share of their way; until they arrive, a pulse runs ahead of each. */
    static void draw(Pen pen, List<Ray> rays, int max, double share, String pulse) {
        List<Ray> sorted = new ArrayList<>(rays);
        sorted.sort((a, b) -> Double.compare(Math.abs(b.value), Math.abs(a.value)));
        List<Ray> drawn = sorted.subList(0, Math.min(max, sorted.size()));
        if (share <= 0 || drawn.isEmpty()) {
            return;
        }
        double height = pen.port().height();
        double unit = Math.abs(drawn.get(0).value);
        for (Ray ray : drawn) {
            if (ray.value != 0) {
                double width = Math.max(MIN_WIDTH, MAX_WIDTH * Math.abs(ray.value) / unit);
                double endX = ray.x0 + (ray.x1 - ray.x0) * share;
                double endY = ray.y0 + (ray.y1 - ray.y0) * share;
                Stroke stroke = Stroke.ofSign(ray.value).withWidth(width);
                pen.segment(ray.x0, height - ray.y0, endX, height - endY, stroke);
                if (share < 1) {
                    pen.dot(endX, height - endY, 1.5 + width, pulse, true);
                }
            }
        }
    }
}
