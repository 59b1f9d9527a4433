package downhill.web.selftest;

import downhill.core.math.DecimalNumber;
import downhill.core.math.Fingerprint;
import downhill.core.math.NumPyRandom;
import downhill.core.math.StableMath;
import java.util.function.DoubleUnaryOperator;

/** The functions of {@link StableMath}, and texts of numbers, over many inputs: the JVM must share each bit with every browser. */
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
    private static final String[] DECIMALS = {
        "0.1", "74.92507492507494", "39.7291655739246", "1e-320", "1.7976931348623157e308"
    };

    private MathChecks() {}

    static void addTo(Checks checks) {
        double[] inputs = inputs();
        addFunction(checks, "exp", StableMath::exp, inputs);
        addFunction(checks, "log", StableMath::log, inputs);
        addFunction(checks, "sin", StableMath::sin, inputs);
        addFunction(checks, "cos", StableMath::cos, inputs);
        addFunction(checks, "tan", StableMath::tan, inputs);
        addPowers(checks, inputs);
        addTexts(checks, inputs);
        for (String decimal : DECIMALS) {
            checks.add("same.decimal." + decimal, DecimalNumber.parse(decimal));
        }
    }

    /** Numbers of the exponential's whole range, of ordinary size and near 1, and positive ones of all magnitudes. */
    private static double[] inputs() {
        NumPyRandom random = new NumPyRandom(20261124);
        double[] inputs = new double[INPUTS];
        for (int i = 0; i < INPUTS; i += 4) {
            double x = random.randomSample() * 1500 - 760;
            inputs[i] = x;
            inputs[i + 1] = x / 200;
            inputs[i + 2] = 1 + x / 1000;
            inputs[i + 3] = StableMath.exp(x);
        }
        return inputs;
    }

    private static void addFunction(Checks checks, String name, DoubleUnaryOperator function, double[] inputs) {
        for (int i = 0; i < EDGES.length; i++) {
            checks.add("same." + name + ".edge." + i, function.applyAsDouble(EDGES[i]));
        }
        Fingerprint fingerprint = new Fingerprint();
        for (double input : inputs) {
            fingerprint.add(function.applyAsDouble(input));
        }
        checks.addFingerprint("same." + name, fingerprint.hex());
    }

    private static void addPowers(Checks checks, double[] inputs) {
        Fingerprint fingerprint = new Fingerprint();
        for (int i = 0; i < INPUTS; i += 4) {
            fingerprint.add(StableMath.pow(inputs[i + 3], inputs[i + 1]));
            fingerprint.add(StableMath.pow(inputs[i], i % 9 - 4));
        }
        checks.addFingerprint("same.pow", fingerprint.hex());
    }

    /** Doubles put into texts: read back they are the same, and they are written as on the JVM. */
    private static void addTexts(Checks checks, double[] inputs) {
        int changed = 0;
        for (double input : inputs) {
            if (input > 0 && input < Double.POSITIVE_INFINITY && DecimalNumber.parse("" + input) != input) {
                changed++;
            }
        }
        checks.add("same.text.changed", changed);
        for (int i = 0; i < EDGES.length; i++) {
            // Not the least subnormals: JavaScript gives them one digit, the JVM two.
            if (EDGES[i] == 0 || !(Math.abs(EDGES[i]) < Double.MIN_NORMAL)) {
                addText(checks, "same.text.edge." + i, EDGES[i]);
            }
        }
        double power = 1e-5;
        for (int i = 0; i < 15; i++) {
            addText(checks, "same.text.power." + i, power);
            power *= 10;
        }
    }

    private static void addText(Checks checks, String path, double number) {
        Fingerprint fingerprint = new Fingerprint();
        String text = "" + number;
        for (int i = 0; i < text.length(); i++) {
            fingerprint.add(text.charAt(i));
        }
        checks.addFingerprint(path, fingerprint.hex());
    }
}
