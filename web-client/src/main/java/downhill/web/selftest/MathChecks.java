package downhill.web.selftest;

import downhill.core.math.Fingerprint;
import downhill.core.math.NumPyRandom;
import downhill.core.math.StableMath;

/** Exponential and logarithm over many inputs: what the JVM must share with every browser is each bit. */
final class MathChecks {

    private static final int INPUTS = 100_000;
    private static final double[] EDGES = {
        0.0,
        -0.0,
        1,
        -1,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        709.782712893384,
        709.7827128933841,
        -745.1332191019411,
        -745.1332191019412,
    };

    private MathChecks() {}

    static void addTo(Checks checks) {
        for (int i = 0; i < EDGES.length; i++) {
            checks.add("same.exp.edge." + i, StableMath.exp(EDGES[i]));
            checks.add("same.log.edge." + i, StableMath.log(EDGES[i]));
        }
        Fingerprint exponentials = new Fingerprint();
        Fingerprint logarithms = new Fingerprint();
        NumPyRandom random = new NumPyRandom(20261124);
        for (int i = 0; i < INPUTS; i++) {
            double x = random.randomSample() * 1500 - 760;
            exponentials.add(StableMath.exp(x));
            exponentials.add(StableMath.exp(x / 500));
            // Logarithms of all magnitudes, subnormal ones as well, and of those near 1.
            logarithms.add(StableMath.log(StableMath.exp(x)));
            logarithms.add(StableMath.log(1 + x / 1000));
        }
        checks.addFingerprint("same.exp.fingerprint", exponentials.hex());
        checks.addFingerprint("same.log.fingerprint", logarithms.hex());
    }
}
