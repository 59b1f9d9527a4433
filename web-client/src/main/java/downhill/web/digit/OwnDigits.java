package downhill.web.digit;

import downhill.core.data.LabeledImages;
import downhill.web.dom.TextStore;

/** Three digits of the reader's own, as images like MNIST's. They stay on this device; what is kept badly is no digit. */
public final class OwnDigits {
    public static final int COUNT = 3;
    public static final String NAME = "downhill.digits";

    private final KeptDrawings kept;

    public OwnDigits(TextStore store) {
        kept = new KeptDrawings(store, NAME);
    }

    /** Returns which digit is meant in a place: such as a network of few images often takes for another. */
    public static int meant(int place) {
        return 2 + 3 * place;
    }

    /** Returns the drawing in a place, or null. */
    public KeptDrawings.Drawing get(int place) {
        for (KeptDrawings.Drawing drawing : kept.drawings) {
            if (drawing.label() == meant(place)) {
                return drawing;
            }
        }
        return null;
    }

    /** Keeps an image in a place; where nothing can be kept, this page still has it. */
    public void keep(int place, byte[] pixels) {
        forget(place);
        kept.add(new KeptDrawings.Drawing(pixels, meant(place)));
    }

    public void forget(int place) {
        kept.remove(get(place));
    }

    /** Returns the first place without a digit, or {@link #COUNT}: so many are there in a row. */
    public int next() {
        int place = 0;
        while (place < COUNT && get(place) != null) {
            place++;
        }
        return place;
    }

    public boolean areThere() {
        return next() == COUNT;
    }

    /** Returns the images, (digits, pixels), none unless all are there. */
    public byte[] pixels() {
        int size = KeptDrawings.PIXELS;
        byte[] pixels = new byte[areThere() ? COUNT * size : 0];
        for (int at = 0; at < pixels.length; at += size) {
            System.arraycopy(get(at / size).pixels(), 0, pixels, at, size);
        }
        return pixels;
    }

    /** Returns the images with what is meant by them, none unless all are there. */
    public LabeledImages labeled() {
        byte[] labels = {(byte) meant(0), (byte) meant(1), (byte) meant(2)};
        return LabeledImages.of(pixels(), areThere() ? labels : new byte[0], KeptDrawings.PIXELS);
    }
}
