package downhill.core.exchange;

/**
 * The checksum of zip files, over {@code int}.
 *
 * <p>The remainder of the bytes, as a polynomial over two elements, by the one that 0xedb88320 stands for, least
 * significant bit first.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952#section-8">RFC 1952, 8 CRC Code</a>
 */
final class Crc32 {
    private static final int POLYNOMIAL = 0xedb88320;

    private Crc32() {}

    /** Returns the checksum of the bytes from {@code from} on and before {@code to}. */
    static int of(byte[] bytes, int from, int to) {
        int[] remainders = remainders();
        int crc = -1;
        for (int i = from; i < to; i++) {
            crc = remainders[(crc ^ bytes[i]) & 255] ^ crc >>> 8;
        }
        return ~crc;
    }

    /** The remainder of each byte alone. */
    private static int[] remainders() {
        int[] remainders = new int[256];
        for (int b = 0; b < 256; b++) {
            int remainder = b;
            for (int bit = 0; bit < 8; bit++) {
                remainder = remainder >>> 1 ^ ((remainder & 1) == 0 ? 0 : POLYNOMIAL);
            }
            remainders[b] = remainder;
        }
        return remainders;
    }
}
