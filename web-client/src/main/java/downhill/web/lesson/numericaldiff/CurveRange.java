package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.chart.Axis;
import java.util.Arrays;

/** Finds the heights worth showing of a function that may also run off to infinity. */
final class CurveRange {
    private static final int SAMPLES = 241;

    /** Of all values, the share at either end that may lie outside. */
    private static final double TAIL = 0.05;

    private static final double MARGIN = 0.6;
    private static final double MAX_HEIGHT = 1e100;

    private CurveRange() {}

    /** Returns the vertical axis of a figure that reaches from one x to another. */
    static Axis axis(Expression f, double from, double to) {
        double[] values = new double[SAMPLES];
        int count = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double y = f.value(from + (to - from) * i / (SAMPLES - 1));
            if (Math.abs(y) < MAX_HEIGHT) {
                values[count++] = y;
            }
        }
        return count == 0 ? Axis.linear(-1, 1) : around(Arrays.copyOf(values, count));
    }

    /** Shows all values, unless a few of them lie far from the others. */
    private static Axis around(double[] values) {
        Arrays.sort(values);
        double low = values[(int) (TAIL * (values.length - 1))];
        double high = values[(int) ((1 - TAIL) * (values.length - 1))];
        double reach = MARGIN * (high - low);
        double min = Math.max(values[0], low - reach);
        double max = Math.min(values[values.length - 1], high + reach);
        double margin = max > min ? 0.08 * (max - min) : Math.max(1, Math.abs(max) / 2);
        return Axis.linear(min - margin, max + margin);
    }
}
