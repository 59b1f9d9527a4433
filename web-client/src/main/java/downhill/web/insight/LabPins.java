package downhill.web.insight;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The runs that the reader has pinned in the lab, as texts; they stay on this device until unpinned. */
final class LabPins {
    /** With more curves nobody can tell them apart. */
    static final int MAX = 6;

    private static final String PREFIX = "downhill.pin.";
    private static final int MAX_NUMBER = 999_999;

    private final TextStore store;
    /** The first pinned first. Only modified here. */
    final List<Pin> pins = new ArrayList<>();

    record Pin(int number, String text) {}

    LabPins(TextStore store) {
        this.store = store;
        for (String name : store.names()) {
            int number = number(name);
            if (number > 0) {
                pins.add(new Pin(number, store.get(name)));
            }
        }
        pins.sort(Comparator.comparingInt(Pin::number));
        while (pins.size() > MAX) {
            remove(pins.get(0).number());
        }
    }

    private static int number(String name) {
        if (!name.startsWith(PREFIX)) {
            return 0;
        }
        try {
            int number = Integer.parseInt(name.substring(PREFIX.length()));
            return number > MAX_NUMBER ? 0 : number;
        } catch (NumberFormatException foreign) {
            return 0;
        }
    }

    boolean isFull() {
        return pins.size() == MAX;
    }

    boolean has(String text) {
        for (Pin pin : pins) {
            if (pin.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Pins a run; returns whether it stays when the page is closed: this device may have no room for it. */
    boolean add(String text) {
        if (isFull()) {
            throw new IllegalStateException(MAX + " runs are pinned");
        }
        int number = pins.isEmpty() ? 1 : pins.get(pins.size() - 1).number() + 1;
        while (store.get(PREFIX + number) != null) {
            // Another tab has pinned a run meanwhile.
            number++;
        }
        pins.add(new Pin(number, text));
        return store.put(PREFIX + number, text);
    }

    void remove(int number) {
        store.remove(PREFIX + number);
        pins.removeIf(pin -> pin.number() == number);
    }
}
