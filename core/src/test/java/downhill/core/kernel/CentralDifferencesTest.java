package downhill.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentralDifferencesTest {
    private static final int SIZE = 4;
    private static final int PIXELS = 5;
    private static final int HIDDEN = 3;
    private static final int CLASSES = 4;

    private final Random random = new Random(12);
    private final byte[] pixels = new byte[SIZE * PIXELS];
    private final byte[] labels = {2, 0, 3, 2};
    private final double[] w1 = normal(PIXELS * HIDDEN);
    private final double[] b1 = normal(HIDDEN);
    private final double[] w2 = normal(HIDDEN * CLASSES);
    private final double[] b2 = normal(CLASSES);
    private final double[] a1 = new double[SIZE * HIDDEN];
    private final double[] z1 = new double[SIZE * HIDDEN];
    private final double[] a2 = new double[SIZE * CLASSES];

    /** The smallest step is answered by the series alone, the largest by whole passes alone; large weights carry far. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID, 1e-4, 1", "SIGMOID, 0.003, 1", "SIGMOID, 0.7, 1", "SIGMOID, 9e-4, 20",
        "RELU, 1e-4, 1", "RELU, 0.003, 1", "RELU, 0.7, 1", "RELU, 9e-4, 20"
    })
    void everySlopeIsThatOfTwoWholePassesHoweverLargeTheMove(Activation activation, double h, double weight) {
        for (int i = 0; i < w2.length; i++) {
            w2[i] *= weight;
        }
        random.nextBytes(pixels);
        naiveLoss(activation);
        SparseBatch batch = new SparseBatch(SIZE, PIXELS);
        batch.gather(LabeledImages.of(pixels, labels, PIXELS), new int[] {0, 1, 2, 3}, 0, SIZE);
        batch.transpose();
        CentralDifferences fast = new CentralDifferences(
                batch, a1.clone(), z1.clone(), a2.clone(), w2.clone(), activation, HIDDEN, CLASSES, h);
        double[] slope1 = new double[w1.length];
        double[] slopeB1 = new double[b1.length];
        double[] slope2 = new double[w2.length];
        double[] slopeB2 = new double[b2.length];
        fast.w1(w1, slope1, 0, PIXELS);
        fast.b1(b1, slopeB1);
        fast.w2(slope2, 0, HIDDEN);
        fast.b2(b2, slopeB2);
        assertSlopes(w1, slope1, h, () -> naiveLoss(activation));
        assertSlopes(b1, slopeB1, h, () -> naiveLoss(activation));
        assertSlopes(w2, slope2, h, () -> naiveLoss(activation));
        assertSlopes(b2, slopeB2, h, () -> naiveLoss(activation));
    }

    /** A loss of about 2 has an ulp of 4e-16; some roundings of it are divided by 2h. The series adds its own, 1e-13. */
    private static void assertSlopes(double[] parameters, double[] slopes, double h, DoubleSupplier loss) {
        for (int i = 0; i < parameters.length; i++) {
            double kept = parameters[i];
            parameters[i] = kept + h;
            double up = loss.getAsDouble();
            parameters[i] = kept - h;
            double down = loss.getAsDouble();
            parameters[i] = kept;
            assertThat(slopes[i]).isEqualTo((up - down) / (2 * h), within(2e-15 / h + 1e-13));
        }
    }

    /** Returns the mean loss with the exponentials of the JVM, and leaves a1, z1 and a2 there. Pixels are floats, as in NumPy. */
    private double naiveLoss(Activation activation) {
        double total = 0;
        for (int n = 0; n < SIZE; n++) {
            double sum = 0;
            for (int k = 0; k < CLASSES; k++) {
                a2[n * CLASSES + k] = b2[k];
            }
            for (int j = 0; j < HIDDEN; j++) {
                double a = b1[j];
                for (int i = 0; i < PIXELS; i++) {
                    a += (double) ((pixels[n * PIXELS + i] & 255) / 255f) * w1[i * HIDDEN + j];
                }
                double z = activation == Activation.RELU ? Math.max(0, a) : 1 / (1 + Math.exp(-a));
                a1[n * HIDDEN + j] = a;
                z1[n * HIDDEN + j] = z;
                for (int k = 0; k < CLASSES; k++) {
                    a2[n * CLASSES + k] += z * w2[j * CLASSES + k];
                }
            }
            for (int k = 0; k < CLASSES; k++) {
                sum += Math.exp(a2[n * CLASSES + k]);
            }
            total -= Math.log(Math.exp(a2[n * CLASSES + labels[n]]) / sum + 1e-7);
        }
        return total / SIZE;
    }

    private double[] normal(int count) {
        return random.doubles(count, -1, 1).toArray();
    }
}
