package downhill.web.chart;

/** A loss curve that grows: which step cost what. Every point is kept. */
public final class LossSeries {
    double[] steps = new double[256];
    double[] losses = new double[256];
    private int count;

    public void add(int step, double loss) {
        if (count == steps.length) {
            steps = larger(steps);
            losses = larger(losses);
        }
        steps[count] = step;
        losses[count++] = loss;
    }

    private static double[] larger(double[] full) {
        double[] copy = new double[2 * full.length];
        System.arraycopy(full, 0, copy, 0, full.length);
        return copy;
    }

    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    public int step(int index) {
        return (int) steps[index];
    }

    public double loss(int index) {
        return losses[index];
    }

    /** Returns the index of the lowest loss; −1 without points. */
    int minIndex() {
        int minIndex = -1;
        for (int i = 0; i < count; i++) {
            if (minIndex < 0 || losses[i] < losses[minIndex]) {
                minIndex = i;
            }
        }
        return minIndex;
    }

    /** Returns the greatest finite loss; 0 without one. */
    double max() {
        double max = 0;
        for (int i = 0; i < count; i++) {
            if (losses[i] > max && losses[i] - losses[i] == 0) {
                max = losses[i];
            }
        }
        return max;
    }

    /** Returns the mean of the last few losses; NaN without points. */
    double recentMean(int maxCount) {
        double sum = 0;
        int from = Math.max(0, count - maxCount);
        for (int i = from; i < count; i++) {
            sum += losses[i];
        }
        return sum / (count - from);
    }

    int[] drawn(int columns) {
        return Decimator.indices(losses, count, columns);
    }
}
