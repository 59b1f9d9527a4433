package downhill.core.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads the IDX format of the MNIST files, gzipped or not.
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
     * Parses an images file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, gzipped or not. Not modified.
     * @return the images
     * @throws IdxException if the magic number, a size, or the number of bytes is wrong, or the gzip stream is broken
     */
    public static Images parseImages(String name, byte[] bytes) {
        try (InputStream in = open(name, bytes)) {
            requireMagic(name, readInt(name, "magic", in), IMAGES_MAGIC);
            int count = readSize(name, "count", in, MAX_COUNT);
            int rows = readSize(name, "rows", in, MAX_SIDE);
            int columns = readSize(name, "columns", in, MAX_SIDE);
            if ((double) count * rows * columns > Integer.MAX_VALUE - 8) {
                throw new IdxException(
                        name,
                        "count × rows × columns = " + count + " × " + rows + " × " + columns
                                + ", more than an array can hold");
            }
            return new Images(count, rows, columns, readElements(name, "pixels", in, count * rows * columns));
        } catch (IOException e) {
            throw new IdxException(name, "broken gzip stream: " + e.getMessage());
        }
    }

    /**
     * Parses a labels file.
     *
     * @param name name of the file, for messages
     * @param bytes the whole file, gzipped or not. Not modified.
     * @return the labels
     * @throws IdxException if the magic number, the count, or the number of bytes is wrong, a label is over 9, or
     *     the gzip stream is broken
     */
    public static Labels parseLabels(String name, byte[] bytes) {
        try (InputStream in = open(name, bytes)) {
            requireMagic(name, readInt(name, "magic", in), LABELS_MAGIC);
            int count = readSize(name, "count", in, MAX_COUNT);
            byte[] labels = readElements(name, "labels", in, count);
            for (int i = 0; i < count; i++) {
                if ((labels[i] & 255) > MAX_LABEL) {
                    throw new IdxException(name, "labels[" + i + "] = " + (labels[i] & 255) + ", outside [0, 9]");
                }
            }
            return new Labels(count, labels);
        } catch (IOException e) {
            throw new IdxException(name, "broken gzip stream: " + e.getMessage());
        }
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
            throw new IdxException(name, "count = " + images.count() + " images, but " + labels.count() + " labels");
        }
        return LabeledImages.of(images.pixels(), labels.labels(), images.rows() * images.columns());
    }

    private static InputStream open(String name, byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        boolean gzipped = bytes.length >= 2 && (bytes[0] & 255) == 0x1f && (bytes[1] & 255) == 0x8b;
        return gzipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static void requireMagic(String name, int magic, int expected) {
        if (magic != expected) {
            throw new IdxException(name, "magic = " + magic + ", not " + expected);
        }
    }

    private static int readSize(String name, String field, InputStream in, int max) throws IOException {
        int size = readInt(name, field, in);
        if (size < 1 || size > max) {
            throw new IdxException(name, field + " = " + size + ", outside [1, " + max + "]");
        }
        return size;
    }

    private static int readInt(String name, String field, InputStream in) throws IOException {
        byte[] word = in.readNBytes(4);
        if (word.length < 4) {
            throw new IdxException(name, field + " has " + word.length + " bytes, not 4: the file ends in its header");
        }
        return (word[0] & 255) << 24 | (word[1] & 255) << 16 | (word[2] & 255) << 8 | (word[3] & 255);
    }

    private static byte[] readElements(String name, String field, InputStream in, int size) throws IOException {
        byte[] elements = in.readNBytes(size);
        if (elements.length < size) {
            throw new IdxException(name, field + " has " + elements.length + " bytes, not " + size + ": truncated");
        }
        if (in.read() >= 0) {
            throw new IdxException(name, field + " has more than " + size + " bytes: trailing bytes");
        }
        return elements;
    }
}
