package downhill.core.kernel;

/**
 * The first layer: sparse images against dense weights. Letters, shapes and order of sums as in the package description;
 * {@code from} is the first sample or pixel of a range, and {@code to} the one after its last.
 */
public final class SparseLayer {
    /** As many sums as stay in the registers of x86-64 beside their summands: 3 % faster than ten, in Chromium. */
    private static final int TILE = 7;

    /**
     * Changes no index, for none is this large, but tells the browser's compiler that it is not negative and needs no
     * sign extension: the step of 784-50-10 takes 1.14 ms with it and 1.31 ms without.
     */
    private static final int INDEX = 0x3fffffff;

    private SparseLayer() {}

    /**
     * Computes a = x w + b for some samples.
     *
     * @param batch x, by sample. Not modified.
     * @param w weights, shape (D, H). Not modified.
     * @param b biases, shape (H). Not modified.
     * @param a receives the sums, shape (N, H). Rows {@code from} to {@code to} are modified.
     */
    public static void forward(SparseBatch batch, double[] w, double[] b, double[] a, int from, int to, int hidden) {
        int[] rowStart = batch.rowStart;
        int[] column = batch.column;
        double[] value = batch.value;
        for (int n = from; n < to; n++) {
            int start = rowStart[n];
            int end = rowStart[n + 1];
            int row = n * hidden;
            int h = 0;
            for (; h + TILE <= hidden; h += TILE) {
                double s0 = b[h];
                double s1 = b[h + 1];
                double s2 = b[h + 2];
                double s3 = b[h + 3];
                double s4 = b[h + 4];
                double s5 = b[h + 5];
                double s6 = b[h + 6];
                for (int p = start; p < end; p++) {
                    double x = value[p];
                    int k = (column[p] * hidden + h) & INDEX;
                    s0 += x * w[k];
                    s1 += x * w[k + 1];
                    s2 += x * w[k + 2];
                    s3 += x * w[k + 3];
                    s4 += x * w[k + 4];
                    s5 += x * w[k + 5];
                    s6 += x * w[k + 6];
                }
                int k = (row + h) & INDEX;
                a[k] = s0;
                a[k + 1] = s1;
                a[k + 2] = s2;
                a[k + 3] = s3;
                a[k + 4] = s4;
                a[k + 5] = s5;
                a[k + 6] = s6;
            }
            for (; h < hidden; h++) {
                double s = b[h];
                for (int p = start; p < end; p++) {
                    s += value[p] * w[(column[p] * hidden + h) & INDEX];
                }
                a[row + h] = s;
            }
        }
    }

    /**
     * Subtracts learningRate · xᵀ da from the weights of some pixels, without ever forming the gradient.
     *
     * <p>A pixel that is zero in the whole batch has gradient zero and is passed over. With a learning rate of -1
     * on weights of zero this yields the gradient itself.
     *
     * @param batch x, by pixel. Not modified.
     * @param da slope of the loss at a, shape (N, H). Not modified.
     * @param w weights, shape (D, H). Rows {@code from} to {@code to} are modified.
     */
    public static void descend(
            SparseBatch batch, double[] da, double[] w, double learningRate, int from, int to, int hidden) {
        int[] columnStart = batch.columnStart;
        int[] sample = batch.sample;
        double[] value = batch.columnValue;
        for (int i = from; i < to; i++) {
            int start = columnStart[i];
            int end = columnStart[i + 1];
            if (start == end) {
                continue;
            }
            int row = i * hidden;
            int h = 0;
            for (; h + TILE <= hidden; h += TILE) {
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                double s3 = 0;
                double s4 = 0;
                double s5 = 0;
                double s6 = 0;
                for (int p = start; p < end; p++) {
                    double x = value[p];
                    int k = (sample[p] * hidden + h) & INDEX;
                    s0 += x * da[k];
                    s1 += x * da[k + 1];
                    s2 += x * da[k + 2];
                    s3 += x * da[k + 3];
                    s4 += x * da[k + 4];
                    s5 += x * da[k + 5];
                    s6 += x * da[k + 6];
                }
                int k = (row + h) & INDEX;
                w[k] -= learningRate * s0;
                w[k + 1] -= learningRate * s1;
                w[k + 2] -= learningRate * s2;
                w[k + 3] -= learningRate * s3;
                w[k + 4] -= learningRate * s4;
                w[k + 5] -= learningRate * s5;
                w[k + 6] -= learningRate * s6;
            }
            for (; h < hidden; h++) {
                double s = 0;
                for (int p = start; p < end; p++) {
                    s += value[p] * da[(sample[p] * hidden + h) & INDEX];
                }
                w[row + h] -= learningRate * s;
            }
        }
    }
}
