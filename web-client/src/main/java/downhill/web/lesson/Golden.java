package downhill.web.lesson;

import downhill.web.page.Text;

/**
 * A number of the book, of the slides or of their code. A lesson lists its own in a class {@code …Golden}; a test compares
 * each with golden.json.
 *
 * @param path where it stands in golden.json: names and indices, separated by dots
 * @param tolerance how far the page may be from it; 0 if the bits must be equal
 * @param isToleranceAbsolute true if the tolerance is the difference itself, false if it is a part of the expected number
 */
public record Golden(
        String path, Text label, double expected, double tolerance, boolean isToleranceAbsolute, Text source) {
    /** Makes a number of golden.json that the page must have bit for bit. */
    public static Golden exact(String path, double expected, Text label, Text source) {
        return new Golden(path, label, expected, 0, false, source);
    }

    /** Allows a relative difference. */
    public Golden within(double part) {
        return new Golden(path, label, expected, part, false, source);
    }

    /** Allows an absolute difference. Sums that come close to zero by cancelling have no relative accuracy. */
    public Golden withinAbsolute(double difference) {
        return new Golden(path, label, expected, difference, true, source);
    }

    /** Returns whether a value may bear the mark: bit for bit, or within the tolerance where there is one. */
    public boolean isEarnedBy(double value) {
        if (tolerance == 0) {
            // The quotients tell 0 from -0, which == does not.
            return value == expected && 1 / value == 1 / expected;
        }
        double unit = isToleranceAbsolute ? 1 : Math.abs(expected);
        return Math.abs(value - expected) <= tolerance * unit;
    }
}
