package downhill.core.kernel;

import downhill.core.function.Softmax;
import downhill.core.math.StableMath;

/** Softmax and cross entropy, over the rows of a batch from {@code from} on and before {@code to}. */
public final class SoftmaxLoss {
    /** Keeps ln away from zero, as the book's code does. */
    public static final double DELTA = 1e-7;

    private SoftmaxLoss() {}

    /**
     * Turns sums into probabilities in place: y = exp(a - max a) / Σ exp(a - max a), row by row.
     *
     * @param y sums a, shape (N, C), become probabilities. Rows {@code from} to {@code to} are modified.
     */
    public static void softmax(double[] y, int from, int to, int classes) {
        double[] powersOfTwo = StableMath.powersOfTwo();
        for (int n = from; n < to; n++) {
            Softmax.replaceRow(y, n * classes, classes, powersOfTwo);
        }
    }

    /**
     * Computes the loss of each sample, -ln(y[t] + 1e-7).
     *
     * <p>They are kept apart and summed by the caller in one order, so that the mean has the same bits however many
     * workers computed them.
     *
     * @param batch supplies the true classes t. Not modified.
     * @param y probabilities, shape (N, C). Not modified.
     * @param loss receives the losses, shape (N). Elements {@code from} to {@code to} are modified.
     */
    public static void loss(SparseBatch batch, double[] y, double[] loss, int from, int to, int classes) {
        for (int n = from; n < to; n++) {
            loss[n] = -StableMath.log(y[n * classes + batch.label[n]] + DELTA);
        }
    }

    /**
     * Turns probabilities into the slope of the mean loss at the sums: da = (y - t) / N, t one-hot.
     *
     * <p>This is the slope of cross entropy without the 1e-7, as in the book; the difference is below 1e-7 / y[t].
     *
     * @param batch supplies the true classes t. Not modified.
     * @param da probabilities y, shape (N, C), become slopes. Rows {@code from} to {@code to} are modified.
     */
    public static void slope(SparseBatch batch, double[] da, int from, int to, int classes) {
        double size = batch.size();
        for (int n = from; n < to; n++) {
            int start = n * classes;
            da[start + batch.label[n]] -= 1;
            for (int k = start; k < start + classes; k++) {
                da[k] /= size;
            }
        }
    }
}
