package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String of(double... values) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(values);
        return fingerprint.hex();
    }

    private static long bits(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    @Test
    void isSixteenLowerCaseHexDigits() {
        for (double x : Doubles.ofAllMagnitudes(1000)) {
            assertThat(of(x)).matches("[0-9a-f]{16}");
        }
        assertThat(of()).matches("[0-9a-f]{16}");
    }

    @Test
    void staysTheSameAcrossVersions() {
        // Saved runs carry fingerprints, so these may never change. The oracle is the same algorithm in Python,
        // with the bits from struct.pack(">d", x).
        assertThat(of()).isEqualTo("6eaa8dfbf7c158e3");
        assertThat(of(0)).isEqualTo("606196c6c25377b8");
        assertThat(of(1, -2.5, 1e300, Double.NaN)).isEqualTo("7903fcd5b1d18705");
        assertThat(of(0.1, 0.2, 0.3, -0.0, 5e-324)).isEqualTo("ace67a609caa8d49");
    }

    @Test
    void arraysFollowOneAnother() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(new double[] {1, 2});
        fingerprint.add(3);
        fingerprint.add(new double[0]);
        fingerprint.add(new double[] {4});
        assertThat(fingerprint.hex()).isEqualTo(of(1, 2, 3, 4));
        assertThat(fingerprint).hasToString(of(1, 2, 3, 4));
    }

    @Test
    void readingChangesNothing() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(1);
        fingerprint.hex();
        fingerprint.add(2);
        assertThat(fingerprint.hex()).isEqualTo(of(1, 2));
    }

    @Test
    void orderCounts() {
        assertThat(of(1, 2)).isNotEqualTo(of(2, 1));
        assertThat(of(0, 0, 1)).isNotEqualTo(of(0, 1, 0));
    }

    @Test
    void lengthCounts() {
        Set<String> seen = new HashSet<>();
        for (int length = 0; length < 1000; length++) {
            assertThat(seen.add(of(new double[length]))).as("%s zeros", length).isTrue();
        }
    }

    @Test
    void signOfZeroCounts() {
        assertThat(of(0.0)).isNotEqualTo(of(-0.0));
    }

    @Test
    void everyBitOfEveryValueCounts() {
        double[] values = new NumPyRandom(1).randn(20);
        Set<String> seen = new HashSet<>();
        seen.add(of(values));
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            for (int bit = 0; bit < 64; bit++) {
                values[i] = Double.longBitsToDouble(Double.doubleToLongBits(value) ^ 1L << bit);
                assertThat(seen.add(of(values))).as("value %s, bit %s", i, bit).isTrue();
            }
            values[i] = value;
        }
    }

    @Test
    void eachInputBitFlipsHalfOfTheOutput() {
        double[] values = new NumPyRandom(2).randn(4000);
        for (int bit = 0; bit < 62; bit++) { // the last two could make an infinity or NaN
            int flipped = 0;
            for (int i = 0; i < values.length; i++) {
                double changed = Double.longBitsToDouble(Double.doubleToLongBits(values[i]) ^ 1L << bit);
                flipped += Long.bitCount(bits(of(values[i])) ^ bits(of(changed)));
            }
            double share = flipped / (64.0 * values.length);
            // 256,000 coin flips: the standard deviation is 0.001.
            assertThat(share).as("share of bits that bit %s flips", bit).isBetween(0.49, 0.51);
        }
    }

    @Test
    void twoHundredThousandNeighboursHaveDifferentFingerprints() {
        Set<String> seen = new HashSet<>();
        double value = 0.01;
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.add(of(value))).isTrue();
            value = Math.nextUp(value);
        }
    }
}
