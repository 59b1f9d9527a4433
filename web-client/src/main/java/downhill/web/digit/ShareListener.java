package downhill.web.digit;

import java.util.List;

/** Hears what shares the reader wants. */
@FunctionalInterface
public interface ShareListener {
    /**
     * Takes the shares.
     *
     * @param shares they sum to 1
     * @param settled false while the finger is still down
     */
    void changed(List<Double> shares, boolean settled);
}
