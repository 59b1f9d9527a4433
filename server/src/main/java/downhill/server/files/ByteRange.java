package downhill.server.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a Range header requests, first and last byte included; {@code last} before {@code first}
 * means outside the file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2">RFC 9110, 14.1.2 Byte Ranges</a>
 */
record ByteRange(int first, int last) {
    private static final Pattern FORM = Pattern.compile("(?i)bytes=\\s*([0-9]*)\\s*-\\s*([0-9]*)\\s*");
    private static final ByteRange OUTSIDE = new ByteRange(0, -1);

    /** Reads a Range header, or null. Empty for the whole file, which the RFC allows for a header it cannot use. */
    static Optional<ByteRange> parse(String header, int length) {
        Matcher range = FORM.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        String from = range.group(1);
        String to = range.group(2);
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

    /** A number beyond int's range is beyond every file, too. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
