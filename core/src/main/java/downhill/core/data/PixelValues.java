package downhill.core.data;

/**
 * The numbers that the 256 pixel bytes stand for.
 *
 * <p>The book's loader divides float32 pixels by 255, so a pixel is v / 255 rounded to float32, not
 * the nearest double. The difference, about 1e-9, would show in the tenth digit of a loss. A double
 * x is rounded to float32 without the type {@code float} (which JavaScript lacks) by Veltkamp's
 * splitting: c = x (2^29 + 1), then c - (c - x) keeps the upper 24 bits of x.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">T. J. Dekker, A floating-point technique for extending the
 *     available precision, 1971</a>
 */
public final class PixelValues {
    private static final double SPLITTER = 536870913; // 2^29 + 1

    private PixelValues() {}

    /** Returns a new array of the 256 values, from 0 for byte 0 to 1 for byte 255. */
    public static double[] table() {
        double[] values = new double[256];
        for (int v = 0; v < 256; v++) {
            double x = v / 255.0;
            double c = x * SPLITTER;
            values[v] = c - (c - x);
        }
        return values;
    }
}
