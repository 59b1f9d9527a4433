package downhill.web.selftest;

import downhill.core.math.NumPyRandom;

/** NumPy's random numbers. */
final class RandomChecks {

    private static final double LAST_SEED = 4294967295.0;

    private RandomChecks() {}

    static void addTo(Checks checks) {
        checks.addAll("random.seed0.randn6", new NumPyRandom(0).randn(6));
        checks.addAll("random.seed0.choice60000_10", new NumPyRandom(0).choice(60000, 10));
        NumPyRandom batches = new NumPyRandom(0);
        for (int batch = 0; batch < 2; batch++) {
            int[] drawn = batches.choice(5000, 100);
            for (int i = 0; i < 8; i++) {
                checks.add("random.seed0.choice5000_100_first8_twice." + batch + "." + i, drawn[i]);
            }
        }
        NumPyRandom uniform = new NumPyRandom(0);
        for (int i = 0; i < 4; i++) {
            checks.add("random.seed0.random_sample4." + i, uniform.randomSample());
        }
        checks.addAll("random.seed0.permutation10", new NumPyRandom(0).permutation(10));
        NumPyRandom last = new NumPyRandom(LAST_SEED);
        checks.addAll("random.seed4294967295.randn6", last.randn(6));
        checks.addAll("random.seed4294967295.choice60000_10", last.choice(60000, 10));
    }
}
