package downhill.web.control;

/** Hears what value the reader wants. */
@FunctionalInterface
public interface ValueListener {
    /** Takes a value. */
    void changed(double value, boolean settled);
}
