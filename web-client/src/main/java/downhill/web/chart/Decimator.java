package downhill.web.chart;

/**
 * Thins a long curve for drawing without losing a peak.
 *
 * <p>The points are cut into buckets of consecutive points, about one for each pixel column. Each bucket keeps its
 * minimum and maximum in order; the first and last point of the curve stay as well. It looks the same as all points
 * drawn, since a column of pixels shows no more than its extremes.
 */
public final class Decimator {
    private Decimator() {}

    /**
     * Returns the ascending indices of the points to draw among the first {@code count}, at most {@code 2 * buckets +
     * 2}; values that are not finite are left out.
     */
    public static int[] indices(double[] values, int count, int buckets) {
        if (count < 0 || count > values.length || buckets < 1) {
            throw new IllegalArgumentException(
                    "count = " + count + " of " + values.length + " values, buckets = " + buckets);
        }
        int[] kept = new int[Math.min(count, 2 * buckets + 2)];
        int size = 0;
        if (count <= 2 * buckets) {
            for (int i = 0; i < count; i++) {
                size = keep(kept, size, values, i);
            }
            return firstOf(kept, size);
        }
        size = keep(kept, size, values, 0);
        for (int b = 0; b < buckets; b++) {
            int from = (int) ((double) b * count / buckets);
            int to = (int) ((double) (b + 1) * count / buckets);
            int minIndex = -1;
            int maxIndex = -1;
            for (int i = from; i < to; i++) {
                double value = values[i];
                if (value - value != 0) {
                    continue;
                }
                if (minIndex < 0 || value < values[minIndex]) {
                    minIndex = i;
                }
                if (maxIndex < 0 || value > values[maxIndex]) {
                    maxIndex = i;
                }
            }
            if (minIndex >= 0) {
                size = keep(kept, size, values, Math.min(minIndex, maxIndex));
                size = keep(kept, size, values, Math.max(minIndex, maxIndex));
            }
        }
        return firstOf(kept, keep(kept, size, values, count - 1));
    }

    private static int keep(int[] kept, int size, double[] values, int index) {
        boolean finite = values[index] - values[index] == 0;
        if (!finite || size > 0 && kept[size - 1] >= index) {
            return size;
        }
        kept[size] = index;
        return size + 1;
    }

    private static int[] firstOf(int[] kept, int size) {
        int[] indices = new int[size];
        System.arraycopy(kept, 0, indices, 0, size);
        return indices;
    }
}
