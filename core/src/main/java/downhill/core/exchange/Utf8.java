package downhill.core.exchange;

/** Texts of bytes in UTF-8, without Java's character sets. */
final class Utf8 {
    private static final char UNKNOWN = '\ufffd';

    private Utf8() {}

    /** Decodes a text to show it, with U+FFFD for what is not UTF-8 and for characters beyond 16 bits. */
    static String text(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            int first = bytes[at++] & 255;
            int more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : -1;
            int value = more == 2 ? first & 15 : more == 1 ? first & 31 : first;
            for (int k = 0; k < more; k++) {
                if (at == to || (bytes[at] & 0xc0) != 0x80) {
                    more = -1;
                } else {
                    value = value << 6 | bytes[at++] & 63;
                }
            }
            text.append(more < 0 ? UNKNOWN : (char) value);
        }
        return text.toString();
    }
}
