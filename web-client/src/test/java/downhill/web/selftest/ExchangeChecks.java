package downhill.web.selftest;

import downhill.core.exchange.CommentLanguage;
import downhill.core.exchange.Npz;
import downhill.core.exchange.NpzException;
import downhill.core.exchange.PythonScript;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Parameters;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.util.List;
import java.util.Map;

/**
 * Scripts, and files of weights. In the browser no read past the end of an array stops the program, so damaged files are read as well:
 * what is said of them has to be what the JVM says, whose reads are checked.
 */
final class ExchangeChecks {

    private static final int DAMAGED_FILES = 2000;

    private static final int INPUTS = 12;
    private static final int OUTPUTS = 3;

    /**
     * What NumPy wrote by {@code savez(file, W1=asfortranarray(n(37, 12, 2)), b1=n(7, 2).astype(">f4"),
     * W2=n(29, 2, 3).astype("<f4"), b2=n(3, 1, 3).astype(">f8"))}, where {@code n(a, *s)} is
     * {@code (((arange(prod(s)) * a) % 101 - 50) / 8).reshape(s)}.
     */
    private static final String FILE =
            "504b03042d0000000000000021008559c441ffffffffffffffff0600140057312e6e70790100100040010000"
                    + "000000004001000000000000934e554d5059010076007b276465736372273a20273c6638272c2027666f7274"
                    + "72616e5f6f72646572273a20547275652c20277368617065273a202831322c2032292c207d20202020202020"
                    + "2020202020202020202020202020202020202020202020202020202020202020202020202020202020202020"
                    + "202020202020200a00000000000019c00000000000000840000000000000d8bf0000000000000ec000000000"
                    + "000016400000000000000140000000000000f4bf00000000008012c00000000000801240000000000000f43f"
                    + "00000000000001c000000000000016c0000000000000fabf00000000000014c0000000000000114000000000"
                    + "0000ec3f00000000000004c000000000008017c00000000000000b4000000000000000000000000000000bc0"
                    + "00000000008017400000000000000440000000000000ecbf504b03042d000000000000002100deb0e209ffff"
                    + "ffffffffffff0600140062312e6e70790100100088000000000000008800000000000000934e554d50590100"
                    + "76007b276465736372273a20273e6634272c2027666f727472616e5f6f72646572273a2046616c73652c2027"
                    + "7368617065273a2028322c292c207d2020202020202020202020202020202020202020202020202020202020"
                    + "202020202020202020202020202020202020202020202020202020202020200ac0c80000c0ac0000504b0304"
                    + "2d0000000000000021000ebe21d1ffffffffffffffff0600140057322e6e7079010010009800000000000000"
                    + "9800000000000000934e554d5059010076007b276465736372273a20273c6634272c2027666f727472616e5f"
                    + "6f72646572273a2046616c73652c20277368617065273a2028322c2033292c207d2020202020202020202020"
                    + "2020202020202020202020202020202020202020202020202020202020202020202020202020202020202020"
                    + "2020200a0000c8c0000028c00000803f0000944000008cc0000040bf504b03042d0000000000000021000275"
                    + "c58affffffffffffffff0600140062322e6e70790100100098000000000000009800000000000000934e554d"
                    + "5059010076007b276465736372273a20273e6638272c2027666f727472616e5f6f72646572273a2046616c73"
                    + "652c20277368617065273a2028312c2033292c207d2020202020202020202020202020202020202020202020"
                    + "20202020202020202020202020202020202020202020202020202020202020202020200ac019000000000000"
                    + "c017800000000000c016000000000000504b01022d032d0000000000000021008559c4414001000040010000"
                    + "06000000000000000000000080010000000057312e6e7079504b01022d032d000000000000002100deb0e209"
                    + "880000008800000006000000000000000000000080017801000062312e6e7079504b01022d032d0000000000"
                    + "000021000ebe21d1980000009800000006000000000000000000000080013802000057322e6e7079504b0102"
                    + "2d032d0000000000000021000275c58a98000000980000000600000000000000000000008001080300006232"
                    + "2e6e7079504b05060000000004000400d0000000d80300000000";

    private ExchangeChecks() {}

    static void addTo(Checks checks) {
        addScripts(checks);
        Parameters read = Npz.read(file(), Map.of(), INPUTS, OUTPUTS);
        checks.addAll("same.npz.read", read.toArray());
        byte[] written = Npz.write(read);
        checks.addFingerprint("same.npz.written", Checksum.fingerprint(doubles(written)));
        checks.addFingerprint(
                "same.npz.again", Npz.read(written, Map.of(), INPUTS, OUTPUTS).fingerprint());
        NumPyRandom random = new NumPyRandom(20261127);
        for (int k = 0; k < DAMAGED_FILES; k++) {
            checks.addAll("same.npz.damaged." + k, answer(damaged(k % 2 == 0 ? file() : written, random)));
        }
    }

    private static void addScripts(Checks checks) {
        TrainingConfig config = TrainingConfig.defaults();
        List<LearningRateChange> changes = List.of(new LearningRateChange(400, 0.5));
        for (CommentLanguage language : CommentLanguage.values()) {
            PythonScript script = new PythonScript(
                    config,
                    changes,
                    900,
                    600,
                    "https://a.example\"\u0001\n",
                    rate -> rate < 0.3 ? "0.1" : "0.5",
                    language);
            String path = "same.python." + language.ordinal();
            checks.add(path + ".file", hash(script.file()));
            checks.add(path + ".notebook", hash(script.notebook()));
        }
    }

    /** A number for what is said of a file: weights, or a kind of fault with its words. */
    private static double[] answer(byte[] file) {
        try {
            return new double[] {-1, Npz.read(file, Map.of(), INPUTS, OUTPUTS).hiddenSize()};
        } catch (NpzException e) {
            return new double[] {e.kind().ordinal(), hash(e.getMessage())};
        }
    }

    private static double hash(String text) {
        double hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (31 * hash + text.charAt(i)) % 1000003;
        }
        return hash;
    }

    /** One to three changed bytes, and of every fourth file a part alone. */
    private static byte[] damaged(byte[] valid, NumPyRandom random) {
        int[] draws = random.choice(1 << 30, 8);
        int length = draws[0] % 4 == 0 ? draws[1] % (valid.length + 1) : valid.length;
        byte[] file = new byte[length];
        System.arraycopy(valid, 0, file, 0, length);
        for (int k = 0; length > 0 && k <= draws[0] % 3; k++) {
            file[draws[2 + 2 * k] % length] = (byte) draws[3 + 2 * k];
        }
        return file;
    }

    private static byte[] file() {
        byte[] bytes = new byte[FILE.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] =
                    (byte) (Character.digit(FILE.charAt(2 * i), 16) * 16 + Character.digit(FILE.charAt(2 * i + 1), 16));
        }
        return bytes;
    }

    private static double[] doubles(byte[] bytes) {
        double[] values = new double[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i];
        }
        return values;
    }
}
