package downhill.web.insight;

import downhill.web.digit.PixelText;
import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Drawings that the reader keeps, each with its right answer, as images like MNIST's. They stay on this device, the
 * newest last. Another tab may change them at any time, so each change is made to what is kept by then.
 */
final class KeptDrawings {
    /** As many as can be looked through, and as many as the networks of a page answer within a frame. */
    static final int MAX = 60;

    private static final String NAME = "downhill.drawings";
    /** A digit for the answer, and the image. */
    private static final int LENGTH = 1 + PixelText.LENGTH;

    private final TextStore store;
    /** The newest last. Only modified here. */
    List<Drawing> drawings = new ArrayList<>();
    /** What was in the store when last read or written; null for nothing, also where nothing may be stored. */
    private String known;

    record Drawing(byte[] pixels, int label) {
        private boolean isLike(Drawing other) {
            return label == other.label && Arrays.equals(pixels, other.pixels);
        }
    }

    KeptDrawings(TextStore store) {
        this.store = store;
        refresh();
    }

    /** Returns whether another tab has changed anything, and takes it over; drawings that stay are the same objects. */
    boolean refresh() {
        String text = store.get(NAME);
        if (Objects.equals(text, known)) {
            return false;
        }
        known = text;
        List<Drawing> before = drawings;
        drawings = new ArrayList<>();
        for (int from = 0; text != null && from + LENGTH <= text.length() && drawings.size() < MAX; from += LENGTH) {
            Drawing drawing = read(text, from);
            if (drawing != null) {
                drawings.add(taken(before, drawing));
            }
        }
        return true;
    }

    /** Takes out the first that is alike; without one, the drawing itself. */
    private static Drawing taken(List<Drawing> from, Drawing drawing) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).isLike(drawing)) {
                return from.remove(i);
            }
        }
        return drawing;
    }

    private static Drawing read(String text, int from) {
        int label = text.charAt(from) - '0';
        byte[] pixels = PixelText.read(text, from + 1);
        return label >= 0 && label <= 9 && pixels != null ? new Drawing(pixels, label) : null;
    }

    /** Keeps one more; returns false if there are {@value #MAX} already. */
    boolean add(Drawing drawing) {
        if (drawing.pixels().length != PixelText.PIXELS || drawing.label() < 0 || drawing.label() > 9) {
            throw new IllegalArgumentException(drawing.pixels().length + " pixels, not " + PixelText.PIXELS
                    + ", or label " + drawing.label() + ", outside [0, 9]");
        }
        refresh();
        if (drawings.size() == MAX) {
            return false;
        }
        drawings.add(drawing);
        write();
        return true;
    }

    void remove(Drawing drawing) {
        refresh();
        if (drawings.remove(drawing)) {
            write();
        }
    }

    void clear() {
        drawings.clear();
        write();
    }

    private void write() {
        if (drawings.isEmpty()) {
            store.remove(NAME);
            known = store.get(NAME);
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Drawing drawing : drawings) {
            text.append((char) ('0' + drawing.label()));
            PixelText.append(text, drawing.pixels());
        }
        store.put(NAME, text.toString());
        // Where it was not kept, this page still has it.
        known = store.get(NAME);
    }
}
