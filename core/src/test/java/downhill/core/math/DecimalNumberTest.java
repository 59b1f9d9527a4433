package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The oracle is the JVM's {@link Double#parseDouble}, which gives the nearest double. */
class DecimalNumberTest {
    private static void assertNearest(String... texts) {
        for (String text : texts) {
            double actual = DecimalNumber.parse(text);
            double expected = Double.parseDouble(text);
            if (Double.doubleToLongBits(actual) != Double.doubleToLongBits(expected)) {
                assertThat(actual).as(text).isEqualTo(expected);
            }
        }
    }

    @Test
    void numbersAsPeopleWriteThem() {
        assertNearest("0", "7", "007", "0.01", ".5", "5.", "0.0", "00.100", "1e-4", "1E+4", "2.5e3", "1e0", "3.14159");
    }

    @Test
    void everyDecimalOfUpToFourDigits() {
        for (int i = 0; i < 10_000; i++) {
            assertNearest(i / 1000 + "." + (i % 1000), "0." + i, i + "e-7", i + "e19");
        }
    }

    @Test
    void shortestTextOfDoublesOfAllMagnitudes() {
        for (double x : Doubles.ofAllMagnitudes(3_000)) {
            if (Math.abs(x) <= Double.MAX_VALUE) {
                assertNearest(Double.toString(Math.abs(x)));
            }
        }
    }

    @Test
    void longTextOfDoublesWithinUsualRange() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * Math.pow(10, random.nextInt(-20, 20));
            assertNearest(Double.toString(x), new BigDecimal(x).toPlainString());
        }
    }

    @Test
    void halfwayBetweenTwoDoublesGoesToTheEvenOne() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            double x = random.nextDouble();
            String half = new BigDecimal(x)
                    .add(new BigDecimal(Math.nextUp(x)))
                    .divide(BigDecimal.valueOf(2))
                    .toPlainString();
            assertNearest(half, half + "0000", half + "0000000001");
        }
        assertNearest("9007199254740993", "9007199254740995", "9007199254740992.99999");
    }

    @Test
    void edgesOfTheDoubles() {
        String halfOfLeast =
                new BigDecimal(Double.MIN_VALUE).divide(BigDecimal.valueOf(2)).toPlainString();
        assertNearest(
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                halfOfLeast,
                halfOfLeast + "1",
                "1e-325",
                "1e-400",
                "2.2250738585072014e-308",
                "2.2250738585072011e-308",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "1e309",
                "1e99999999999",
                "1e-99999999999",
                "0e99999999999",
                "0.000000000000000000000000000000000000000000000000000000000000001e63",
                "3.14159265358979323846264338327950288419716939937510582097494459");
    }

    @Test
    void digitsTimesAPowerOfTen() {
        for (int exponent = -330; exponent <= 310; exponent++) {
            for (int digits : new int[] {1, 2, 5, Integer.MAX_VALUE}) {
                assertThat(DecimalNumber.of(digits, exponent)).isEqualTo(Double.parseDouble(digits + "e" + exponent));
            }
        }
        assertThat(DecimalNumber.of(0, 5)).isZero();
        assertThatThrownBy(() -> DecimalNumber.of(-1, 0)).hasMessage("digits = -1, below 0");
    }

    @Test
    void rejectsWhatIsNoDecimalNumber() {
        for (String text : new String[] {"", ".", "e5", ".e5", "1e", "1e+", "1.2.3", "-1", "+1", "1 ", "0x10", "NaN"}) {
            assertThatThrownBy(() -> DecimalNumber.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'" + text + "' is not a decimal number");
        }
    }
}
