package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import java.util.List;

/** Computes all checks. */
public final class SelfTest {

    private SelfTest() {}

    /**
     * Returns the checks, always in the same order.
     *
     * @param train the first 5,000 or more of MNIST's training images. Not modified.
     * @param test the first 1,000 or more of MNIST's test images. Not modified.
     */
    public static List<Check> run(LabeledImages train, LabeledImages test) {
        Checks checks = new Checks();
        OrderChecks.addTo(checks);
        MathChecks.addTo(checks);
        RandomChecks.addTo(checks);
        FunctionChecks.addTo(checks);
        DerivativeChecks.addTo(checks);
        LinearChecks.addTo(checks);
        NetworkChecks.addTo(checks, train);
        TrainingChecks.addTo(checks, train, test);
        return checks.list();
    }
}
