package downhill.web.digit;

import java.util.List;

/** Hears what shares the reader wants. */
@FunctionalInterface
public interface ShareListener {
    /** Takes the shares. */
    void changed(List<Double> shares, boolean settled);
}
