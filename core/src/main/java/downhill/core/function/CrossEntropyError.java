package downhill.core.function;

import downhill.core.math.PairwiseSum;
import downhill.core.math.StableMath;

/**
 * The cross-entropy error.
 *
 * <pre>{@code
 * L = -Σ_k t[k] ln(y[k] + 1e-7)
 * }</pre>
 *
 * <p>Only the true class counts. A perfect prediction costs about 0 (-1e-7, to be exact), a uniform one over C classes
 * ln C; the 1e-7 keeps the cost of a certain error finite, at 16.1. Sums run in NumPy's order ({@link PairwiseSum}).
 * NaN at a true class gives NaN; elsewhere it gives NaN where the truth is a row, and is not seen where it is a label.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.2.2</a>
 */
public final class CrossEntropyError {
    /** What is added to each probability, since the logarithm of 0 is minus infinity. */
    public static final double DELTA = 1e-7;

    private CrossEntropyError() {}

    /**
     * Returns the error of one sample whose truth is a row.
     *
     * @param y predicted probabilities, shape (C). Not modified.
     * @param t what is true, shape (C); one-hot: 1 at the true class, else 0. Not modified.
     * @return the loss, in nats
     * @throws IllegalArgumentException if the sizes disagree or are 0
     */
    public static double of(double[] y, double[] t) {
        Shapes.requireSameSize(y, t);
        double[] terms = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            terms[k] = t[k] * StableMath.log(y[k] + DELTA);
        }
        return -PairwiseSum.of(terms);
    }

    /**
     * Returns the error of one sample whose truth is a label.
     *
     * @param y predicted probabilities, shape (C). Not modified.
     * @param t the true class, in [0, C)
     * @return the loss, in nats
     * @throws IllegalArgumentException if the class is outside [0, C)
     */
    public static double of(double[] y, int t) {
        Shapes.requireLabel("t", t, y.length);
        return -StableMath.log(y[t] + DELTA);
    }

    /**
     * Returns the error averaged over a mini-batch whose truth is given in rows.
     *
     * <p>The mean, unlike the sum, does not grow with the batch, so one learning rate suits every batch size.
     *
     * @param y predicted probabilities, shape (N, C), row-major. Not modified.
     * @param t what is true, shape (N, C), row-major; one-hot rows. Not modified.
     * @param classCount C
     * @return the mean loss, in nats
     * @throws IllegalArgumentException if the batch is empty, the sizes disagree, or they are not whole rows
     */
    public static double ofBatch(double[] y, double[] t, int classCount) {
        int sampleCount = Shapes.requireRows(y, classCount);
        return of(y, t) / sampleCount;
    }

    /**
     * Returns the error averaged over a mini-batch whose truth is given in labels.
     *
     * <p>The mean, unlike the sum, does not grow with the batch, so one learning rate suits every batch size.
     *
     * @param y predicted probabilities, shape (N, C), row-major. Not modified.
     * @param t true class of each sample, shape (N), each in [0, C). Not modified.
     * @return the mean loss, in nats
     * @throws IllegalArgumentException if the batch is empty, the sizes disagree, or a class is outside [0, C)
     */
    public static double ofBatch(double[] y, int[] t) {
        int classCount = Shapes.requireRowPerLabel(y, t);
        double[] terms = new double[t.length];
        for (int n = 0; n < t.length; n++) {
            terms[n] = StableMath.log(y[n * classCount + t[n]] + DELTA);
        }
        return -PairwiseSum.of(terms) / t.length;
    }
}
