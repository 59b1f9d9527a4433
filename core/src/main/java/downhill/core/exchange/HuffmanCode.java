package downhill.core.exchange;

import java.util.Arrays;

/**
 * A canonical Huffman code: codes of one length are consecutive numbers in the order of their symbols, and follow the
 * shorter ones, so their lengths alone say all.
 *
 * @param counts how many codes have each length, shape ({@link #MAX_LENGTH} + 1)
 * @param symbols the symbols in the order of their codes
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2">RFC 1951, 3.2.2</a>
 */
record HuffmanCode(int[] counts, int[] symbols) {
    /** Bits of the longest code. */
    static final int MAX_LENGTH = 15;

    /**
     * Makes the code of given lengths, as zlib accepts them.
     *
     * @param lengths of the symbols' codes, 0 for none: those of symbol 0 at {@code from}, of the last before {@code to}.
     *     Not modified.
     * @param mayBeSingle whether one code of one bit may stand alone, without the other
     * @return the code, perhaps without any symbol; null if the lengths leave bits that mean two things, or nothing
     */
    static HuffmanCode of(int[] lengths, int from, int to, boolean mayBeSingle) {
        int[] counts = new int[MAX_LENGTH + 1];
        for (int i = from; i < to; i++) {
            counts[lengths[i]]++;
        }
        int symbolCount = to - from - counts[0];
        counts[0] = 0;
        int[] next = new int[MAX_LENGTH + 1];
        int free = 1;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            free = 2 * free - counts[length];
            if (free < 0) {
                return null;
            }
            next[length] = next[length - 1] + counts[length - 1];
        }
        boolean single = mayBeSingle && symbolCount == 1 && counts[1] == 1;
        if (free > 0 && symbolCount > 0 && !single) {
            return null;
        }
        int[] symbols = new int[symbolCount];
        for (int i = from; i < to; i++) {
            if (lengths[i] > 0) {
                symbols[next[lengths[i]]++] = i - from;
            }
        }
        return new HuffmanCode(counts, symbols);
    }

    /** The code of literals and lengths of a block that brings none (3.2.6). */
    static HuffmanCode fixedLiterals() {
        int[] lengths = new int[288];
        Arrays.fill(lengths, 0, 144, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        Arrays.fill(lengths, 280, 288, 8);
        return of(lengths, 0, lengths.length, false);
    }

    /** The code of distances of such a block. */
    static HuffmanCode fixedDistances() {
        int[] lengths = new int[32];
        Arrays.fill(lengths, 5);
        return of(lengths, 0, lengths.length, false);
    }
}
