package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import java.util.List;

/** Computes all checks. */
public final class SelfTest {

    private SelfTest() {}

    /** How much is computed. */
    public enum Extent {
        /** Every check. */
        ALL,
        /** All but NumPy's two runs with mini-batches of 100: every operation, a few hundred times instead of thousands. */
        EVERY_OPERATION
    }

    /**
     * Returns the checks, always in the same order.
     *
     * @param extent which of them
     * @param train the first 5,000 or more of MNIST's training images. Not modified.
     * @param test the first 1,000 or more of MNIST's test images. Not modified.
     */
    public static List<Check> run(Extent extent, LabeledImages train, LabeledImages test) {
        Checks checks = new Checks();
        OrderChecks.addTo(checks);
        MathChecks.addTo(checks);
        RandomChecks.addTo(checks);
        FunctionChecks.addTo(checks);
        DerivativeChecks.addTo(checks);
        LinearChecks.addTo(checks);
        ExchangeChecks.addTo(checks);
        NetworkChecks.addTo(checks, train);
        TrainingChecks.addTo(checks, train, test, extent);
        return checks.list();
    }
}
