package downhill.core.data;

import downhill.core.data.IdxException.Kind;
import java.util.Arrays;

/**
 * Reads the IDX format of the MNIST files. {@link GzippedIdx} reads them gzipped, too.
 *
 * <p>An IDX file starts with a magic number (two zero bytes, the element type, the number of
 * dimensions), then one big-endian 32-bit size a dimension, then the elements. Images are type 8
 * (unsigned byte) with three dimensions (magic 2051), labels type 8 with one (magic 2049). A file
 * that says one thing and holds another is refused, never repaired: a shifted label would train a
 * network on wrong answers without a sign of it.
 *
 * @see <a href="http://yann.lecun.com/exdb/mnist/">The MNIST database, file formats</a>
 */
public final class IdxFile {
    /** First four bytes of an images file. */
    public static final int IMAGES_MAGIC = 2051;

    /** First four bytes of a labels file. */
    public static final int LABELS_MAGIC = 2049;

    private static final int MAX_COUNT = 1_000_000;
    private static final int MAX_SIDE = 256;
    private static final int MAX_LABEL = 9;

    private IdxFile() {}

    /**
     * The content of an images file.
     *
     * @param count number of images N
     * @param rows pixel rows of an image
     * @param columns pixel columns of an image
     * @param pixels the pixels, shape (N, rows, columns), unsigned bytes; not copied
     */
    public record Images(int count, int rows, int columns, byte[] pixels) {}

    /**
     * The content of a labels file.
     *
     * @param count number of labels N
     * @param labels the labels, shape (N), each in [0, 10); not copied
     */
    public record Labels(int count, byte[] labels) {}

    /**
     * Tells what a file says it is.
     *
     * @param bytes the whole file, unpacked. Not modified.
     * @return {@link #IMAGES_MAGIC}, {@link #LABELS_MAGIC} or another number; -1 if there are fewer than four bytes
     */
    public static int magic(byte[] bytes) {
        return bytes.length < Integer.BYTES ? -1 : word(bytes, 0);
    }

    /**
     * Parses an images file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, unpacked. Not modified.
     * @return the images
     * @throws IdxException if the magic number, a size, or the number of bytes is wrong
     */
    public static Images parseImages(String name, byte[] bytes) {
        requireMagic(name, readInt(name, "magic", bytes, 0), IMAGES_MAGIC);
        int count = readSize(name, "count", bytes, 1, MAX_COUNT);
        int rows = readSize(name, "rows", bytes, 2, MAX_SIDE);
        int columns = readSize(name, "columns", bytes, 3, MAX_SIDE);
        if ((double) count * rows * columns > Integer.MAX_VALUE - 8) {
            throw new IdxException(
                    name,
                    Kind.TOO_MANY_PIXELS,
                    "count × rows × columns = " + count + " × " + rows + " × " + columns
                            + ", more than an array can hold",
                    count,
                    rows,
                    columns);
        }
        return new Images(count, rows, columns, readElements(name, "pixels", bytes, 4, count * rows * columns));
    }

    /**
     * Parses a labels file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, unpacked. Not modified.
     * @return the labels
     * @throws IdxException if the magic number, the count, or the number of bytes is wrong, or a label is over 9
     */
    public static Labels parseLabels(String name, byte[] bytes) {
        requireMagic(name, readInt(name, "magic", bytes, 0), LABELS_MAGIC);
        int count = readSize(name, "count", bytes, 1, MAX_COUNT);
        byte[] labels = readElements(name, "labels", bytes, 2, count);
        for (int i = 0; i < count; i++) {
            if ((labels[i] & 255) > MAX_LABEL) {
                throw new IdxException(
                        name,
                        Kind.LABEL,
                        "labels[" + i + "] = " + (labels[i] & 255) + ", outside [0, 9]",
                        i,
                        labels[i] & 255);
            }
        }
        return new Labels(count, labels);
    }

    /**
     * Joins images with their labels.
     *
     * @param name name of the pair, for messages
     * @param images N images
     * @param labels N labels
     * @return the labelled images
     * @throws IdxException if the counts differ
     */
    public static LabeledImages label(String name, Images images, Labels labels) {
        if (images.count() != labels.count()) {
            throw new IdxException(
                    name,
                    Kind.COUNTS_DIFFER,
                    "count = " + images.count() + " images, but " + labels.count() + " labels",
                    images.count(),
                    labels.count());
        }
        return LabeledImages.of(images.pixels(), labels.labels(), images.rows() * images.columns());
    }

    private static void requireMagic(String name, int magic, int expected) {
        if (magic != expected) {
            throw new IdxException(name, Kind.MAGIC, "magic = " + magic + ", not " + expected, magic, expected);
        }
    }

    private static int readSize(String name, String field, byte[] bytes, int index, int max) {
        int size = readInt(name, field, bytes, index);
        if (size < 1 || size > max) {
            throw new IdxException(
                    name, Kind.SIZE, field + " = " + size + ", outside [1, " + max + "]", field, size, max);
        }
        return size;
    }

    private static int readInt(String name, String field, byte[] bytes, int index) {
        int at = index * Integer.BYTES;
        if (bytes.length < at + Integer.BYTES) {
            throw new IdxException(
                    name,
                    Kind.TRUNCATED,
                    field + " has " + Math.max(0, bytes.length - at) + " bytes, not 4: the file ends in its header",
                    bytes.length,
                    at + Integer.BYTES);
        }
        return word(bytes, at);
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 255) << 24
                | (bytes[at + 1] & 255) << 16
                | (bytes[at + 2] & 255) << 8
                | (bytes[at + 3] & 255);
    }

    private static byte[] readElements(String name, String field, byte[] bytes, int words, int size) {
        int from = words * Integer.BYTES;
        if (bytes.length - from < size) {
            throw new IdxException(
                    name,
                    Kind.TRUNCATED,
                    field + " has " + (bytes.length - from) + " bytes, not " + size + ": truncated",
                    bytes.length,
                    from + size);
        }
        if (bytes.length - from > size) {
            throw new IdxException(
                    name,
                    Kind.TRAILING_BYTES,
                    field + " has more than " + size + " bytes: trailing bytes",
                    bytes.length,
                    from + size);
        }
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
