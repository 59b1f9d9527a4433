package downhill.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import downhill.core.exchange.NpzException.Kind;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Parameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in {@code resources/npz} are NumPy's own: {@code make_npz.py} beside them wrote them. */
class NpzTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "compressed",
                "float32",
                "fortran",
                "big-endian",
                "big-endian-float32",
                "other-order",
                "rows",
                "versions",
                "descriptors"
            })
    void readsWhatNumPyWrites(String file) {
        assertNetwork(read(file), 2);
    }

    @Test
    void takesTheHiddenUnitsOfTheFile() {
        assertNetwork(read("three-hidden"), 3);
    }

    @Test
    void writesTheArraysThatNumPyWrites() {
        byte[] file = Npz.write(read("plain"));
        Map<String, byte[]> expected = entries(bytes("plain.npz"));
        Map<String, byte[]> actual = entries(file);
        assertThat(actual.keySet()).containsExactly("W1.npy", "b1.npy", "W2.npy", "b2.npy");
        actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void readsWhatItHasWrittenToTheLastBit() {
        for (int hidden : new int[] {1, 50, 500}) {
            Parameters parameters = new Parameters(784, hidden, 10);
            parameters.draw(new NumPyRandom(hidden));
            parameters.b1()[0] = -0.0;
            parameters.b2()[9] = Double.MIN_VALUE;
            parameters.b2()[8] = -Double.MAX_VALUE;
            Parameters again = read(Npz.write(parameters));
            assertThat(again.fingerprint()).isEqualTo(parameters.fingerprint());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "single.npy       # SINGLE_ARRAY        # a single array (.npy): numpy.savez writes several with their names",
                "missing.npz      # ARRAY_MISSING       # there is no array W1; there is b1, W2, b2, w1",
                "unnamed.npz      # ARRAY_MISSING       # there is no array W1; there is arr_0, arr_1, arr_2, arr_3",
                "transposed.npz   # WRONG_SHAPE         # W1 has shape (2, 784), expected (784, h)",
                "flat.npz         # WRONG_SHAPE         # W1 has shape (1568,), expected (784, h)",
                "wrong-w2.npz     # WRONG_SHAPE         # W2 has shape (10, 2), expected (2, 10)",
                "wrong-b1.npz     # WRONG_SHAPE         # b1 has shape (3,), expected (2,)",
                "wrong-b2.npz     # WRONG_SHAPE         # b2 has shape (10, 1), expected (10,)",
                "ints.npz         # UNSUPPORTED_TYPE    # W1 has dtype <i8, expected <f4, <f8, >f4 or >f8",
                "float16.npz      # UNSUPPORTED_TYPE    # b1 has dtype <f2, expected <f4, <f8, >f4 or >f8",
                "objects.npz      # UNSUPPORTED_TYPE    # W2 has dtype |O, expected <f4, <f8, >f4 or >f8",
                "structure.npz    # UNSUPPORTED_TYPE    # b1 has dtype [('w', '<f8'), ('m', '<f8')], expected <f4, <f8, >f4 or >f8",
                "wide.npz         # HIDDEN_SIZE         # W1 has 501 hidden units, expected 1 to 500",
                "wider.npz        # HIDDEN_SIZE         # W1 has 3000 hidden units, expected 1 to 500",
                "no-hidden.npz    # HIDDEN_SIZE         # W1 has 0 hidden units, expected 1 to 500",
                "nan.npz          # NOT_FINITE          # W2[1, 7] = nan, which is not finite",
                "inf.npz          # NOT_FINITE          # W2[1, 7] = inf, which is not finite",
                "minus-inf.npz    # NOT_FINITE          # W2[1, 7] = -inf, which is not finite",
                "nan-bias.npz     # NOT_FINITE          # b1[1] = nan, which is not finite",
                "bzip2.npz        # UNKNOWN_COMPRESSION # W1 is compressed by method 12, expected 0 or 8",
            })
    void saysWhatIsWrong(String file, Kind kind, String message) {
        assertRefused(bytes(file), kind, message);
    }

    @Test
    void saysThatAFileIsNoZip() {
        for (byte[] file : new byte[][] {{}, {1, 2, 3}, "W1,b1\n0,0\n".getBytes(), new byte[100_000]}) {
            assertRefused(file, Kind.NOT_ZIP, "not an .npz file, which is a zip file");
        }
        assertRefused(new byte[Npz.MAX_BYTES + 1], Kind.TOO_LARGE, "the file has 67108865 bytes, more than 67108864");
    }

    @Test
    void saysThatAFileIsTruncated() {
        byte[] whole = bytes("compressed.npz");
        for (int length = 4; length < whole.length; length += 1 + length / 50) {
            assertRefused(
                    Arrays.copyOf(whole, length), Kind.TRUNCATED, "the file is truncated: a zip file without its end");
        }
    }

    @Test
    void saysThatItsBeginningIsGone() {
        byte[] whole = bytes("compressed.npz");
        assertRefused(
                Arrays.copyOfRange(whole, 100, whole.length),
                Kind.DAMAGED,
                "the zip file is damaged: its directory is not where it should be");
    }

    /** NumPy reads these, since Python's zipfile does: a script or a download's head may stand before an archive. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "compressed", "descriptors"})
    void readsAnArchiveBehindOtherBytes(String file) {
        byte[] script = "#!/usr/bin/env python3\n".getBytes();
        assertNetwork(read(behind(script, bytes(file + ".npz"))), 2);
        assertNetwork(read(behind(bytes("three-hidden.npz"), bytes(file + ".npz"))), 2);
    }

    private static byte[] behind(byte[] before, byte[] file) {
        byte[] both = Arrays.copyOf(before, before.length + file.length);
        System.arraycopy(file, 0, both, before.length, file.length);
        return both;
    }

    @Test
    void saysThatBytesHaveChanged() {
        byte[] stored = bytes("plain.npz");
        stored[1000] ^= 1;
        NpzException refusal = refusal(stored);
        assertThat(refusal.kind()).isEqualTo(Kind.CRC_DIFFERS);
        assertThat(refusal.array()).isEqualTo("W1");
        assertThat(refusal.found()).hasSize(8).isNotEqualTo(refusal.expected());
        byte[] packed = bytes("compressed.npz");
        packed[1000] ^= 1;
        assertThat(refusal(packed).kind()).isIn(Kind.CRC_DIFFERS, Kind.DAMAGED);
    }

    @Test
    void saysThatAnArrayIsEncrypted() {
        byte[] file = bytes("plain.npz");
        file[directory(file) + 8] |= 1;
        assertRefused(file, Kind.ENCRYPTED, "W1 is encrypted");
    }

    @Test
    void saysThatAnEntryIsNoArrayOrHasTheWrongLength() {
        Map<String, byte[]> entries = entries(bytes("plain.npz"));
        byte[] b2 = entries.get("b2.npy");
        assertRefused(
                with(entries, "nonsense".getBytes()),
                Kind.NOT_AN_ARRAY,
                "b2 is no array of NumPy: it does not begin as one");
        byte[] version = b2.clone();
        version[6] = 4;
        assertRefused(
                with(entries, version),
                Kind.NOT_AN_ARRAY,
                "b2 is no array of NumPy: version 4 of the format, not 1, 2 or 3");
        assertRefused(
                with(entries, Arrays.copyOf(b2, 100)),
                Kind.NOT_AN_ARRAY,
                "b2 is no array of NumPy: its header is cut off");
        assertRefused(
                with(entries, Arrays.copyOf(b2, b2.length - 8)),
                Kind.WRONG_LENGTH,
                "b2 has 72 bytes of elements, expected 80");
        assertRefused(
                with(entries, Arrays.copyOf(b2, b2.length + 8)),
                Kind.WRONG_LENGTH,
                "b2 has 88 bytes of elements, expected 80");
    }

    /** 10 MB of zeros in 10 KB: more than {@code W1} may have at most, so only its beginning is unpacked. */
    @Test
    void unpacksNoMoreThanItNeedsOfAnArrayThatIsTooLong() {
        Map<String, byte[]> entries = entries(bytes("plain.npz"));
        byte[] b2 = entries.get("b2.npy");
        byte[] file = with(entries, Arrays.copyOf(b2, 10_000_000));
        assertThat(file.length).isLessThan(25_000);
        assertRefused(file, Kind.WRONG_LENGTH, "b2 has 9999872 bytes of elements, expected 80");
        ZipReader zip = new ZipReader(file);
        assertThat(zip.packed("b2", 1000).max()).isEqualTo(1001);
        ZipReader.Content content = zip.content("b2", 1000, new byte[1001]);
        assertThat(content.to() - content.from()).isEqualTo(1000);
    }

    @Test
    void saysThatAnArrayUnpacksToMoreThanItShould() {
        byte[] file = bytes("compressed.npz");
        int size = i32(file, directory(file) + 24);
        put(file, directory(file) + 24, size - 1);
        assertRefused(
                file,
                Kind.DAMAGED,
                "W1 is damaged: it does not unpack to the " + (size - 1) + " bytes that the directory says");
    }

    /** 2 GiB in 5 KB: no more is unpacked than W1 may have at most. */
    @Test
    void takesNoMoreMemoryThanAnArrayMayHave() {
        byte[] file = bytes("compressed.npz");
        put(file, directory(file) + 24, Integer.MAX_VALUE);
        assertThat(Npz.packed(file, 784, 10))
                .hasSize(4)
                .allMatch(array -> array.max() <= 12 + 0xffff + 8 * 784 * 500 + 1);
        assertThat(refusal(file).kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void saysThatNobodyUnpackedAnArray() {
        byte[] file = bytes("compressed.npz");
        NpzException refusal =
                catchThrowableOfType(NpzException.class, () -> Npz.read(file, Map.of("b1", new byte[0]), 784, 10));
        assertThat(refusal.kind()).isEqualTo(Kind.COMPRESSED);
        assertThat(refusal).hasMessage("W1 is compressed, and was not unpacked");
        assertThat(Npz.packed(bytes("plain.npz"), 784, 10)).isEmpty();
    }

    @Test
    void crcIsThatOfTheJdk() {
        byte[] bytes = new byte[1005];
        new Random(20261127).nextBytes(bytes);
        for (int length : new int[] {0, 1, 9, 1000}) {
            CRC32 crc = new CRC32();
            crc.update(bytes, 2, length);
            assertThat(Crc32.of(bytes, 2, 2 + length)).isEqualTo((int) crc.getValue());
        }
    }

    /** The directory as a zip file of more than 65,535 entries or 4 GiB has it, with all sizes in 64 bits. */
    @Test
    void readsZip64() {
        byte[] file = bytes("plain.npz");
        int from = directory(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        int at = from;
        int count = 0;
        while (i32(file, at) == 0x02014b50) {
            int nameSize = file[at + 28];
            byte[] header = Arrays.copyOfRange(file, at, at + 46 + nameSize);
            byte[] extra = new byte[28];
            extra[0] = 1;
            extra[2] = 24;
            System.arraycopy(header, 24, extra, 4, 4);
            System.arraycopy(header, 20, extra, 12, 4);
            System.arraycopy(header, 42, extra, 20, 4);
            Arrays.fill(header, 20, 28, (byte) 255);
            Arrays.fill(header, 42, 46, (byte) 255);
            header[30] = 28;
            out.writeBytes(header);
            out.writeBytes(extra);
            at += 46 + nameSize + file[at + 30];
            count++;
        }
        int end64 = out.size();
        byte[] end = new byte[56 + 20 + 22];
        put(end, 0, 0x06064b50);
        put(end, 4, 44);
        put(end, 24, count);
        put(end, 32, count);
        put(end, 40, end64 - from);
        put(end, 48, from);
        put(end, 56, 0x07064b50);
        put(end, 64, end64);
        put(end, 72, 1);
        put(end, 76, 0x06054b50);
        Arrays.fill(end, 84, 96, (byte) 255);
        out.writeBytes(end);
        assertNetwork(read(out.toByteArray()), 2);
        assertNetwork(read(behind(new byte[100], out.toByteArray())), 2);
        byte[] tooFar = out.toByteArray();
        tooFar[end64 + 56 + 8 + 4] = 1;
        assertRefused(tooFar, Kind.DAMAGED, "the zip file is damaged: its end record is not where it should be");
    }

    /** Whatever the bytes, the answer is weights or a refusal; the JVM would throw at a read past an end. */
    @Test
    void tenThousandMutationsAreReadOrRefused() {
        long seed = 20261127;
        Random random = new Random(seed);
        String[] files = {"plain", "plain", "compressed", "fortran", "big-endian-float32", "other-order", "descriptors"
        };
        byte[][] valid = new byte[files.length][];
        for (int k = 0; k < files.length; k++) {
            valid[k] = bytes(files[k] + ".npz");
        }
        int[] kinds = new int[Kind.values().length];
        int read = 0;
        for (int k = 0; k < 10_000; k++) {
            byte[] file = mutated(valid[k % valid.length], random);
            try {
                read(file);
                read++;
            } catch (NpzException e) {
                kinds[e.kind().ordinal()]++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("mutation " + k + " of seed " + seed, e);
            }
        }
        assertThat(read).as("mutations of what is passed over").isGreaterThan(100);
        for (Kind kind : new Kind[] {
            Kind.NOT_ZIP,
            Kind.TRUNCATED,
            Kind.DAMAGED,
            Kind.ENCRYPTED,
            Kind.UNKNOWN_COMPRESSION,
            Kind.CRC_DIFFERS,
            Kind.ARRAY_MISSING,
            Kind.WRONG_SHAPE,
            Kind.NOT_AN_ARRAY
        }) {
            assertThat(kinds[kind.ordinal()]).as(kind.toString()).isPositive();
        }
    }

    /** Most changes are where the structure is: in the headers, the directory and the end. */
    private static byte[] mutated(byte[] valid, Random random) {
        byte[] file = valid.clone();
        int changes = 1 + random.nextInt(3);
        for (int k = 0; k < changes; k++) {
            int at = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(file.length);
                case 1 -> Math.min(random.nextInt(180), file.length - 1);
                default -> file.length - 1 - random.nextInt(Math.min(file.length, 300));
            };
            switch (random.nextInt(8)) {
                case 0 -> file = Arrays.copyOf(file, 1 + random.nextInt(file.length));
                case 1 -> file = Arrays.copyOfRange(file, random.nextInt(Math.min(100, file.length)), file.length);
                case 2 -> file[at] = (byte) random.nextInt(256);
                case 3 -> Arrays.fill(file, at, Math.min(file.length, at + 4), (byte) (random.nextBoolean() ? 255 : 0));
                case 4 -> file[at] = (byte) ((file[at] & 255) + random.nextInt(3) - 1);
                case 5 -> {
                    // What is in the arrays is seen only if the checksum fits: take one array's for another's.
                    int from = random.nextInt(file.length);
                    int size = Math.min(random.nextInt(60), file.length - Math.max(at, from));
                    System.arraycopy(file, from, file, at, size);
                }
                default -> file[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return random.nextBoolean() ? withChecksums(file) : file;
    }

    /** Makes the checksums true where the directory can be followed, so that faults behind them are met. */
    private static byte[] withChecksums(byte[] file) {
        try {
            for (int at = directory(file); i32(file, at) == 0x02014b50; ) {
                int offset = i32(file, at + 42);
                int from = offset + 30 + (file[offset + 26] & 255) + (file[offset + 28] & 255);
                if (file[at + 10] == 0) {
                    put(file, at + 16, Crc32.of(file, from, from + i32(file, at + 24)));
                }
                at += 46 + (file[at + 28] & 255) + (file[at + 30] & 255);
            }
        } catch (IndexOutOfBoundsException e) {
            // It cannot be followed.
        }
        return file;
    }

    /** The network of {@code make_npz.py}. */
    private static void assertNetwork(Parameters parameters, int hidden) {
        assertThat(parameters.hiddenSize()).isEqualTo(hidden);
        assertWeights(parameters.w1(), 784 * hidden, 0);
        assertWeights(parameters.b1(), hidden, 1);
        assertWeights(parameters.w2(), hidden * 10, 3);
        assertWeights(parameters.b2(), 10, 5);
    }

    private static void assertWeights(double[] actual, int count, int added) {
        double[] expected = new double[count];
        for (int n = 0; n < count; n++) {
            expected[n] = ((n * 7919) % 10007 - 5000) / 4096.0 + added;
        }
        assertThat(actual).containsExactly(expected);
    }

    private static void assertRefused(byte[] file, Kind kind, String message) {
        NpzException refusal = refusal(file);
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    private static NpzException refusal(byte[] file) {
        return catchThrowableOfType(NpzException.class, () -> read(file));
    }

    private static Parameters read(String file) {
        return read(bytes(file + ".npz"));
    }

    private static Parameters read(byte[] file) {
        return Npz.read(file, unpacked(file), 784, 10);
    }

    /** As zlib unpacks them; of damaged streams there are no bytes. */
    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> unpacked = new LinkedHashMap<>();
        for (Npz.Packed array : Npz.packed(file, 784, 10)) {
            byte[] bytes = new byte[array.max()];
            Inflater inflater = new Inflater(true);
            inflater.setInput(file, array.from(), array.to() - array.from());
            int count = 0;
            try {
                count = inflater.inflate(bytes);
            } catch (DataFormatException e) {
                // None.
            } finally {
                inflater.end();
            }
            unpacked.put(array.name(), Arrays.copyOf(bytes, count));
        }
        return unpacked;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = NpzTest.class.getResourceAsStream("/npz/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Java's own reader finds in a file. */
    private static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static byte[] with(Map<String, byte[]> entries, byte[] b2) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getKey().equals("b2.npy") ? b2 : entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int directory(byte[] file) {
        return i32(file, file.length - 22 + 16);
    }

    private static int i32(byte[] bytes, int at) {
        return bytes[at] & 255 | (bytes[at + 1] & 255) << 8 | (bytes[at + 2] & 255) << 16 | bytes[at + 3] << 24;
    }

    private static void put(byte[] bytes, int at, int word) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (word >>> 8 * i);
        }
    }
}
