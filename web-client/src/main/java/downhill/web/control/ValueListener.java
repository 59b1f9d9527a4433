package downhill.web.control;

/** Hears what value the reader wants. */
@FunctionalInterface
public interface ValueListener {
    /**
     * Takes a value.
     *
     * @param value within the control's range
     * @param settled false while the finger is still down or the key held; true for the last value of a gesture
     */
    void changed(double value, boolean settled);
}
