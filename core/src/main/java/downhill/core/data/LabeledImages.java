package downhill.core.data;

import java.util.Arrays;
import java.util.List;

/**
 * Images and their labels, stored as lists of nonzero pixels (compressed sparse rows).
 *
 * <p>About 81 % of MNIST's pixels are zero and add nothing to a sum, so each image keeps only the
 * places and bytes of its ink, in ascending order. The lists are made once, when the image is read,
 * and every later pass walks them. Image n's pixels are entries {@code rowStart[n]} to
 * {@code rowStart[n + 1]} (exclusive). Immutable. An index outside [0, N) is an {@link IllegalArgumentException}.
 */
public final class LabeledImages {
    private static final int MAX_PIXELS = 65536;

    private final int pixelCount;
    private final int[] rowStart;
    private final char[] column;
    private final byte[] ink;
    private final byte[] labels;

    private LabeledImages(int pixelCount, int[] rowStart, char[] column, byte[] ink, byte[] labels) {
        this.pixelCount = pixelCount;
        this.rowStart = rowStart;
        this.column = column;
        this.ink = ink;
        this.labels = labels;
    }

    /**
     * Makes the lists of N images.
     *
     * @param pixels the pixels, shape (N, D), unsigned bytes. Not modified, not kept.
     * @param labels the labels, shape (N), each in [0, 10). Not modified, not kept.
     * @param pixelCount D, the pixels of one image, in [1, 65536]
     * @return the labelled images
     * @throws IllegalArgumentException if the sizes disagree or a label is outside [0, 10)
     */
    public static LabeledImages of(byte[] pixels, byte[] labels, int pixelCount) {
        if (pixelCount < 1 || pixelCount > MAX_PIXELS) {
            throw new IllegalArgumentException("pixelCount = " + pixelCount + ", outside [1, " + MAX_PIXELS + "]");
        }
        if ((double) labels.length * pixelCount != pixels.length) {
            throw new IllegalArgumentException("pixels has " + pixels.length + " bytes, not labels × pixelCount = "
                    + labels.length + " × " + pixelCount);
        }
        for (int n = 0; n < labels.length; n++) {
            if (labels[n] < 0 || labels[n] > 9) {
                throw new IllegalArgumentException("labels[" + n + "] = " + (labels[n] & 255) + ", outside [0, 10)");
            }
        }
        int nonzero = 0;
        for (byte pixel : pixels) {
            if (pixel != 0) {
                nonzero++;
            }
        }
        int[] rowStart = new int[labels.length + 1];
        char[] column = new char[nonzero];
        byte[] ink = new byte[nonzero];
        int p = 0;
        for (int n = 0; n < labels.length; n++) {
            int first = n * pixelCount;
            for (int i = 0; i < pixelCount; i++) {
                byte pixel = pixels[first + i];
                if (pixel != 0) {
                    column[p] = (char) i;
                    ink[p++] = pixel;
                }
            }
            rowStart[n + 1] = p;
        }
        return new LabeledImages(pixelCount, rowStart, column, ink, labels.clone());
    }

    /**
     * Takes finished lists, such as views of a memory that another worker has filled by {@link #copyTo}.
     *
     * @param pixelCount D, the pixels of one image
     * @param rowStart where each image's entries begin, and where the last ones end, shape (N + 1); kept
     * @param column the pixel of each entry, ascending within an image, shape (nonzero); kept
     * @param ink the byte of each entry, shape (nonzero); kept
     * @param labels the labels, shape (N); kept
     * @return the labelled images
     * @throws IllegalArgumentException if the lengths disagree
     */
    public static LabeledImages ofLists(int pixelCount, int[] rowStart, char[] column, byte[] ink, byte[] labels) {
        if (rowStart.length != labels.length + 1
                || rowStart[labels.length] != column.length
                || column.length != ink.length) {
            throw new IllegalArgumentException("lists of " + rowStart.length + " starts, " + column.length + " pixels, "
                    + ink.length + " bytes and " + labels.length + " labels do not belong together");
        }
        return new LabeledImages(pixelCount, rowStart, column, ink, labels);
    }

    /**
     * Joins consecutive parts, such as the shards of a data set, into one.
     *
     * @param parts at least one part, all with the same number of pixels an image. Not modified.
     * @return all images, in the order of the parts
     * @throws IllegalArgumentException if there is no part or the pixel counts differ
     */
    public static LabeledImages join(List<LabeledImages> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty");
        }
        int pixelCount = parts.get(0).pixelCount;
        int images = 0;
        int nonzero = 0;
        for (LabeledImages part : parts) {
            if (part.pixelCount != pixelCount) {
                throw new IllegalArgumentException(
                        "parts have " + pixelCount + " and " + part.pixelCount + " pixels an image");
            }
            images += part.count();
            nonzero += part.ink.length;
        }
        int[] rowStart = new int[images + 1];
        char[] column = new char[nonzero];
        byte[] ink = new byte[nonzero];
        byte[] labels = new byte[images];
        int n = 0;
        int p = 0;
        for (LabeledImages part : parts) {
            System.arraycopy(part.column, 0, column, p, part.column.length);
            System.arraycopy(part.ink, 0, ink, p, part.ink.length);
            System.arraycopy(part.labels, 0, labels, n, part.labels.length);
            for (int i = 1; i <= part.count(); i++) {
                rowStart[n + i] = p + part.rowStart[i];
            }
            n += part.count();
            p += part.ink.length;
        }
        return new LabeledImages(pixelCount, rowStart, column, ink, labels);
    }

    /**
     * Returns consecutive images of this set.
     *
     * @param from the first of them, in [0, to)
     * @param to the one after the last of them, in (from, {@link #count()}]
     * @return these images; this set itself if that is all of them
     * @throws IllegalArgumentException if there are none, or not all of them exist
     */
    public LabeledImages range(int from, int to) {
        if (from < 0 || from >= to || to > count()) {
            throw new IllegalArgumentException("images from " + from + " to " + to + ", outside [0, " + count() + "]");
        }
        if (to - from == count()) {
            return this;
        }
        int begin = rowStart[from];
        int[] starts = new int[to - from + 1];
        for (int n = 0; n < starts.length; n++) {
            starts[n] = rowStart[from + n] - begin;
        }
        return new LabeledImages(
                pixelCount,
                starts,
                Arrays.copyOfRange(column, begin, rowStart[to]),
                Arrays.copyOfRange(ink, begin, rowStart[to]),
                Arrays.copyOfRange(labels, from, to));
    }

    /** Returns the number of images N. */
    public int count() {
        return labels.length;
    }

    /** Returns the number of pixels of an image, D. */
    public int pixelCount() {
        return pixelCount;
    }

    /** Returns the true class of an image, in [0, 10). */
    public int label(int image) {
        requireImage(image);
        return labels[image];
    }

    /** Returns an image as a new dense array of D unsigned bytes, row by row, to draw it. */
    public byte[] pixels(int image) {
        requireImage(image);
        byte[] dense = new byte[pixelCount];
        for (int p = rowStart[image]; p < rowStart[image + 1]; p++) {
            dense[column[p]] = ink[p];
        }
        return dense;
    }

    /** Returns the number of nonzero pixels of an image, the entries in its list. */
    public int nonzeroCount(int image) {
        requireImage(image);
        return rowStart[image + 1] - rowStart[image];
    }

    /**
     * Copies the list of one image: the places of its nonzero pixels, ascending, and their values.
     *
     * @param values the value of each pixel byte, as {@link PixelValues#table()} gives them. Not modified.
     * @param columns receives the places. Modified from {@code at} on.
     * @param entries receives the values. Modified from {@code at} on.
     * @param at where to begin
     * @return the place after the last entry written
     * @throws IllegalArgumentException if there is no such image or the arrays are too short
     */
    public int copyRow(int image, double[] values, int[] columns, double[] entries, int at) {
        requireImage(image);
        int start = rowStart[image];
        int end = rowStart[image + 1];
        int last = at + end - start;
        if (at < 0 || last > columns.length || last > entries.length) {
            throw new IllegalArgumentException("image " + image + " has " + (end - start) + " entries; from " + at
                    + " on they do not fit into " + columns.length + " and " + entries.length);
        }
        int q = at;
        for (int p = start; p < end; p++, q++) {
            columns[q] = column[p];
            entries[q] = values[ink[p] & 255];
        }
        return q;
    }

    /** Returns the number of nonzero pixels of all images, which is that of the entries in all lists. */
    public int nonzeroCount() {
        return ink.length;
    }

    /**
     * Copies all lists, for code that works on a memory of its own.
     *
     * @param rowStarts receives where each image's entries begin, and where the last ones end, shape (N + 1). Modified.
     * @param columns receives the pixel of each entry, shape (nonzero). Modified.
     * @param inks receives the byte of each entry, shape (nonzero). Modified.
     * @param classes receives the labels, shape (N). Modified.
     * @throws IllegalArgumentException if an array has another length
     */
    public void copyTo(int[] rowStarts, char[] columns, byte[] inks, byte[] classes) {
        if (rowStarts.length != rowStart.length
                || columns.length != column.length
                || inks.length != ink.length
                || classes.length != labels.length) {
            throw new IllegalArgumentException("arrays of " + rowStarts.length + ", " + columns.length + ", "
                    + inks.length
                    + " and " + classes.length + " for lists of " + rowStart.length + ", " + column.length + ", "
                    + ink.length + " and " + labels.length);
        }
        System.arraycopy(rowStart, 0, rowStarts, 0, rowStart.length);
        System.arraycopy(column, 0, columns, 0, column.length);
        System.arraycopy(ink, 0, inks, 0, ink.length);
        System.arraycopy(labels, 0, classes, 0, labels.length);
    }

    private void requireImage(int image) {
        if (image < 0 || image >= labels.length) {
            throw new IllegalArgumentException("image = " + image + ", outside [0, " + labels.length + ")");
        }
    }
}
