package downhill.web.engine;

import downhill.core.function.Activation;
import downhill.core.kernel.wasm.Layout;

/** The arguments of {@link Layout}, as they travel from a team's leader to its members. */
record Sizes(
        int inputs,
        int hidden,
        int classes,
        Activation activation,
        int capacity,
        int trainCount,
        int trainNonzero,
        int testCount,
        int testNonzero,
        int workers) {
    static Sizes of(int[] s) {
        return new Sizes(s[0], s[1], s[2], Activation.values()[s[3]], s[4], s[5], s[6], s[7], s[8], s[9]);
    }

    int[] toInts() {
        return new int[] {
            inputs,
            hidden,
            classes,
            activation.ordinal(),
            capacity,
            trainCount,
            trainNonzero,
            testCount,
            testNonzero,
            workers
        };
    }

    Layout layout() {
        return new Layout(
                inputs,
                hidden,
                classes,
                activation,
                capacity,
                trainCount,
                trainNonzero,
                testCount,
                testNonzero,
                workers);
    }
}
