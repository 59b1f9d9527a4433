package downhill.web.worker;

/**
 * The test images that the page watches.
 *
 * @param rows pixels from top to bottom
 * @param columns pixels from left to right
 * @param pixels (images, rows × columns) unsigned bytes, image by image
 */
public record SampleDigits(int rows, int columns, byte[] pixels, byte[] labels) {
    /** How many images are watched, where there are as many. */
    public static final int COUNT = 12;
}
