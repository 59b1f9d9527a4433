package downhill.web.digit;

import downhill.core.data.LabeledImages;
import downhill.web.dom.TextStore;

/** Three digits of the reader's own, as images like MNIST's. They stay on this device; what is kept badly is no digit. */
public final class OwnDigits {
    public static final int COUNT = 3;

    /** Begins the names of what is kept: one text for each digit. */
    public static final String NAME = "downhill.digits";

    private final TextStore store;
    private final byte[][] images = new byte[COUNT][];

    public OwnDigits(TextStore store) {
        this.store = store;
        for (int i = 0; i < COUNT; i++) {
            String kept = store.get(name(i));
            images[i] = kept == null || kept.length() != PixelText.LENGTH ? null : PixelText.read(kept, 0);
        }
    }

    /** Returns which digit the image in a place is meant to be: those that a network of few images often takes for another. */
    public static int meant(int place) {
        return 2 + 3 * place;
    }

    private static String name(int place) {
        return NAME + "." + meant(place);
    }

    /** Returns the image in a place, or null. Not to be modified. */
    public byte[] image(int place) {
        return images[place];
    }

    /** Keeps an image in a place; where nothing can be kept, this page still has it. */
    public void keep(int place, byte[] pixels) {
        StringBuilder text = new StringBuilder();
        PixelText.append(text, pixels);
        images[place] = pixels;
        store.put(name(place), text.toString());
    }

    public int count() {
        int count = 0;
        for (byte[] image : images) {
            count += image == null ? 0 : 1;
        }
        return count;
    }

    /** Returns the first place without an image, or {@link #COUNT}. */
    public int firstMissing() {
        int place = 0;
        while (place < COUNT && images[place] != null) {
            place++;
        }
        return place;
    }

    public boolean areThere() {
        return count() == COUNT;
    }

    /** Returns all images, one after the other; none unless all are there. */
    public byte[] pixels() {
        byte[] pixels = new byte[areThere() ? COUNT * PixelText.PIXELS : 0];
        for (int at = 0; at < pixels.length; at += PixelText.PIXELS) {
            System.arraycopy(images[at / PixelText.PIXELS], 0, pixels, at, PixelText.PIXELS);
        }
        return pixels;
    }

    /** Returns all images with what they are meant to be; none unless all are there. */
    public LabeledImages labeled() {
        byte[] pixels = pixels();
        byte[] labels = new byte[pixels.length / PixelText.PIXELS];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) meant(i);
        }
        return LabeledImages.of(pixels, labels, PixelText.PIXELS);
    }
}
