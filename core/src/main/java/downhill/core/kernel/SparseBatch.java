package downhill.core.kernel;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import java.util.Arrays;

/**
 * A mini-batch as lists of its nonzero pixels, by sample and by pixel.
 *
 * <p>By sample (CSR, for the forward pass): the entries of sample n are {@code rowStart[n]} to
 * {@code rowStart[n + 1]}, pixel {@code column[p]} with {@code value[p]}. By pixel (CSC, for the
 * gradient of the weights, which sums over samples): those of pixel i are {@code columnStart[i]} to
 * {@code columnStart[i + 1]}, sample {@code sample[p]} with {@code columnValue[p]}, samples ascending.
 */
public final class SparseBatch {
    final int[] rowStart;
    final int[] columnStart;
    final int[] label;
    int[] column = new int[0];
    double[] value = new double[0];
    int[] sample = new int[0];
    double[] columnValue = new double[0];

    private final double[] pixelValues = PixelValues.table();
    private final int pixelCount;
    private int size;

    /**
     * Makes room for mini-batches.
     *
     * @param capacity the most samples a batch may have
     * @param pixelCount D, the pixels of an image
     */
    public SparseBatch(int capacity, int pixelCount) {
        this.pixelCount = pixelCount;
        rowStart = new int[capacity + 1];
        columnStart = new int[pixelCount + 1];
        label = new int[capacity];
    }

    /** Returns the number of samples N in the batch. */
    public int size() {
        return size;
    }

    /** Returns the most samples that fit. */
    public int capacity() {
        return label.length;
    }

    /** Returns the true class of a sample in [0, N). */
    public int label(int n) {
        return label[n];
    }

    /**
     * Fills the batch with images, in the given order; an image may occur more than once.
     *
     * @param images where they are taken from. Not modified.
     * @param indices their indices. Not modified.
     * @param from first of {@code indices} to take
     * @param count N, at most the capacity
     */
    public void gather(LabeledImages images, int[] indices, int from, int count) {
        int nonzero = 0;
        for (int n = 0; n < count; n++) {
            nonzero += images.nonzeroCount(indices[from + n]);
        }
        reserve(nonzero);
        size = count;
        int p = 0;
        for (int n = 0; n < count; n++) {
            int image = indices[from + n];
            label[n] = images.label(image);
            p = images.copyRow(image, pixelValues, column, value, p);
            rowStart[n + 1] = p;
        }
    }

    /** Makes the lists by pixel from those by sample (a counting sort, so samples stay in order). */
    public void transpose() {
        int[] start = columnStart;
        Arrays.fill(start, 0);
        int nonzero = rowStart[size];
        for (int p = 0; p < nonzero; p++) {
            start[column[p] + 1]++;
        }
        for (int i = 0; i < pixelCount; i++) {
            start[i + 1] += start[i];
        }
        // Filling moves each start to the start of the next pixel; afterwards they are moved back by one.
        for (int n = 0; n < size; n++) {
            for (int p = rowStart[n]; p < rowStart[n + 1]; p++) {
                int q = start[column[p]]++;
                sample[q] = n;
                columnValue[q] = value[p];
            }
        }
        for (int i = pixelCount; i > 0; i--) {
            start[i] = start[i - 1];
        }
        start[0] = 0;
    }

    private void reserve(int nonzero) {
        if (nonzero > value.length) {
            // A quarter more than needed: batches differ little, so this happens once or twice a run.
            int room = nonzero + nonzero / 4;
            column = new int[room];
            value = new double[room];
            sample = new int[room];
            columnValue = new double[room];
        }
    }
}
