package downhill.web.lesson.minibatch;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** The ten image numbers that NumPy draws with seed 0. */
public enum MiniBatchGolden implements Golden {
    /** Draw 0. */
    FIRST(2732),
    /** Draw 1. */
    SECOND(43567),
    /** Draw 2. */
    THIRD(42613),
    /** Draw 3. */
    FOURTH(52416),
    /** Draw 4. */
    FIFTH(45891),
    /** Draw 5. */
    SIXTH(21243),
    /** Draw 6. */
    SEVENTH(30403),
    /** Draw 7. */
    EIGHTH(32103),
    /** Draw 8. */
    NINTH(41993),
    /** Draw 9. */
    TENTH(57043);

    private final double expected;

    MiniBatchGolden(double expected) {
        this.expected = expected;
    }

    @Override
    public String path() {
        return "random.seed0.choice60000_10." + ordinal();
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return MiniBatchText.SOURCE;
    }
}
