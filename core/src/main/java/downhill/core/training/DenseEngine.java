package downhill.core.training;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.function.Activation;
import downhill.core.kernel.DenseLayer;
import downhill.core.kernel.SoftmaxLoss;
import downhill.core.math.StableMath;
import downhill.core.network.Parameters;

/**
 * The step as its formulas read, with every zero pixel multiplied: the yardstick for the other engines.
 *
 * <p>A zero pixel adds zero to a sum and takes zero from a weight, so this engine too gives the bits of {@link
 * JavaEngine}; it only takes about eight times as long.
 */
public final class DenseEngine extends JavaEngine {
    private final LabeledImages train;
    private final Activation activation;
    private final int inputs;
    private final int hidden;
    private final double[] x;
    private final double[] z1;
    private final double[] da1;
    private final double[] dw1;
    private final double[] y;

    /**
     * Makes the network of a configuration.
     *
     * @param config what the run is to do
     * @param train the training images, exactly {@code config.trainSize()} of them. Not modified.
     * @param test the test images, exactly {@code config.testSize()} of them. Not modified.
     * @throws IllegalArgumentException if the numbers of images or their sizes disagree
     */
    public DenseEngine(TrainingConfig config, LabeledImages train, LabeledImages test) {
        super(config, train, test);
        this.train = train;
        activation = config.activation();
        inputs = train.pixelCount();
        hidden = config.hiddenSize();
        int batch = config.batchSize();
        x = new double[batch * inputs];
        z1 = new double[batch * hidden];
        da1 = new double[batch * hidden];
        dw1 = new double[inputs * hidden];
        y = new double[batch * CLASSES];
    }

    @Override
    public double descend(int[] batch, double learningRate) {
        int size = batch.length;
        int classes = CLASSES;
        Parameters p = network().parameters();
        load(batch);
        multiply(p.w1(), p.b1(), size);
        activation.apply(z1, z1, 0, size * hidden);
        DenseLayer.forward(z1, p.w2(), p.b2(), y, 0, size, hidden, classes);
        SoftmaxLoss.softmax(y, 0, size, classes);
        double loss = meanLoss(batch);
        if (loss - loss != 0) {
            return loss;
        }
        for (int n = 0; n < size; n++) {
            y[n * classes + train.label(batch[n])] -= 1;
        }
        for (int k = 0; k < size * classes; k++) {
            y[k] /= size;
        }
        DenseLayer.backward(y, p.w2(), da1, 0, size, hidden, classes);
        activation.multiplyBySlope(z1, da1, 0, size * hidden);
        descendHidden(p.w1(), learningRate, size);
        DenseLayer.descendBias(da1, p.b1(), learningRate, size, 0, hidden, hidden);
        DenseLayer.descend(z1, y, p.w2(), learningRate, size, 0, hidden, hidden, classes);
        DenseLayer.descendBias(y, p.b2(), learningRate, size, 0, classes, classes);
        return loss;
    }

    private void load(int[] batch) {
        double[] values = PixelValues.table();
        for (int n = 0; n < batch.length; n++) {
            byte[] pixels = train.pixels(batch[n]);
            for (int i = 0; i < inputs; i++) {
                x[n * inputs + i] = values[pixels[i] & 255];
            }
        }
    }

    /** a1 = x w1 + b1, left in z1. */
    private void multiply(double[] w, double[] b, int size) {
        for (int n = 0; n < size; n++) {
            for (int j = 0; j < hidden; j++) {
                z1[n * hidden + j] = b[j];
            }
            for (int i = 0; i < inputs; i++) {
                double value = x[n * inputs + i];
                for (int j = 0; j < hidden; j++) {
                    z1[n * hidden + j] += value * w[i * hidden + j];
                }
            }
        }
    }

    /** dw1 = xᵀ da1, then w1 -= learningRate · dw1. */
    private void descendHidden(double[] w, double learningRate, int size) {
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < hidden; j++) {
                dw1[i * hidden + j] = 0;
            }
            for (int n = 0; n < size; n++) {
                double value = x[n * inputs + i];
                for (int j = 0; j < hidden; j++) {
                    dw1[i * hidden + j] += value * da1[n * hidden + j];
                }
            }
        }
        for (int k = 0; k < dw1.length; k++) {
            w[k] -= learningRate * dw1[k];
        }
    }

    private double meanLoss(int[] batch) {
        double sum = 0;
        for (int n = 0; n < batch.length; n++) {
            double p = y[n * CLASSES + train.label(batch[n])];
            sum += -StableMath.log(p + SoftmaxLoss.DELTA);
        }
        return sum / batch.length;
    }
}
