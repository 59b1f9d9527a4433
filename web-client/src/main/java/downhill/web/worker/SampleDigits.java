package downhill.web.worker;

/** The test images that the page watches: unsigned bytes, (images, rows × columns). */
public record SampleDigits(int rows, int columns, byte[] pixels, byte[] labels) {
    /** How many images are watched, where there are as many. */
    public static final int COUNT = 12;
}
