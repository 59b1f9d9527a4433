package downhill.web.digit;

/** An image as a text to be kept: two hexadecimal digits for each of its 784 pixels. */
public final class PixelText {
    public static final int PIXELS = 784;
    public static final int LENGTH = 2 * PIXELS;

    private static final String HEX = "0123456789abcdef";

    private PixelText() {}

    /** Appends an image; throws an {@link IllegalArgumentException} if it has another size. */
    public static void append(StringBuilder text, byte[] pixels) {
        if (pixels.length != PIXELS) {
            throw new IllegalArgumentException(pixels.length + " pixels, not " + PIXELS);
        }
        for (byte pixel : pixels) {
            text.append(HEX.charAt(pixel >> 4 & 15)).append(HEX.charAt(pixel & 15));
        }
    }

    /** Reads an image from a place of a text on; null where none stands there. */
    public static byte[] read(String text, int from) {
        if (from + LENGTH > text.length()) {
            return null;
        }
        byte[] pixels = new byte[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            int high = HEX.indexOf(text.charAt(from + 2 * i));
            int low = HEX.indexOf(text.charAt(from + 2 * i + 1));
            if (high < 0 || low < 0) {
                return null;
            }
            pixels[i] = (byte) (high << 4 | low);
        }
        return pixels;
    }
}
