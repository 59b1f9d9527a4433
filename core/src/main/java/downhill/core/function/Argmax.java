package downhill.core.function;

/** Where the largest of some values stands, such as the most probable class. */
public final class Argmax {
    private Argmax() {}

    /**
     * Returns the place of the largest value; of equal ones, the first, as in NumPy's argmax.
     *
     * <p>A NaN is never larger than another value, and nothing is larger than a NaN that comes first.
     *
     * @param values any. Not modified.
     * @param start where the row begins
     * @param count values in the row, at least 1
     * @return the place within the row, in [0, count)
     * @throws IllegalArgumentException if the row is empty or not within the values
     */
    public static int of(double[] values, int start, int count) {
        if (count < 1 || start < 0 || start > values.length - count) {
            throw new IllegalArgumentException(
                    "a row of " + count + " from " + start + ", but there are " + values.length + " values");
        }
        int best = 0;
        for (int k = 1; k < count; k++) {
            if (values[start + k] > values[start + best]) {
                best = k;
            }
        }
        return best;
    }
}
