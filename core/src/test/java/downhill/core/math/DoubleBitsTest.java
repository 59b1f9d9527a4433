package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The oracle is {@link Double#doubleToLongBits}. */
class DoubleBitsTest {
    private static void assertBits(double... values) {
        double[] powersOfTwo = StableMath.powersOfTwo();
        for (double x : values) {
            long bits = Double.doubleToLongBits(x);
            if (DoubleBits.high(x, powersOfTwo) != (int) (bits >>> 32)
                    || DoubleBits.low(x, powersOfTwo) != (int) bits) {
                assertThat(Integer.toHexString(DoubleBits.high(x)) + " " + Integer.toHexString(DoubleBits.low(x)))
                        .as("bits of %s", x)
                        .isEqualTo(Integer.toHexString((int) (bits >>> 32)) + " " + Integer.toHexString((int) bits));
            }
        }
    }

    @Test
    void equalDoubleToLongBitsOnAMillionInputsOfAllMagnitudes() {
        assertBits(Doubles.ofAllMagnitudes(1_000_000));
    }

    @Test
    void equalDoubleToLongBitsOnWeights() {
        assertBits(new NumPyRandom(0).randn(100_000));
    }

    @Test
    void equalDoubleToLongBitsOnSubnormals() {
        assertBits(Doubles.subnormal(200_000));
    }

    @Test
    void equalDoubleToLongBitsOnEdges() {
        assertBits(Doubles.edges());
        assertBits(Doubles.around(Double.MIN_NORMAL));
    }

    @Test
    void equalDoubleToLongBitsAroundEveryPowerOfTwo() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            assertBits(Doubles.around(Math.scalb(1.0, exponent)));
            assertBits(Doubles.around(-Math.scalb(1.0, exponent)));
        }
    }

    @Test
    void zerosDiffer() {
        assertThat(DoubleBits.high(0.0)).isZero();
        assertThat(DoubleBits.high(-0.0)).isEqualTo(0x80000000);
        assertThat(DoubleBits.low(-0.0)).isZero();
    }

    @Test
    void everyNaNIsCanonical() {
        double otherNaN = Double.longBitsToDouble(0xfff8_1234_5678_9abcL);
        assertThat(DoubleBits.high(otherNaN)).isEqualTo(0x7ff80000);
        assertThat(DoubleBits.low(otherNaN)).isZero();
    }

    @Test
    void plainOverloadsHaveTheSameBits() {
        // math.pi.hex() is 0x1.921fb54442d18p+1
        assertThat(DoubleBits.high(Math.PI)).isEqualTo(0x400921fb);
        assertThat(DoubleBits.low(Math.PI)).isEqualTo(0x54442d18);
    }

    /** The oracle is {@link Double#longBitsToDouble}, over the bits of every kind of double. */
    @Test
    void valueIsTheDoubleOfItsBits() {
        for (double[] values : new double[][] {
            Doubles.ofAllMagnitudes(1_000_000),
            Doubles.subnormal(200_000),
            Doubles.edges(),
            Doubles.around(Double.MIN_NORMAL),
            {Double.NaN}
        }) {
            for (double x : values) {
                long bits = Double.doubleToLongBits(x);
                long actual = Double.doubleToLongBits(DoubleBits.value((int) (bits >>> 32), (int) bits));
                if (actual != bits) {
                    assertThat(Long.toHexString(actual)).isEqualTo(Long.toHexString(bits));
                }
            }
        }
        assertThat(DoubleBits.value(0xfff81234, 0x56789abc)).isNaN();
        assertThat(DoubleBits.value(0x7ff00000, 1)).isNaN();
    }

    /** Every 997th of all floats, the oracle being {@link Float#intBitsToFloat}. */
    @Test
    void valueOfFloatIsTheFloatOfItsBits() {
        for (long word = 0; word < 1L << 32; word += 997) {
            assertSameFloat((int) word);
        }
        for (int word : new int[] {0, 1, 0x7fffff, 0x800000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0xffc00000}) {
            assertSameFloat(word);
            assertSameFloat(word ^ 0x80000000);
        }
    }

    private static void assertSameFloat(int word) {
        double expected = Float.intBitsToFloat(word);
        double actual = DoubleBits.valueOfFloat(word);
        if (Double.doubleToLongBits(actual) != Double.doubleToLongBits(expected)) {
            assertThat(actual).as(Integer.toHexString(word)).isEqualTo(expected);
        }
    }
}
