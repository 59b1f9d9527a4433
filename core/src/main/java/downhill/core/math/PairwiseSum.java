package downhill.core.math;

/**
 * Sums in the order of {@code numpy.sum}, so that a sum equals Python's in the last digit too.
 *
 * <p>Floating-point addition is not associative: another order gives other last digits. NumPy adds fewer than 8 numbers
 * one after the other; up to 128 numbers in 8 interleaved running sums, then the rest; and halves longer rows. The
 * rounding error grows with the logarithm of the length instead of with the length.
 */
public final class PairwiseSum {
    private static final int BLOCK = 128;

    private PairwiseSum() {}

    /**
     * Returns the sum of all values.
     *
     * @param values the summands. Not modified.
     * @return their sum; 0 for none; NaN if one is NaN or infinities of both signs meet
     */
    public static double of(double[] values) {
        // NumPy starts at 0, which turns a sum of negative zeros into 0.
        return 0 + of(values, 0, values.length);
    }

    private static double of(double[] values, int start, int count) {
        if (count < 8) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += values[start + i];
            }
            return sum;
        }
        if (count > BLOCK) {
            int half = count / 2;
            half -= half % 8;
            return of(values, start, half) + of(values, start + half, count - half);
        }
        double r0 = values[start];
        double r1 = values[start + 1];
        double r2 = values[start + 2];
        double r3 = values[start + 3];
        double r4 = values[start + 4];
        double r5 = values[start + 5];
        double r6 = values[start + 6];
        double r7 = values[start + 7];
        int i = 8;
        for (; i + 8 <= count; i += 8) {
            r0 += values[start + i];
            r1 += values[start + i + 1];
            r2 += values[start + i + 2];
            r3 += values[start + i + 3];
            r4 += values[start + i + 4];
            r5 += values[start + i + 5];
            r6 += values[start + i + 6];
            r7 += values[start + i + 7];
        }
        double sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7));
        for (; i < count; i++) {
            sum += values[start + i];
        }
        return sum;
    }
}
