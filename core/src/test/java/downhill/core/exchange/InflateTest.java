package downhill.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** The oracle is zlib, which the JDK brings: what it packs, and what it takes. */
class InflateTest {
    private static final int[] STRATEGIES = {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY};

    private final Random random = new Random(20261127);
    private final byte[] out = new byte[Inflate.MAX_RATIO * 400];

    @Test
    void unpacksWhatZlibPacksAtEveryLevel() {
        for (int length : new int[] {0, 1, 2, 3, 257, 258, 259, 1000, 33_000}) {
            for (int letters : new int[] {1, 2, 5, 40, 256}) {
                byte[] plain = text(length, letters);
                for (int level = 0; level <= 9; level++) {
                    for (int strategy : STRATEGIES) {
                        byte[] packed = deflate(plain, level, strategy);
                        byte[] out = new byte[length + 1];
                        assertThat(Inflate.inflate(packed, 0, packed.length, out))
                                .as("%d bytes of %d letters, level %d", length, letters, level)
                                .isEqualTo(length);
                        assertThat(Arrays.equals(out, 0, length, plain, 0, length))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void stopsWhereTheRoomEnds() {
        byte[] plain = text(5000, 7);
        for (int level : new int[] {0, 6}) {
            byte[] packed = deflate(plain, level, Deflater.DEFAULT_STRATEGY);
            for (int room : new int[] {0, 1, 100, 4999, 5000}) {
                byte[] out = new byte[room];
                assertThat(Inflate.inflate(packed, 0, packed.length, out)).isEqualTo(room);
                assertThat(out).isEqualTo(Arrays.copyOf(plain, room));
            }
        }
    }

    @Test
    void readsOnlyItsPart() {
        byte[] plain = text(3000, 30);
        byte[] packed = deflate(plain, 9, Deflater.DEFAULT_STRATEGY);
        byte[] within = new byte[packed.length + 20];
        random.nextBytes(within);
        System.arraycopy(packed, 0, within, 7, packed.length);
        byte[] out = new byte[plain.length + 1];
        assertThat(Inflate.inflate(within, 7, 7 + packed.length, out)).isEqualTo(plain.length);
        assertThatThrownBy(() -> Inflate.inflate(within, 7, 6 + packed.length, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an end before the last block's at byte " + (6 + packed.length));
        assertThatThrownBy(() -> Inflate.inflate(within, 7, within.length + 1, out))
                .hasMessageContaining("are no part of them");
    }

    @Test
    void refusesEveryTruncatedStream() {
        byte[] packed = deflate(text(600, 20), 9, Deflater.DEFAULT_STRATEGY);
        for (int length = 0; length < packed.length; length++) {
            int end = length;
            assertThatThrownBy(() -> Inflate.inflate(packed, 0, end, new byte[601]))
                    .as(length + " bytes of " + packed.length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Short streams with one to four changed bits or bytes, of each type of block: zlib and we say the same. */
    @Test
    void takesAndRefusesWhatZlibTakesAndRefuses() {
        int taken = 0;
        int refused = 0;
        for (int k = 0; k < 20_000; k++) {
            int level = random.nextInt(10);
            byte[] packed = deflate(text(random.nextInt(300), 1 + random.nextInt(60)), level, STRATEGIES[k % 3]);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(Math.min(packed.length, random.nextBoolean() ? 20 : packed.length));
                packed[at] ^= (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : random.nextInt(256));
            }
            byte[] expected = inflateByZlib(packed);
            byte[] actual = inflate(packed);
            if (!Arrays.equals(actual, expected)) {
                assertThat(actual).as("%d: %s", k, Arrays.toString(packed)).isEqualTo(expected);
            }
            taken += expected == null ? 0 : 1;
            refused += expected == null ? 1 : 0;
        }
        // Neither is rare, or the comparison would say little.
        assertThat(taken).isGreaterThan(1500);
        assertThat(refused).isGreaterThan(1500);
    }

    @Test
    void noStreamUnpacksToMoreThanTheGreatestRatio() {
        byte[] zeros = new byte[2_000_000];
        byte[] packed = deflate(zeros, 9, Deflater.DEFAULT_STRATEGY);
        assertThat((double) zeros.length / packed.length)
                .isBetween(0.9 * Inflate.MAX_RATIO, (double) Inflate.MAX_RATIO);
    }

    @Test
    void crcIsThatOfTheJdk() {
        for (int length : new int[] {0, 1, 9, 1000}) {
            byte[] bytes = text(length + 5, 256);
            CRC32 crc = new CRC32();
            crc.update(bytes, 2, length);
            assertThat(Crc32.of(bytes, 2, 2 + length)).isEqualTo((int) crc.getValue());
        }
    }

    private byte[] inflate(byte[] packed) {
        try {
            return Arrays.copyOf(out, Inflate.inflate(packed, 0, packed.length, out));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private byte[] inflateByZlib(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int count = inflater.inflate(out);
            return inflater.finished() ? Arrays.copyOf(out, count) : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private byte[] text(int length, int letters) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            boolean repeats = i > 40 && random.nextInt(12) == 0;
            text[i] = repeats ? text[i - 1 - random.nextInt(40)] : (byte) random.nextInt(letters);
        }
        return text;
    }

    static byte[] deflate(byte[] plain, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }
}
