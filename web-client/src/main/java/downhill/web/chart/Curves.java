package downhill.web.chart;

import downhill.core.training.Evaluation;
import java.util.List;

/** Curves over the same ascending x, to be drawn, read and listed side by side; NaN where a value is missing. */
public record Curves(double[] x, double[][] y) {
    private static final double MAX_STRETCHES = 60;

    /**
     * Returns losses smoothed alike: every point is the mean over a stretch of steps, the same round number for all,
     * and stands at its last step. Losses that are not finite are left out. A mini-batch's own loss scatters so much
     * that four such curves would hide one another.
     */
    public static Curves means(List<LossSeries> runs) {
        double end = 1;
        for (LossSeries run : runs) {
            end = run.count() == 0 ? end : Math.max(end, run.step(run.count() - 1));
        }
        double stretch = stretch(end);
        double[] x = new double[(int) Math.ceil(end / stretch)];
        double[][] y = new double[runs.size()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.min(end, (i + 1) * stretch);
        }
        for (int r = 0; r < y.length; r++) {
            y[r] = means(runs.get(r), x.length, stretch);
        }
        return new Curves(x, y);
    }

    /** Returns how many steps are averaged for a longest run of {@code end} steps: 1, 2 or 5 times a power of ten. */
    public static double stretch(double end) {
        return Math.max(1, Ticks.roundUp(end / MAX_STRETCHES));
    }

    private static double[] means(LossSeries run, int count, double stretch) {
        double[] sums = new double[count];
        double[] sizes = new double[count];
        for (int i = 0; i < run.count(); i++) {
            double loss = run.loss(i);
            if (loss - loss == 0) {
                int at = (int) Math.ceil(run.step(i) / stretch) - 1;
                sums[at] += loss;
                sizes[at]++;
            }
        }
        for (int i = 0; i < count; i++) {
            // Of an empty stretch this is NaN.
            sums[i] /= sizes[i];
        }
        return sums;
    }

    /** Returns the test accuracies at every step at which one of the runs was evaluated. */
    public static Curves testAccuracies(List<List<Evaluation>> runs) {
        double[] x = steps(runs);
        double[][] y = new double[runs.size()][x.length];
        for (int r = 0; r < y.length; r++) {
            List<Evaluation> run = runs.get(r);
            int next = 0;
            for (int i = 0; i < x.length; i++) {
                boolean here = next < run.size() && run.get(next).step() == x[i];
                y[r][i] = here ? run.get(next++).testAccuracy() : Double.NaN;
            }
        }
        return new Curves(x, y);
    }

    private static double[] steps(List<List<Evaluation>> runs) {
        int capacity = 0;
        for (List<Evaluation> run : runs) {
            capacity += run.size();
        }
        double[] steps = new double[capacity];
        int[] next = new int[runs.size()];
        int count = 0;
        while (true) {
            double first = Double.POSITIVE_INFINITY;
            for (int r = 0; r < next.length; r++) {
                if (next[r] < runs.get(r).size()) {
                    first = Math.min(first, runs.get(r).get(next[r]).step());
                }
            }
            if (first == Double.POSITIVE_INFINITY) {
                double[] merged = new double[count];
                System.arraycopy(steps, 0, merged, 0, count);
                return merged;
            }
            steps[count++] = first;
            for (int r = 0; r < next.length; r++) {
                if (next[r] < runs.get(r).size() && runs.get(r).get(next[r]).step() == first) {
                    next[r]++;
                }
            }
        }
    }

    /** Returns the index of the last value of a run, or −1. */
    int last(int run) {
        int last = x.length - 1;
        while (last >= 0 && y[run][last] != y[run][last]) {
            last--;
        }
        return last;
    }

    /** Returns the greatest value of all runs; 0 without one. */
    double max() {
        double max = 0;
        for (double[] run : y) {
            for (double value : run) {
                max = value > max ? value : max;
            }
        }
        return max;
    }
}
