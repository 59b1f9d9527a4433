package downhill.core.function;

import downhill.core.math.StableMath;

/**
 * The softmax, which turns scores into probabilities.
 *
 * <pre>{@code
 * y[k] = exp(a[k] - max a) / Σ_j exp(a[j] - max a)
 * }</pre>
 *
 * <p>Subtracting the largest score changes nothing in the quotient and keeps exp from overflowing. The sum runs from the
 * first score to the last. NaN or plus infinity among the scores of a row gives NaN in the whole row, as in NumPy;
 * minus infinity gives probability 0, unless the whole row is minus infinity, which gives NaN.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 3.5</a>
 */
public final class Softmax {
    private Softmax() {}

    /**
     * Returns the probabilities of one row of scores.
     *
     * @param a the scores of all classes. Not modified.
     * @return as many probabilities, which sum to 1
     * @throws IllegalArgumentException if there is no score
     */
    public static double[] of(double[] a) {
        return ofRows(a, a.length);
    }

    /**
     * Returns the probabilities of a batch.
     *
     * @param a scores, shape (N, C), row-major. Not modified.
     * @param classCount C, how many scores a row has
     * @return probabilities, shape (N, C), row-major; each row sums to 1
     * @throws IllegalArgumentException if the scores are not whole rows
     */
    public static double[] ofRows(double[] a, int classCount) {
        if (classCount < 1) {
            throw new IllegalArgumentException("classCount = " + classCount + ", below 1");
        }
        if (a.length % classCount != 0) {
            throw new IllegalArgumentException(a.length + " scores are not whole rows of " + classCount);
        }
        double[] y = a.clone();
        double[] powersOfTwo = StableMath.powersOfTwo();
        for (int start = 0; start < y.length; start += classCount) {
            replaceRow(y, start, classCount, powersOfTwo);
        }
        return y;
    }

    /**
     * Replaces one row of scores by its probabilities, for hot loops: nothing is allocated or checked.
     *
     * @param values holds the row. Modified.
     * @param start index of the row's first score; the whole row lies within {@code values}
     * @param classCount how many scores the row has, at least 1
     * @param powersOfTwo what {@link StableMath#powersOfTwo()} returns. Not modified.
     */
    public static void replaceRow(double[] values, int start, int classCount, double[] powersOfTwo) {
        int end = start + classCount;
        double max = values[start];
        for (int i = start + 1; i < end; i++) {
            if (values[i] > max) {
                max = values[i];
            }
        }
        double sum = 0;
        for (int i = start; i < end; i++) {
            double e = StableMath.exp(values[i] - max, powersOfTwo);
            values[i] = e;
            sum += e;
        }
        for (int i = start; i < end; i++) {
            values[i] /= sum;
        }
    }
}
