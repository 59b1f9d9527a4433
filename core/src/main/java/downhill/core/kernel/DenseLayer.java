package downhill.core.kernel;

/**
 * The second layer: hidden units against classes, dense. Letters, shapes and order of sums as in the package description;
 * {@code from} is the first sample or unit of a range, and {@code to} the one after its last.
 */
public final class DenseLayer {
    private static final int TILE = 10;

    private DenseLayer() {}

    /**
     * Computes a = z w + b for some samples.
     *
     * @param z inputs of the layer, shape (N, H). Not modified.
     * @param w weights, shape (H, C). Not modified.
     * @param b biases, shape (C). Not modified.
     * @param a receives the sums, shape (N, C). Rows {@code from} to {@code to} are modified.
     */
    public static void forward(
            double[] z, double[] w, double[] b, double[] a, int from, int to, int hidden, int classes) {
        for (int n = from; n < to; n++) {
            int in = n * hidden;
            int out = n * classes;
            int c = 0;
            for (; c + TILE <= classes; c += TILE) {
                double s0 = b[c];
                double s1 = b[c + 1];
                double s2 = b[c + 2];
                double s3 = b[c + 3];
                double s4 = b[c + 4];
                double s5 = b[c + 5];
                double s6 = b[c + 6];
                double s7 = b[c + 7];
                double s8 = b[c + 8];
                double s9 = b[c + 9];
                for (int h = 0, k = c; h < hidden; h++, k += classes) {
                    double x = z[in + h];
                    s0 += x * w[k];
                    s1 += x * w[k + 1];
                    s2 += x * w[k + 2];
                    s3 += x * w[k + 3];
                    s4 += x * w[k + 4];
                    s5 += x * w[k + 5];
                    s6 += x * w[k + 6];
                    s7 += x * w[k + 7];
                    s8 += x * w[k + 8];
                    s9 += x * w[k + 9];
                }
                int k = out + c;
                a[k] = s0;
                a[k + 1] = s1;
                a[k + 2] = s2;
                a[k + 3] = s3;
                a[k + 4] = s4;
                a[k + 5] = s5;
                a[k + 6] = s6;
                a[k + 7] = s7;
                a[k + 8] = s8;
                a[k + 9] = s9;
            }
            for (; c < classes; c++) {
                double s = b[c];
                for (int h = 0, k = c; h < hidden; h++, k += classes) {
                    s += z[in + h] * w[k];
                }
                a[out + c] = s;
            }
        }
    }

    /**
     * Computes dz = da wᵀ for some samples: the slope of the loss at the inputs of the layer.
     *
     * @param da slope of the loss at a, shape (N, C). Not modified.
     * @param w weights, shape (H, C). Not modified.
     * @param dz receives the slopes, shape (N, H). Rows {@code from} to {@code to} are modified.
     */
    public static void backward(double[] da, double[] w, double[] dz, int from, int to, int hidden, int classes) {
        for (int n = from; n < to; n++) {
            int out = n * classes;
            int in = n * hidden;
            if (classes == TILE) {
                // The usual ten classes: the slopes of the sample stay in locals for all hidden units.
                double d0 = da[out];
                double d1 = da[out + 1];
                double d2 = da[out + 2];
                double d3 = da[out + 3];
                double d4 = da[out + 4];
                double d5 = da[out + 5];
                double d6 = da[out + 6];
                double d7 = da[out + 7];
                double d8 = da[out + 8];
                double d9 = da[out + 9];
                for (int h = 0, k = 0; h < hidden; h++, k += TILE) {
                    dz[in + h] = d0 * w[k]
                            + d1 * w[k + 1]
                            + d2 * w[k + 2]
                            + d3 * w[k + 3]
                            + d4 * w[k + 4]
                            + d5 * w[k + 5]
                            + d6 * w[k + 6]
                            + d7 * w[k + 7]
                            + d8 * w[k + 8]
                            + d9 * w[k + 9];
                }
                continue;
            }
            for (int h = 0, k = 0; h < hidden; h++, k += classes) {
                double s = da[out] * w[k];
                for (int c = 1; c < classes; c++) {
                    s += da[out + c] * w[k + c];
                }
                dz[in + h] = s;
            }
        }
    }

    /**
     * Subtracts learningRate · zᵀ da from the weights of some hidden units.
     *
     * @param z inputs of the layer, shape (N, H). Not modified.
     * @param da slope of the loss at a, shape (N, C). Not modified.
     * @param w weights, shape (H, C). Rows {@code from} to {@code to} are modified.
     */
    public static void descend(
            double[] z,
            double[] da,
            double[] w,
            double learningRate,
            int size,
            int from,
            int to,
            int hidden,
            int classes) {
        for (int h = from; h < to; h++) {
            int row = h * classes;
            int c = 0;
            for (; c + TILE <= classes; c += TILE) {
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                double s3 = 0;
                double s4 = 0;
                double s5 = 0;
                double s6 = 0;
                double s7 = 0;
                double s8 = 0;
                double s9 = 0;
                for (int n = 0, in = h, k = c; n < size; n++, in += hidden, k += classes) {
                    double x = z[in];
                    s0 += x * da[k];
                    s1 += x * da[k + 1];
                    s2 += x * da[k + 2];
                    s3 += x * da[k + 3];
                    s4 += x * da[k + 4];
                    s5 += x * da[k + 5];
                    s6 += x * da[k + 6];
                    s7 += x * da[k + 7];
                    s8 += x * da[k + 8];
                    s9 += x * da[k + 9];
                }
                int k = row + c;
                w[k] -= learningRate * s0;
                w[k + 1] -= learningRate * s1;
                w[k + 2] -= learningRate * s2;
                w[k + 3] -= learningRate * s3;
                w[k + 4] -= learningRate * s4;
                w[k + 5] -= learningRate * s5;
                w[k + 6] -= learningRate * s6;
                w[k + 7] -= learningRate * s7;
                w[k + 8] -= learningRate * s8;
                w[k + 9] -= learningRate * s9;
            }
            for (; c < classes; c++) {
                double s = 0;
                for (int n = 0, in = h, k = c; n < size; n++, in += hidden, k += classes) {
                    s += z[in] * da[k];
                }
                w[row + c] -= learningRate * s;
            }
        }
    }

    /**
     * Subtracts learningRate · Σ da from some biases, the sum running over the samples.
     *
     * @param da slope of the loss at the sums of the layer, shape (N, width). Not modified.
     * @param b biases, shape (width). Elements {@code from} to {@code to} are modified.
     * @param width units of the layer
     */
    public static void descendBias(
            double[] da, double[] b, double learningRate, int size, int from, int to, int width) {
        for (int h = from; h < to; h++) {
            double s = 0;
            for (int n = 0, k = h; n < size; n++, k += width) {
                s += da[k];
            }
            b[h] -= learningRate * s;
        }
    }
}
