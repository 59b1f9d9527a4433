package downhill.web.digit;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Drawings that the reader keeps, each with its right answer, as images like MNIST's. They stay on this device, the
 * newest last. Another tab may change them at any time, so each change is made to what is kept by then.
 */
public final class KeptDrawings {
    /** As many as can be looked through, and as many as the networks of a page answer within a frame. */
    public static final int MAX = 60;

    public static final int PIXELS = 784;

    private static final String HEX = "0123456789abcdef";
    /** A digit for the answer, two for each pixel. */
    private static final int LENGTH = 1 + 2 * PIXELS;

    private final TextStore store;
    private final String name;
    /** The newest last. Only modified here. */
    public List<Drawing> drawings = new ArrayList<>();
    /** What was in the store when last read or written; null for nothing, also where nothing may be stored. */
    private String known;

    public record Drawing(byte[] pixels, int label) {
        private boolean isLike(Drawing other) {
            return label == other.label && Arrays.equals(pixels, other.pixels);
        }
    }

    /** Reads what is kept by a name. */
    public KeptDrawings(TextStore store, String name) {
        this.store = store;
        this.name = name;
        refresh();
    }

    /** Returns whether another tab has changed anything, and takes it over; drawings that stay are the same objects. */
    public boolean refresh() {
        String text = store.get(name);
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
        byte[] pixels = new byte[PIXELS];
        boolean sound = label >= 0 && label <= 9;
        for (int i = 0; i < PIXELS && sound; i++) {
            int high = HEX.indexOf(text.charAt(from + 1 + 2 * i));
            int low = HEX.indexOf(text.charAt(from + 2 + 2 * i));
            sound = high >= 0 && low >= 0;
            pixels[i] = (byte) (high << 4 | low);
        }
        return sound ? new Drawing(pixels, label) : null;
    }

    /** Keeps one more; returns false if there are {@value #MAX} already. */
    public boolean add(Drawing drawing) {
        if (drawing.pixels().length != PIXELS || drawing.label() < 0 || drawing.label() > 9) {
            throw new IllegalArgumentException(drawing.pixels().length + " pixels, not " + PIXELS + ", or label "
                    + drawing.label() + ", outside [0, 9]");
        }
        refresh();
        if (drawings.size() == MAX) {
            return false;
        }
        drawings.add(drawing);
        write();
        return true;
    }

    public void remove(Drawing drawing) {
        refresh();
        if (drawings.remove(drawing)) {
            write();
        }
    }

    public void clear() {
        drawings.clear();
        write();
    }

    private void write() {
        if (drawings.isEmpty()) {
            store.remove(name);
            known = store.get(name);
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Drawing drawing : drawings) {
            text.append((char) ('0' + drawing.label()));
            for (byte pixel : drawing.pixels()) {
                text.append(HEX.charAt(pixel >> 4 & 15)).append(HEX.charAt(pixel & 15));
            }
        }
        store.put(name, text.toString());
        // Where it was not kept, this page still has it.
        known = store.get(name);
    }
}
