package downhill.web.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.web.dom.MemoryStore;
import downhill.web.dom.RefusingStore;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnDigitsTest {
    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MemoryStore store = new MemoryStore();

    private byte[] drawn() {
        byte[] pixels = new byte[KeptDrawings.PIXELS];
        random.nextBytes(pixels);
        return pixels;
    }

    @Test
    void whatIsKeptComesBack() {
        System.out.println("OwnDigitsTest: -Ddownhill.seed=" + seed);
        byte[][] expected = new byte[OwnDigits.COUNT][];
        for (int i = 0; i < 100; i++) {
            int place = random.nextInt(OwnDigits.COUNT);
            expected[place] = drawn();
            new OwnDigits(store).keep(place, expected[place]);
            OwnDigits digits = new OwnDigits(store);
            int count = 0;
            for (int k = 0; k < OwnDigits.COUNT; k++) {
                KeptDrawings.Drawing kept = digits.get(k);
                assertThat(kept == null ? null : kept.pixels()).isEqualTo(expected[k]);
                count += expected[k] == null ? 0 : 1;
            }
            assertThat(digits.areThere()).isEqualTo(count == OwnDigits.COUNT);
        }
        OwnDigits digits = new OwnDigits(store);
        for (int k = 0; k < OwnDigits.COUNT; k++) {
            assertThat(digits.labeled().pixels(k)).isEqualTo(expected[k]);
            assertThat(digits.labeled().label(k)).isEqualTo(OwnDigits.meant(k));
        }
    }

    @Test
    void whatIsCorruptedIsNoDigitAndNoFault() {
        System.out.println("OwnDigitsTest: -Ddownhill.seed=" + seed);
        OwnDigits digits = new OwnDigits(store);
        for (int k = 0; k < OwnDigits.COUNT; k++) {
            digits.keep(k, drawn());
        }
        String sound = store.get(OwnDigits.NAME);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(sound);
            if (random.nextBoolean()) {
                text.setLength(random.nextInt(text.length()));
            } else {
                // No hexadecimal digit.
                text.setCharAt(random.nextInt(text.length()), (char) ('g' + random.nextInt(60_000)));
            }
            store.put(OwnDigits.NAME, text.toString());
            OwnDigits corrupted = new OwnDigits(store);
            assertThat(corrupted.next()).isLessThan(OwnDigits.COUNT);
            assertThat(corrupted.pixels()).isEmpty();
            assertThat(corrupted.labeled().count()).isZero();
            // What is there no more can be drawn anew.
            byte[] again = drawn();
            int next = corrupted.next();
            corrupted.keep(next, again);
            assertThat(new OwnDigits(store).get(next).pixels()).isEqualTo(again);
        }
    }

    @Test
    void whatWasReadIsKeptUntilADigitIsAnother() {
        System.out.println("OwnDigitsTest: -Ddownhill.seed=" + seed);
        OwnDigits digits = new OwnDigits(store);
        for (int k = 0; k < OwnDigits.COUNT; k++) {
            digits.keep(k, drawn());
        }
        assertThat(digits.reading()).isNull();
        double[] y = new double[30];
        for (int row = 0; row < 30; row += 10) {
            double sum = 0;
            for (int i = row; i < row + 10; i++) {
                y[i] = Math.pow(random.nextDouble(), 8);
                sum += y[i];
            }
            for (int i = row; i < row + 10; i++) {
                y[i] /= sum;
            }
        }
        digits.keepReading(y);
        double[] kept = new OwnDigits(store).reading();
        for (int row = 0; row < 30; row += 10) {
            double sum = 0;
            for (int i = row; i < row + 10; i++) {
                // The difference of two sums that are rounded to four decimals.
                assertThat(kept[i]).isCloseTo(y[i], within(1.001e-4));
                sum += kept[i];
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        String name = OwnDigits.NAME + ".y";
        store.put(name, "x" + store.get(name).substring(1));
        assertThat(new OwnDigits(store).reading()).isNull();
        digits.keepReading(y);
        digits.keep(1, drawn());
        assertThat(new OwnDigits(store).reading()).isNull();
    }

    @Test
    void whereNothingIsKeptThePageStillHasIt() {
        OwnDigits digits = new OwnDigits(new RefusingStore());
        byte[] pixels = drawn();
        digits.keep(1, pixels);
        assertThat(digits.get(1).pixels()).isEqualTo(pixels);
        assertThat(digits.next()).isZero();
        assertThatThrownBy(() -> digits.keep(0, new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
