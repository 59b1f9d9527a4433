package downhill.web.digit;

import java.util.List;

/**
 * Turns strokes of a pen into an image as MNIST has them: 28 × 28, the digit fitted into 20 × 20 and its ink centred.
 *
 * <p>A network that has learned MNIST fails on digits that are larger, smaller or off the centre, so this is done for the
 * reader.
 */
public final class InkRaster {
    /** Pixels of a side. */
    public static final int SIDE = 28;

    private static final double BOX = 20;
    private static final double RADIUS = 1.15;
    private static final double SOFT = 0.7;

    private InkRaster() {}

    /**
     * A line that the pen drew without being lifted.
     *
     * @param x its points, in any unit, to the right
     * @param y its points, downwards, as many
     */
    public record Line(List<Double> x, List<Double> y) {}

    /**
     * Draws strokes.
     *
     * @param strokes lines of at least one point each; their size and place do not matter. Not modified.
     * @return (28 × 28) unsigned bytes; all 0 without strokes
     */
    public static byte[] draw(List<Line> strokes) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Line line : strokes) {
            for (int i = 0; i < line.x().size(); i++) {
                left = Math.min(left, line.x().get(i));
                right = Math.max(right, line.x().get(i));
                top = Math.min(top, line.y().get(i));
                bottom = Math.max(bottom, line.y().get(i));
            }
        }
        if (!(left <= right)) {
            return new byte[SIDE * SIDE];
        }
        double extent = Math.max(right - left, bottom - top);
        double scale = extent == 0 ? 1 : (BOX - 2 * RADIUS) / extent;
        double middle = (SIDE - 1) / 2.0;
        double shiftX = middle - scale * (left + right) / 2;
        double shiftY = middle - scale * (top + bottom) / 2;
        double[] ink = ink(strokes, scale, shiftX, shiftY);
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < ink.length; i++) {
            sum += ink[i];
            sumX += ink[i] * (i % SIDE);
            sumY += ink[i] * (i / SIDE);
        }
        ink = ink(strokes, scale, shiftX + middle - sumX / sum, shiftY + middle - sumY / sum);
        byte[] pixels = new byte[ink.length];
        for (int i = 0; i < ink.length; i++) {
            pixels[i] = (byte) (int) (ink[i] * 255 + 0.5);
        }
        return pixels;
    }

    /** Returns how dark each pixel is, from 0 to 1: by its distance from the nearest stroke. */
    private static double[] ink(List<Line> strokes, double scale, double shiftX, double shiftY) {
        double[] ink = new double[SIDE * SIDE];
        for (Line line : strokes) {
            for (int i = 0; i < line.x().size(); i++) {
                int from = Math.max(0, i - 1);
                add(
                        ink,
                        line.x().get(from) * scale + shiftX,
                        line.y().get(from) * scale + shiftY,
                        line.x().get(i) * scale + shiftX,
                        line.y().get(i) * scale + shiftY);
            }
        }
        return ink;
    }

    private static void add(double[] ink, double x0, double y0, double x1, double y1) {
        double reach = RADIUS + SOFT;
        int firstColumn = (int) Math.max(0, Math.floor(Math.min(x0, x1) - reach));
        int lastColumn = (int) Math.min(SIDE - 1, Math.ceil(Math.max(x0, x1) + reach));
        int firstRow = (int) Math.max(0, Math.floor(Math.min(y0, y1) - reach));
        int lastRow = (int) Math.min(SIDE - 1, Math.ceil(Math.max(y0, y1) + reach));
        double length = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                double along = length == 0 ? 0 : ((column - x0) * (x1 - x0) + (row - y0) * (y1 - y0)) / length;
                double at = Math.max(0, Math.min(1, along));
                double dx = column - (x0 + at * (x1 - x0));
                double dy = row - (y0 + at * (y1 - y0));
                double darkness = (reach - Math.sqrt(dx * dx + dy * dy)) / (2 * SOFT);
                int i = row * SIDE + column;
                ink[i] = Math.max(ink[i], Math.max(0, Math.min(1, darkness)));
            }
        }
    }
}
