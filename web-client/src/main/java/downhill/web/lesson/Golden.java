package downhill.web.lesson;

import downhill.web.page.Text;

/**
 * A number of the book, of the slides or of their code. A lesson lists its own in an enum; a test compares each with
 * golden.json.
 */
public interface Golden {
    /**
     * Returns where the number stands in golden.json.
     *
     * @return names and indices, separated by dots
     */
    String path();

    /**
     * Returns the number.
     *
     * @return the expected value, in full precision
     */
    double expected();

    /**
     * Returns how far the page may be from it.
     *
     * @return 0 if the bits must be equal, else the difference that is allowed
     */
    default double tolerance() {
        return 0;
    }

    /**
     * Tells what the tolerance is measured by. Sums that come close to zero by cancelling have no relative accuracy.
     *
     * @return true if it is the difference itself, false if it is a part of the expected number
     */
    default boolean isToleranceAbsolute() {
        return false;
    }

    /**
     * Returns where a reader finds the number.
     *
     * @return section and figure
     */
    Text source();

    /**
     * Tells whether a value may bear the mark: bit for bit, or within the tolerance where there is one.
     *
     * @param value what the page has computed
     * @return true if it equals the expected number
     */
    default boolean isEarnedBy(double value) {
        if (tolerance() == 0) {
            // The quotients tell 0 from -0, which == does not.
            return value == expected() && 1 / value == 1 / expected();
        }
        double unit = isToleranceAbsolute() ? 1 : Math.abs(expected());
        return Math.abs(value - expected()) <= tolerance() * unit;
    }
}
