package downhill.core.math;

/**
 * SHA-256, for pages that browsers give no cryptography: those of plain HTTP from another machine.
 *
 * <p>It takes 32-bit words as {@code int}, whose additions wrap as the standard asks.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4, Secure Hash Standard, 6.2</a>
 */
public final class Sha256 {
    /** Hexadecimal digits of a digest. */
    public static final int HEX_LENGTH = 64;

    private static final String DIGITS = "0123456789abcdef";
    private static final int BLOCK = 64;
    /** The message is followed by one marked byte and eight of its length. */
    private static final int MIN_PADDING = 9;

    /** The fractional parts of the square roots of the first eight primes, then the state after each block. */
    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    /** The fractional parts of the cube roots of the first 64 primes. */
    private final int[] constants = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] schedule = new int[BLOCK];

    private Sha256() {}

    /**
     * Returns the digest of a message.
     *
     * @param message any bytes, fewer than 2<sup>28</sup>. Not modified.
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] message) {
        Sha256 hash = new Sha256();
        int whole = message.length - message.length % BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            hash.absorb(message, at);
        }
        byte[] end = padded(message, whole);
        for (int at = 0; at < end.length; at += BLOCK) {
            hash.absorb(end, at);
        }
        return hash.hex();
    }

    /** Returns what is left of the message, a one bit, zeros, and the message's length in bits: one block or two. */
    private static byte[] padded(byte[] message, int from) {
        int rest = message.length - from;
        byte[] end = new byte[rest + MIN_PADDING <= BLOCK ? BLOCK : 2 * BLOCK];
        System.arraycopy(message, from, end, 0, rest);
        end[rest] = (byte) 0x80;
        int bits = message.length * 8;
        for (int i = 0; i < 4; i++) {
            end[end.length - 1 - i] = (byte) (bits >>> 8 * i);
        }
        return end;
    }

    private void absorb(byte[] bytes, int from) {
        int[] w = schedule;
        for (int t = 0; t < 16; t++) {
            int i = from + 4 * t;
            w[t] = bytes[i] << 24 | (bytes[i + 1] & 255) << 16 | (bytes[i + 2] & 255) << 8 | bytes[i + 3] & 255;
        }
        for (int t = 16; t < BLOCK; t++) {
            int s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >>> 3;
            int s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >>> 10;
            w[t] = w[t - 16] + s0 + w[t - 7] + s1;
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int t = 0; t < BLOCK; t++) {
            int s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
            int t1 = h + s1 + (e & f ^ ~e & g) + constants[t] + w[t];
            int s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
            int t2 = s0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static int rotate(int word, int bits) {
        return word >>> bits | word << 32 - bits;
    }

    private String hex() {
        StringBuilder digits = new StringBuilder();
        for (int word : state) {
            for (int shift = 28; shift >= 0; shift -= 4) {
                digits.append(DIGITS.charAt(word >>> shift & 15));
            }
        }
        return digits.toString();
    }
}
