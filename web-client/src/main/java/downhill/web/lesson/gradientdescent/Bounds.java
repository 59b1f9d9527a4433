package downhill.web.lesson.gradientdescent;

import downhill.web.chart.Axis;
import downhill.web.lesson.surface.Landscape;
import java.util.List;

/** What a figure shows of the plane. */
record Bounds(double min0, double max0, double min1, double max1) {
    private static final double MARGIN = 0.05;

    /** A figure with wider axes than this would be lost between numbers. */
    private static final double WIDEST = 1e100;

    static Bounds of(Landscape.Frame frame) {
        return new Bounds(
                frame.x0() - frame.reach(),
                frame.x0() + frame.reach(),
                frame.x1() - frame.reach(),
                frame.x1() + frame.reach());
    }

    /** Returns what the reader has zoomed to: x0 from, x0 to, x1 from, x1 to. */
    static Bounds of(List<Double> view) {
        return new Bounds(view.get(0), view.get(1), view.get(2), view.get(3));
    }

    /** Returns bounds that also hold all points of a path that are not beyond {@link #WIDEST}, with a margin. */
    Bounds around(double[][] path) {
        double a0 = min0;
        double b0 = max0;
        double a1 = min1;
        double b1 = max1;
        for (double[] point : path) {
            if (Math.abs(point[0]) <= WIDEST && Math.abs(point[1]) <= WIDEST) {
                a0 = Math.min(a0, point[0]);
                b0 = Math.max(b0, point[0]);
                a1 = Math.min(a1, point[1]);
                b1 = Math.max(b1, point[1]);
            }
        }
        double margin0 = (b0 - a0 - (max0 - min0)) * MARGIN;
        double margin1 = (b1 - a1 - (max1 - min1)) * MARGIN;
        return new Bounds(a0 - margin0, b0 + margin0, a1 - margin1, b1 + margin1);
    }

    Axis x0() {
        return Axis.linear(min0, max0);
    }

    Axis x1() {
        return Axis.linear(min1, max1);
    }
}
