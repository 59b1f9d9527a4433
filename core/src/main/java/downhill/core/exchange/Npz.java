package downhill.core.exchange;

import downhill.core.exchange.NpzException.Kind;
import downhill.core.math.DoubleBits;
import downhill.core.network.Parameters;
import downhill.core.training.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network's weights as {@code params.npz}, which NumPy reads and writes.
 *
 * <pre>{@code
 * params = np.load("params.npz")                                  # W1 (784, h), b1 (h,), W2 (h, 10), b2 (10,)
 * np.savez("params.npz", W1=W1, b1=b1, W2=W2, b2=b2)              # or **network.params
 * }</pre>
 *
 * <p>It is read whatever its order of arrays, bytes and elements, compressed or not, in doubles or 32-bit floats, with other
 * arrays beside the four, and biases of shape (1, h). A file that is anything else is refused with what is wrong in it.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.savez.html">NumPy, numpy.savez</a>
 */
public final class Npz {
    /** Files with more bytes are not read: 20 times the network of 500 hidden units. */
    public static final int MAX_BYTES = 64 << 20;

    private static final List<String> NAMES = List.of("W1", "b1", "W2", "b2");
    private static final int MAX_HEADER = 12 + 0xffff;
    private static final int MAX_NAMES = 10;
    private static final String TYPES = "<f4, <f8, >f4 or >f8";

    private Npz() {}

    /**
     * An array that DEFLATE has compressed, which the platform has to unpack.
     *
     * @param name of the array
     * @param from where it begins in the file
     * @param to where it ends, exclusive
     * @param max how many unpacked bytes are looked at; more than so many need not be unpacked
     */
    public record Packed(String name, int from, int to, int max) {}

    /**
     * Writes weights.
     *
     * @param parameters of a network. Not modified.
     * @return the bytes of the file: W1, b1, W2 and b2 as float64 in rows, not compressed
     */
    public static byte[] write(Parameters parameters) {
        int hidden = parameters.hiddenSize();
        int classes = parameters.outputSize();
        ZipWriter zip = new ZipWriter();
        zip.add("W1.npy", array("(" + parameters.inputSize() + ", " + hidden + ")", parameters.w1()));
        zip.add("b1.npy", array("(" + hidden + ",)", parameters.b1()));
        zip.add("W2.npy", array("(" + hidden + ", " + classes + ")", parameters.w2()));
        zip.add("b2.npy", array("(" + classes + ",)", parameters.b2()));
        return zip.file();
    }

    private static byte[] array(String shape, double[] values) {
        String header = NpyHeader.write(shape);
        byte[] bytes = new byte[header.length() + 8 * values.length];
        for (int i = 0; i < header.length(); i++) {
            bytes[i] = (byte) header.charAt(i);
        }
        int at = header.length();
        for (double value : values) {
            at = putWord(bytes, at, DoubleBits.low(value));
            at = putWord(bytes, at, DoubleBits.high(value));
        }
        return bytes;
    }

    private static int putWord(byte[] bytes, int at, int word) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (word >>> 8 * i);
        }
        return at + 4;
    }

    /**
     * Returns which arrays are compressed, as {@code numpy.savez_compressed} does.
     *
     * @param file the whole file. Not modified.
     * @param inputSize D, the pixels of an image
     * @param outputSize C, the classes
     * @return at most the four arrays, each with a range inside the file
     * @throws NpzException if the file is no zip file, or one of the four arrays is missing or cannot be unpacked
     */
    public static List<Packed> packed(byte[] file, int inputSize, int outputSize) {
        ZipReader zip = open(file);
        List<Packed> packed = new ArrayList<>();
        for (String name : NAMES) {
            Packed array = zip.packed(name, maxSize(inputSize, outputSize));
            if (array != null) {
                packed.add(array);
            }
        }
        return packed;
    }

    /**
     * Reads weights.
     *
     * @param file the whole file. Not modified.
     * @param unpacked of each of the {@link #packed} arrays, by its name, the unpacked bytes, of which {@link Packed#max}
     *     are enough; fewer, or none, where it is damaged. Not modified.
     * @param inputSize D
     * @param outputSize C
     * @return new parameters of shapes (D, h), (h), (h, C) and (C), with the hidden units h that the file has
     * @throws NpzException if the file does not hold four such arrays of finite numbers, or h is outside
     *     the range of {@link Setting#HIDDEN_SIZE}
     */
    public static Parameters read(byte[] file, Map<String, byte[]> unpacked, int inputSize, int outputSize) {
        ZipReader zip = open(file);
        int max = maxSize(inputSize, outputSize);
        Source w1 = new Source(zip, "W1", max, unpacked);
        int hidden = w1.columns(inputSize);
        Source b1 = new Source(zip, "b1", max, unpacked);
        b1.requireRow(hidden);
        Source w2 = new Source(zip, "W2", max, unpacked);
        w2.requireShape(hidden, outputSize);
        Source b2 = new Source(zip, "b2", max, unpacked);
        b2.requireRow(outputSize);
        return new Parameters(
                inputSize,
                hidden,
                outputSize,
                w1.values(inputSize, hidden),
                b1.values(1, hidden),
                w2.values(hidden, outputSize),
                b2.values(1, outputSize));
    }

    private static ZipReader open(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new NpzException(Kind.TOO_LARGE, "", Integer.toString(file.length), Integer.toString(MAX_BYTES));
        }
        ZipReader zip = new ZipReader(file);
        for (String name : NAMES) {
            if (!zip.has(name)) {
                throw new NpzException(Kind.ARRAY_MISSING, name, list(zip.names()), "");
            }
        }
        return zip;
    }

    /** Nothing of the right shape is longer; of what is, the header is enough to say what is wrong. */
    private static int maxSize(int inputSize, int outputSize) {
        return MAX_HEADER
                + 8
                        * Math.max(inputSize, outputSize)
                        * (int) Setting.HIDDEN_SIZE.range().max();
    }

    private static String list(List<String> names) {
        List<String> shown = names.size() > MAX_NAMES ? names.subList(0, MAX_NAMES) : names;
        return String.join(", ", shown) + (names.size() > MAX_NAMES ? ", …" : "");
    }

    /** One array of the file. */
    private static final class Source {
        private final String name;
        private final ZipReader.Content content;
        private final NpyHeader header;

        Source(ZipReader zip, String name, int max, Map<String, byte[]> unpacked) {
            this.name = name;
            content = zip.content(name, max, unpacked.get(name));
            header = NpyHeader.read(name, content);
        }

        /** Returns h of the shape (rows, h). */
        int columns(int rows) {
            List<String> shape = header.shape();
            if (shape.size() != 2 || !shape.get(0).equals(Integer.toString(rows))) {
                throw wrongShape("(" + rows + ", h)");
            }
            String columns = shape.get(1);
            int max = (int) Setting.HIDDEN_SIZE.range().max();
            int size = columns.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(columns);
            if (size < 1 || size > max) {
                throw new NpzException(Kind.HIDDEN_SIZE, name, columns, "1 to " + max);
            }
            return size;
        }

        void requireShape(int rows, int columns) {
            String expected = "(" + rows + ", " + columns + ")";
            if (!header.shapeText().equals(expected)) {
                throw wrongShape(expected);
            }
        }

        /** Refuses all but (size,) and (1, size). */
        void requireRow(int size) {
            String expected = "(" + size + ",)";
            if (!header.shapeText().equals(expected) && !header.shapeText().equals("(1, " + size + ")")) {
                throw wrongShape(expected);
            }
        }

        private NpzException wrongShape(String expected) {
            return new NpzException(Kind.WRONG_SHAPE, name, header.shapeText(), expected);
        }

        /** Returns the elements row by row. */
        double[] values(int rows, int columns) {
            String type = header.type();
            boolean bigEndian = type.equals(">f8") || type.equals(">f4");
            boolean isDouble = type.equals("<f8") || type.equals(">f8");
            if (!bigEndian && !isDouble && !type.equals("<f4")) {
                throw new NpzException(Kind.UNSUPPORTED_TYPE, name, type, TYPES);
            }
            int size = isDouble ? 8 : 4;
            int bytes = content.size() - (header.end() - content.from());
            if (bytes != rows * columns * size) {
                throw new NpzException(
                        Kind.WRONG_LENGTH, name, Integer.toString(bytes), Integer.toString(rows * columns * size));
            }
            double[] values = new double[rows * columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    int place = header.fortranOrder() ? j * rows + i : i * columns + j;
                    int at = header.end() + place * size;
                    double value = isDouble
                            ? DoubleBits.value(
                                    word(bigEndian ? at : at + 4, bigEndian), word(bigEndian ? at + 4 : at, bigEndian))
                            : DoubleBits.valueOfFloat(word(at, bigEndian));
                    values[i * columns + j] = requireFinite(value, i, j);
                }
            }
            return values;
        }

        private double requireFinite(double value, int row, int column) {
            if (value - value != 0) {
                String index = header.shape().size() == 1 ? "[" + column + "]" : "[" + row + ", " + column + "]";
                String text = value > 0 ? "inf" : value < 0 ? "-inf" : "nan";
                throw new NpzException(Kind.NOT_FINITE, name + index, text, "");
            }
            return value;
        }

        private int word(int at, boolean bigEndian) {
            byte[] bytes = content.bytes();
            int a = bytes[at] & 255;
            int b = bytes[at + 1] & 255;
            int c = bytes[at + 2] & 255;
            int d = bytes[at + 3] & 255;
            return bigEndian ? a << 24 | b << 16 | c << 8 | d : d << 24 | c << 16 | b << 8 | a;
        }
    }
}
