package downhill.server.files;

import java.util.Optional;

/**
 * The part of a file that a Range header asks for.
 *
 * @param first first byte, counted from 0
 * @param last last byte, included; before {@code first} if the range lies outside the file
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2">RFC 9110, 14.1.2 Byte Ranges</a>
 */
record ByteRange(int first, int last) {
    private static final ByteRange OUTSIDE = new ByteRange(0, -1);

    /**
     * Reads a Range header.
     *
     * <p>A header that is malformed, in another unit, or asks for several parts is to be ignored:
     * the RFC lets a server answer it with the whole file.
     *
     * @param header its value, or null
     * @param length size of the file
     * @return the range, cut to the file; empty if the whole file is to be sent
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

    /** A number of any length; beyond int's range it is beyond every file too. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
