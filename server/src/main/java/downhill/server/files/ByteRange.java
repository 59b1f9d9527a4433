package downhill.server.files;

import java.util.Optional;

/**
 * The part of a file that a Range header requests, first and last byte included; {@code last} before {@code first}
 * means outside the file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2">RFC 9110, 14.1.2 Byte Ranges</a>
 */
record ByteRange(int first, int last) {
    private static final ByteRange OUTSIDE = new ByteRange(0, -1);

    /**
     * Reads a Range header, or null. Empty for the whole file, which the RFC allows for a header that is malformed, in
     * another unit or of several parts.
     */
    static Optional<ByteRange> parse(String header, int length) {
        if (header == null || !header.regionMatches(true, 0, "bytes=", 0, 6)) {
            return Optional.empty();
        }
        String range = header.substring(6).strip();
        int dash = range.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        String from = range.substring(0, dash).strip();
        String to = range.substring(dash + 1).strip();
        if (!isDigits(from) || !isDigits(to) || from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            int suffix = Math.min(number(to), length);
            return Optional.of(suffix == 0 ? OUTSIDE : new ByteRange(length - suffix, length - 1));
        }
        int first = number(from);
        int last = to.isEmpty() ? length - 1 : number(to);
        if (!to.isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= length ? OUTSIDE : new ByteRange(first, Math.min(last, length - 1)));
    }

    boolean isOutside() {
        return last < first;
    }

    int size() {
        return last - first + 1;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A number beyond int's range is beyond every file, too. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
