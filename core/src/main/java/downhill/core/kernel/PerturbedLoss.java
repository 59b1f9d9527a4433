package downhill.core.kernel;

import downhill.core.function.Activation;
import downhill.core.math.StableMath;

/**
 * The loss of a sample after one parameter has moved, recomputing only what the move touches.
 *
 * <p>A numerical gradient asks for the loss twice for each of the 39,760 parameters. A weight w1[i, j] reaches only
 * the samples whose pixel i has ink, only hidden unit j, and through it the C sums a2; a weight w2[j, k] reaches one
 * sum. So instead of a forward pass a question costs a few exponentials. The differences are the same central
 * differences as the naive ones, only their rounding is smaller: samples that do not change cancel exactly instead of
 * being added and subtracted.
 */
public final class PerturbedLoss {
    private final SparseBatch batch;
    private final double[] a1;
    private final double[] z1;
    private final double[] a2;
    private final double[] w2;
    private final Activation activation;
    private final int hidden;
    private final int classes;
    private final double[] moved;
    private final double[] powersOfTwo = StableMath.powersOfTwo();

    /**
     * Looks at a batch after its forward pass.
     *
     * @param batch the samples, by pixel too. Not modified.
     * @param a1 sums of the hidden layer, shape (N, H). Not modified.
     * @param z1 its activations, shape (N, H). Not modified.
     * @param a2 sums of the output layer before softmax, shape (N, C). Not modified.
     * @param w2 weights of the output layer, shape (H, C). Not modified.
     * @param activation of the hidden layer
     */
    public PerturbedLoss(
            SparseBatch batch,
            double[] a1,
            double[] z1,
            double[] a2,
            double[] w2,
            Activation activation,
            int hidden,
            int classes) {
        this.batch = batch;
        this.a1 = a1;
        this.z1 = z1;
        this.a2 = a2;
        this.w2 = w2;
        this.activation = activation;
        this.hidden = hidden;
        this.classes = classes;
        moved = new double[classes];
    }

    /**
     * Returns how the loss of a sample differs between two values of its hidden sum a1[n, j].
     *
     * @param up what the upper value adds to the sum
     * @param down what the lower value adds to it, usually negative
     * @return loss(upper) - loss(lower)
     */
    public double hiddenDifference(int n, int j, double up, double down) {
        return afterHiddenMove(n, j, up) - afterHiddenMove(n, j, down);
    }

    /**
     * Returns how the summed loss differs between two values of w2[j, k].
     *
     * @param up what the upper value adds to the weight
     * @param down what the lower value adds to the weight
     * @return Σ over the samples of loss(upper) - loss(lower)
     */
    public double w2Difference(int j, int k, double up, double down) {
        double sum = 0;
        for (int n = 0; n < batch.size(); n++) {
            double z = z1[n * hidden + j];
            sum += afterOutputMove(n, k, z * up) - afterOutputMove(n, k, z * down);
        }
        return sum;
    }

    /**
     * Returns how the summed loss differs between two values of b2[k].
     *
     * @param up what the upper value adds to the bias
     * @param down what the lower value adds to the bias
     * @return Σ over the samples of loss(upper) - loss(lower)
     */
    public double b2Difference(int k, double up, double down) {
        double sum = 0;
        for (int n = 0; n < batch.size(); n++) {
            sum += afterOutputMove(n, k, up) - afterOutputMove(n, k, down);
        }
        return sum;
    }

    /** Loss of sample n when its hidden sum a1[n, j] moves by {@code shift}. */
    private double afterHiddenMove(int n, int j, double shift) {
        double a = a1[n * hidden + j] + shift;
        double change = activation.value(a) - z1[n * hidden + j];
        for (int c = 0; c < classes; c++) {
            moved[c] = a2[n * classes + c] + change * w2[j * classes + c];
        }
        return lossOfMoved(n);
    }

    /** Loss of sample n when its output sum a2[n, k] moves by {@code shift}. */
    private double afterOutputMove(int n, int k, double shift) {
        for (int c = 0; c < classes; c++) {
            moved[c] = a2[n * classes + c];
        }
        moved[k] += shift;
        return lossOfMoved(n);
    }

    private double lossOfMoved(int n) {
        double max = moved[0];
        for (int c = 1; c < classes; c++) {
            if (moved[c] > max) {
                max = moved[c];
            }
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += StableMath.exp(moved[c] - max, powersOfTwo);
        }
        double e = StableMath.exp(moved[batch.label[n]] - max, powersOfTwo);
        return -StableMath.log(e / sum + SoftmaxLoss.DELTA);
    }
}
