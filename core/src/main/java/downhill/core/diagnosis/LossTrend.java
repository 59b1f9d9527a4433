package downhill.core.diagnosis;

import java.util.Arrays;

/** Means of the losses over any steps, from sums that are kept as the losses come: asking takes the same time always. */
final class LossTrend {
    private double[] sums = new double[256];
    private double[] squares = new double[256];
    private int steps;

    /** Takes the loss of the next step, a finite number. */
    void add(double loss) {
        if (steps + 1 == sums.length) {
            sums = Arrays.copyOf(sums, 2 * sums.length);
            squares = Arrays.copyOf(squares, 2 * squares.length);
        }
        sums[steps + 1] = sums[steps] + loss;
        squares[steps + 1] = squares[steps] + loss * loss;
        steps++;
    }

    /** Returns the mean over the last fifth of the steps; there are at least 5. */
    double lastFifth() {
        return mean(steps - steps / 5, steps);
    }

    /** Returns the mean over the fifth before. */
    double fifthBefore() {
        return mean(steps - 2 * (steps / 5), steps - steps / 5);
    }

    /** Tells whether the one is clearly below the other, and below guessing: from above it, falling is only coming back. */
    boolean isFalling() {
        int fifth = steps / 5;
        if (fifth < 2) {
            return false;
        }
        double fall = fifthBefore() - lastFifth();
        double variance = variance(steps - 2 * fifth, steps - fifth) + variance(steps - fifth, steps);
        double error = Math.sqrt(Math.max(0, variance) / fifth);
        return lastFifth() < Thresholds.LN_10 - Thresholds.PLATEAU
                && fall > Thresholds.STILL_FALLING
                && fall > Thresholds.FALL_ERRORS * error;
    }

    private double mean(int from, int to) {
        return (sums[to] - sums[from]) / (to - from);
    }

    private double variance(int from, int to) {
        double mean = mean(from, to);
        return (squares[to] - squares[from]) / (to - from) - mean * mean;
    }
}
