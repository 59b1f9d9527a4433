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

/**
 * Scripts, and files of weights. In the browser no read past the end of an array stops the program, so damaged files are read as well:
 * what is said of them has to be what the JVM says, whose reads are checked.
 */
final class ExchangeChecks {

    private static final int DAMAGED_FILES = 2000;

    private static final int INPUTS = 60;
    private static final int OUTPUTS = 3;

    /**
     * What NumPy wrote by {@code savez_compressed(file, W1=asfortranarray(n(37, 60, 2)), b1=n(7, 2).astype(">f4"),
     * W2=n(29, 2, 3).astype("<f4"), b2=n(3, 1, 3).astype(">f8"))}, where {@code n(a, *s)} is
     * {@code (((arange(prod(s)) * a) % 101 - 50) / 8).reshape(s)}.
     */
    private static final String FILE =
            "504b03042d000000080000002100b47060b3ffffffffffffffff0600140057312e6e70790100100040040000"
                    + "000000004801000000000000ad93bd4ec2501cc52fdf50be0504b66e57930ec6811063a22fa071d0c1c91029"
                    + "711253d4c598dc77e081bc8fc0e8c8c0c0e0408821841022dadfff050c7739e9f9f59cd326edf0f2e6e2ea36"
                    + "a25ed59beefa83fb409fb8fab4d7d69eab7bfde039e83cdef583aeffeb5f072ffed61e3c749efcede541ebc8"
                    + "738f0f3df7ddfdf771d4df69da50d3e7a17e7e845ac0dfc78fa0df21377b1615ff8cfb248716a4179ec66fe2"
                    + "a7d031bb457a6bf80a5dc02be465774e6f949cece6e1237806dec04fa2137a4be46477436ec9fbb26bcaf019"
                    + "3c46ae8ee6e016eee0cb6e029dd2cbaea9e2afc9ad78ae2a79d9fd82c7c9c96e162e276b77da63eaf871c9d3"
                    + "5b2627cfbfa277cdfbb16b4af0293c41ae813a704b6f0e5f7663e88c5e764d057f49ef867c8dbcec4ee04972"
                    + "b29b818fc8e5e1f2dd47d1399cef5ec9ee825e454e768bf0313c85bfbbffed07504b03042d00000008000000"
                    + "2100deb0e209ffffffffffffffff0600140062312e6e70790100100088000000000000004d00000000000000"
                    + "9bec17ea1b10c9c850c650ad9e925a9c5ca46ea5a06e9766a2aea3a09e965f54529498179f5f94920a12774b"
                    + "cc294e058a17672416a402f91a463a9a3a0ab50a1400ae032718180eac61600000504b03042d000000080000"
                    + "0021000ebe21d1ffffffffffffffff0600140057322e6e70790100100098000000000000005c000000000000"
                    + "009bec17ea1b10c9c850c650ad9e925a9c5ca46ea5a06e9366a2aea3a09e965f54529498179f5f94920a1277"
                    + "4bcc294e058a17672416a402f91a463a0ac69a3a0ab50a64032e0686130718183480b8c19e81618a0303430f"
                    + "90edb01f00504b03042d0000000800000021000275c58affffffffffffffff0600140062322e6e7079010010"
                    + "00980000000000000052000000000000009bec17ea1b10c9c850c650ad9e925a9c5ca46ea5a06e9766a1aea3"
                    + "a09e965f54529498179f5f94920a12774bcc294e058a17672416a402f91a863a0ac69a3a0ab50a6403ae0392"
                    + "0c607040bc01428b41f800504b01022d032d000000080000002100b47060b348010000400400000600000000"
                    + "0000000000000080010000000057312e6e7079504b01022d032d000000080000002100deb0e2094d00000088"
                    + "00000006000000000000000000000080018001000062312e6e7079504b01022d032d0000000800000021000e"
                    + "be21d15c0000009800000006000000000000000000000080010502000057322e6e7079504b01022d032d0000"
                    + "000800000021000275c58a520000009800000006000000000000000000000080019902000062322e6e707950"
                    + "4b05060000000004000400d0000000230300000000";

    private ExchangeChecks() {}

    static void addTo(Checks checks) {
        addScripts(checks);
        Parameters read = Npz.read(file(), INPUTS, OUTPUTS);
        checks.addAll("same.npz.read", read.toArray());
        byte[] written = Npz.write(read);
        checks.addFingerprint("same.npz.written", Checksum.fingerprint(doubles(written)));
        checks.addFingerprint(
                "same.npz.again", Npz.read(written, INPUTS, OUTPUTS).fingerprint());
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
                    config, changes, 900, "https://a.example\"\u0001\n", rate -> rate < 0.3 ? "0.1" : "0.5", language);
            String path = "same.python." + language.ordinal();
            checks.add(path + ".file", hash(script.file()));
            checks.add(path + ".notebook", hash(script.notebook()));
        }
    }

    /** A number for what is said of a file: weights, or a kind of fault with its words. */
    private static double[] answer(byte[] file) {
        try {
            return new double[] {-1, Npz.read(file, INPUTS, OUTPUTS).hiddenSize()};
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
