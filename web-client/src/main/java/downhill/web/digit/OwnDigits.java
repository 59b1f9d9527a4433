package downhill.web.digit;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
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
        for (int row = 0; row < y.length; row += CLASSES) {
            int best = row + Argmax.of(y, row, CLASSES);
            int left = PARTS;
            for (int i = row; i < row + CLASSES; i++) {
                left -= i == best ? 0 : parts(y[i]);
            }
            for (int i = row; i < row + CLASSES; i++) {
                text.append((char) (i == best ? left : parts(y[i])));
            }
        }
        if (!text.toString().equals(store.get(READING))) {
            store.put(READING, text.toString());
        }
    }

    private static int parts(double share) {
        return (int) Math.floor(share * PARTS + 0.5);
    }

    /** Returns what was kept of the probabilities, or null. */
    public double[] reading() {
        String text = store.get(READING);
        if (text == null || text.length() != COUNT * CLASSES || !areThere()) {
            return null;
        }
        double[] y = new double[text.length()];
        int sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += text.charAt(i);
            y[i] = text.charAt(i) / (double) PARTS;
            if (i % CLASSES == CLASSES - 1 && sum != (i / CLASSES + 1) * PARTS) {
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
