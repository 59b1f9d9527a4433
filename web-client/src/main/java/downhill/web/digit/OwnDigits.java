package downhill.web.digit;

import downhill.core.data.LabeledImages;
import downhill.web.dom.TextStore;

/** Three digits of the reader's own, as images like MNIST's. They stay on this device; what is kept badly is no digit. */
public final class OwnDigits {
    public static final int COUNT = 3;
    public static final String NAME = "downhill.digits";

    private static final String READING = NAME + ".y";
    private static final int CLASSES = 10;
    /** Probabilities are kept in parts of this, which sum to it. */
    private static final int PARTS = 10_000;

    private final TextStore store;
    private final KeptDrawings kept;

    public OwnDigits(TextStore store) {
        this.store = store;
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

    /** Keeps what a network makes of the digits, (digits, 10), until one of them is another. */
    public void keepReading(double[] y) {
        StringBuilder text = new StringBuilder();
        double sum = 0;
        int parts = 0;
        for (double share : y) {
            // What is rounded is the sum, so that the parts of each digit sum to all of them.
            sum += share;
            int next = (int) Math.floor(sum * PARTS + 0.5);
            text.append((char) (next - parts));
            parts = next;
        }
        if (!text.toString().equals(store.get(READING))) {
            store.put(READING, text.toString());
        }
    }

    /** Returns what was kept of the probabilities, or null. */
    public double[] reading() {
        String text = store.get(READING);
        if (text == null || text.length() != COUNT * CLASSES || !areThere()) {
            return null;
        }
        double[] y = new double[text.length()];
        int parts = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] = text.charAt(i) / (double) PARTS;
            parts += text.charAt(i);
            if ((i + 1) % CLASSES == 0 && parts != (i + 1) / CLASSES * PARTS) {
                return null;
            }
        }
        return y;
    }

    public void forget(int place) {
        store.remove(READING);
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
