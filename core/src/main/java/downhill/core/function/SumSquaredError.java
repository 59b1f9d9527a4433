package downhill.core.function;

import downhill.core.math.PairwiseSum;

/**
 * The sum of squared errors, halved.
 *
 * <pre>{@code
 * L = 1/2 Σ_k (y[k] - t[k])^2
 * }</pre>
 *
 * <p>The Korean edition of the book calls it the mean squared error, but it is not divided by the number of classes. The
 * half cancels in the derivative, which is y - t. NaN anywhere gives NaN. Sums run in NumPy's order
 * ({@link PairwiseSum}).
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.2.1</a>
 */
public final class SumSquaredError {
    private SumSquaredError() {}

    /**
     * Returns the error of one sample whose truth is a row.
     *
     * @param y predicted probabilities, shape (C). Not modified.
     * @param t what is true, shape (C); one-hot: 1 at the true class, else 0. Not modified.
     * @return half the sum of squares, at least 0
     * @throws IllegalArgumentException if the sizes disagree or are 0
     */
    public static double of(double[] y, double[] t) {
        Shapes.requireSameSize(y, t);
        double[] squares = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            double difference = y[k] - t[k];
            squares[k] = difference * difference;
        }
        return 0.5 * PairwiseSum.of(squares);
    }

    /**
     * Returns the error of one sample whose truth is a label.
     *
     * @param y predicted probabilities, shape (C). Not modified.
     * @param t the true class, in [0, C)
     * @return half the sum of squares, at least 0
     * @throws IllegalArgumentException if the class is outside [0, C)
     */
    public static double of(double[] y, int t) {
        return of(y, OneHot.of(t, y.length));
    }

    /**
     * Returns the error averaged over a mini-batch whose truth is given in rows.
     *
     * @param y predicted probabilities, shape (N, C), row-major. Not modified.
     * @param t what is true, shape (N, C), row-major; one-hot rows. Not modified.
     * @param classCount C
     * @return the sum over all samples and classes, divided by 2 N
     * @throws IllegalArgumentException if the batch is empty, the sizes disagree, or they are not whole rows
     */
    public static double ofBatch(double[] y, double[] t, int classCount) {
        int sampleCount = Shapes.requireRows(y, classCount);
        return of(y, t) / sampleCount;
    }

    /**
     * Returns the error averaged over a mini-batch whose truth is given in labels.
     *
     * @param y predicted probabilities, shape (N, C), row-major. Not modified.
     * @param t true class of each sample, shape (N), each in [0, C). Not modified.
     * @return the sum over all samples and classes, divided by 2 N
     * @throws IllegalArgumentException if the batch is empty, the sizes disagree, or a class is outside [0, C)
     */
    public static double ofBatch(double[] y, int[] t) {
        int classCount = Shapes.requireRowPerLabel(y, t);
        return ofBatch(y, OneHot.ofBatch(t, classCount), classCount);
    }
}
