package downhill.core.exchange;

/**
 * Unpacks DEFLATE, the compression of {@code numpy.savez_compressed}.
 *
 * <p>One bit after the other: a network of 500 hidden units takes a fraction of a second, once.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951, DEFLATE Compressed Data Format</a>
 */
final class Inflate {
    /** No input unpacks to more than so many times its length: 258 bytes of 2 bits. */
    static final int MAX_RATIO = 1032;

    private static final int END_OF_BLOCK = 256;
    private static final int MAX_LITERALS = 286;
    private static final int MAX_DISTANCES = 30;

    /** In this order the lengths of the codes for lengths of codes are written (3.2.7). */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final byte[] in;
    private final int end;
    private final byte[] out;
    private int position;
    private int count;
    /** Bits read from the input and not used yet, at most 7 between two calls. */
    private int bits;

    private int bitCount;

    private Inflate(byte[] in, int from, int to, byte[] out) {
        this.in = in;
        this.position = from;
        this.end = to;
        this.out = out;
    }

    /**
     * Unpacks a stream, or its beginning.
     *
     * @param in holds the stream in the bytes from {@code from} on and before {@code to}. Not modified.
     * @param out receives the unpacked bytes. Modified.
     * @return how many there are; if they do not fit, the length of {@code out}, and the rest of the stream is not read
     * @throws IllegalArgumentException if the stream is invalid or ends too early; its message says where
     */
    static int inflate(byte[] in, int from, int to, byte[] out) {
        if (from < 0 || from > to || to > in.length) {
            throw new IllegalArgumentException(
                    "bytes [" + from + ", " + to + ") of " + in.length + " are no part of them");
        }
        return new Inflate(in, from, to, out).run();
    }

    private int run() {
        boolean last = false;
        while (!last && !isFull()) {
            last = bits(1) == 1;
            switch (bits(2)) {
                case 0 -> stored();
                case 1 -> compressed(HuffmanCode.fixedLiterals(), HuffmanCode.fixedDistances());
                case 2 -> dynamic();
                default -> throw invalid("a block of an unknown type");
            }
        }
        return count;
    }

    private void stored() {
        bits = 0;
        bitCount = 0;
        int length = bits(16);
        if (bits(16) != (length ^ 0xffff)) {
            throw invalid("a stored block whose two lengths differ");
        }
        if (end - position < length) {
            throw invalid("a block beyond the end");
        }
        int copied = Math.min(length, out.length - count);
        System.arraycopy(in, position, out, count, copied);
        position += length;
        count += copied;
    }

    /** A block that begins with its own codes (3.2.7). */
    private void dynamic() {
        int literals = bits(5) + 257;
        int distances = bits(5) + 1;
        int lengthCount = bits(4) + 4;
        if (literals > MAX_LITERALS || distances > MAX_DISTANCES) {
            throw invalid("more codes than there are symbols");
        }
        int[] lengths = new int[LENGTH_ORDER.length];
        for (int i = 0; i < lengthCount; i++) {
            lengths[LENGTH_ORDER[i]] = bits(3);
        }
        HuffmanCode lengthCode = code(lengths, 0, lengths.length, false);
        lengths = new int[literals + distances];
        int at = 0;
        while (at < lengths.length) {
            int symbol = symbol(lengthCode);
            if (symbol < 16) {
                lengths[at++] = symbol;
                continue;
            }
            if (symbol == 16 && at == 0) {
                throw invalid("a repeated length before the first");
            }
            int length = symbol == 16 ? lengths[at - 1] : 0;
            int times = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            if (times > lengths.length - at) {
                throw invalid("more lengths of codes than codes");
            }
            for (int i = 0; i < times; i++) {
                lengths[at++] = length;
            }
        }
        if (lengths[END_OF_BLOCK] == 0) {
            throw invalid("a block that cannot end");
        }
        compressed(code(lengths, 0, literals, true), code(lengths, literals, lengths.length, true));
    }

    private void compressed(HuffmanCode literals, HuffmanCode distances) {
        while (!isFull()) {
            int symbol = symbol(literals);
            if (symbol < END_OF_BLOCK) {
                out[count++] = (byte) symbol;
            } else if (symbol == END_OF_BLOCK) {
                return;
            } else if (symbol >= MAX_LITERALS) {
                throw invalid("an unknown length");
            } else {
                int length = length(symbol - END_OF_BLOCK - 1);
                int code = symbol(distances);
                if (code >= MAX_DISTANCES) {
                    throw invalid("an unknown distance");
                }
                repeat(length, distance(code));
            }
        }
    }

    /** The lengths 3 to 10, then four codes for each number of further bits, and 258 at the end (3.2.5). */
    private int length(int code) {
        if (code < 8) {
            return code + 3;
        }
        if (code == 28) {
            return 258;
        }
        int extra = code / 4 - 1;
        return 3 + ((4 + code % 4) << extra) + bits(extra);
    }

    /** The distances 1 to 4, then two codes for each number of further bits (3.2.5). */
    private int distance(int code) {
        if (code < 4) {
            return code + 1;
        }
        int extra = code / 2 - 1;
        return 1 + ((2 + code % 2) << extra) + bits(extra);
    }

    /** Copies bytes already unpacked; they may overlap with the copy, whose beginning is repeated then. */
    private void repeat(int length, int distance) {
        if (distance > count) {
            throw invalid("a distance beyond the beginning");
        }
        int stop = Math.min(count + length, out.length);
        for (; count < stop; count++) {
            out[count] = out[count - distance];
        }
    }

    private boolean isFull() {
        return count == out.length;
    }

    /** The next bits as a number, the first of them the least significant. */
    private int bits(int wanted) {
        while (bitCount < wanted) {
            if (position == end) {
                throw invalid("an end before the last block's");
            }
            bits |= (in[position++] & 255) << bitCount;
            bitCount += 8;
        }
        int value = bits & (1 << wanted) - 1;
        bits >>>= wanted;
        bitCount -= wanted;
        return value;
    }

    private int symbol(HuffmanCode code) {
        int rank = 0;
        int shorter = 0;
        for (int length = 1; length <= HuffmanCode.MAX_LENGTH; length++) {
            rank = 2 * rank + bits(1);
            int ofThisLength = code.counts()[length];
            if (rank < ofThisLength) {
                return code.symbols()[shorter + rank];
            }
            rank -= ofThisLength;
            shorter += ofThisLength;
        }
        throw invalid("an unknown code");
    }

    private HuffmanCode code(int[] lengths, int from, int to, boolean mayBeSingle) {
        HuffmanCode code = HuffmanCode.of(lengths, from, to, mayBeSingle);
        if (code == null) {
            throw invalid("an ambiguous or incomplete code");
        }
        return code;
    }

    private IllegalArgumentException invalid(String what) {
        return new IllegalArgumentException(what + " at byte " + position);
    }
}
