package downhill.core.math;

/**
 * A 64-bit fingerprint of a sequence of doubles, to compare two runs without comparing all their weights.
 *
 * <p>All bits of all values count, and so does their order. Two sequences of equal length that differ in one value
 * always have different fingerprints, since each step is reversible; other different sequences agree by chance once in
 * about 10<sup>19</sup>. It is not cryptographic: whoever wants to can construct sequences that agree. It is the same
 * on every platform; 0 and -0 differ, and all NaNs are alike.
 *
 * <p>The construction follows MurmurHash3: two 32-bit lanes take the two words of each double, multiply and rotate them
 * with constants of their own and feed each other; at the end the lanes take in the count and are stirred until each
 * bit of the input can flip each bit of the output. Arrays follow one another without a mark between them: if the
 * shapes matter, add them as values.
 *
 * @see <a href="https://github.com/aappleby/smhasher/wiki/MurmurHash3">A. Appleby, MurmurHash3</a>
 */
public final class Fingerprint {
    private static final String DIGITS = "0123456789abcdef";

    private final double[] powersOfTwo = StableMath.powersOfTwo();
    private int left = 0x243f6a88; // the first bits of pi: any start would do
    private int right = 0x85a308d3;
    private int count;

    /** Starts with the empty sequence. */
    public Fingerprint() {}

    /** Appends a value. */
    public void add(double value) {
        int k = DoubleBits.high(value, powersOfTwo) * 0x239b961b;
        k = rotate(k, 15) * 0xab0e9789;
        left = (rotate(left ^ k, 19) + right) * 5 + 0x561ccd1b;

        k = DoubleBits.low(value, powersOfTwo) * 0x38b34ae5;
        k = rotate(k, 17) * 0xa1e38b93;
        right = (rotate(right ^ k, 13) + left) * 5 + 0x0bcaa747;
        count++;
    }

    /** Appends values in their order. */
    public void add(double[] values) {
        for (int i = 0; i < values.length; i++) {
            add(values[i]);
        }
    }

    /** Returns 16 lower-case hexadecimal digits for what was added so far; more may be added afterwards. */
    public String hex() {
        int a = left ^ count;
        int b = right ^ count;
        a += b;
        b += a;
        a = stir(a);
        b = stir(b);
        a += b;
        b += a;
        StringBuilder digits = new StringBuilder();
        appendHex(digits, a);
        appendHex(digits, b);
        return digits.toString();
    }

    /** Returns {@link #hex()}. */
    @Override
    public String toString() {
        return hex();
    }

    private static int rotate(int word, int bits) {
        return word << bits | word >>> (32 - bits);
    }

    /** Makes each bit of the result depend on each bit of the word, reversibly. */
    private static int stir(int word) {
        word ^= word >>> 16;
        word *= 0x85ebca6b;
        word ^= word >>> 13;
        word *= 0xc2b2ae35;
        return word ^ word >>> 16;
    }

    private static void appendHex(StringBuilder digits, int word) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            digits.append(DIGITS.charAt(word >>> shift & 15));
        }
    }
}
