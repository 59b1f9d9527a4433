package downhill.web.selftest;

import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.GradientFunction;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.core.derivative.Surface;
import downhill.core.math.StableMath;
import java.util.function.DoubleUnaryOperator;

/** Numerical differentiation, gradients and gradient descent with the chapter's functions. */
final class DerivativeChecks {

    private static final DoubleUnaryOperator F = x -> 0.01 * (x * x) + 0.1 * x;
    private static final ScalarFunction SQUARES = x -> x[0] * x[0] + x[1] * x[1];
    private static final GradientFunction SLOPES = x -> NumericalGradient.of(SQUARES, x);
    private static final double[] START = {-3, 4};

    private DerivativeChecks() {}

    static void addTo(Checks checks) {
        addDerivatives(checks);
        addGradients(checks);
        addDescents(checks);
    }

    private static void addDerivatives(Checks checks) {
        double h = NumericalDerivative.DEFAULT_H;
        checks.add("numericalDiff.at5", NumericalDerivative.central(F, 5, h));
        checks.add("numericalDiff.at10", NumericalDerivative.central(F, 10, h));
        double[] widths = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-15, 1e-16, 1e-49};
        for (int i = 0; i < widths.length; i++) {
            addBoth(checks, "numericalDiff.sweepAt5." + i, F, 5, widths[i]);
        }
        double[] widthsOfSine = {1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12};
        for (int i = 0; i < widthsOfSine.length; i++) {
            addBoth(checks, "numericalDiff.sinAt1." + i, StableMath::sin, 1, widthsOfSine[i]);
        }
        checks.add("partial.x0at3_x1is4", NumericalDerivative.central(x0 -> x0 * x0 + 4.0 * 4.0, 3, h));
        checks.add("partial.x1at4_x0is3", NumericalDerivative.central(x1 -> 3.0 * 3.0 + x1 * x1, 4, h));
    }

    private static void addBoth(Checks checks, String path, DoubleUnaryOperator f, double x, double h) {
        checks.add(path + ".forward", NumericalDerivative.forward(f, x, h));
        checks.add(path + ".central", NumericalDerivative.central(f, x, h));
    }

    private static void addGradients(Checks checks) {
        double[][] points = {{3, 4}, {0, 2}, {3, 0}};
        for (int i = 0; i < points.length; i++) {
            checks.addAll("gradient2d." + i + ".gradient", SLOPES.gradient(points[i]));
        }
        for (Surface surface : Surface.values()) {
            String path = "same.surface." + surface.name();
            checks.add(path + ".value", surface.value(new double[] {0.3, -1.7}));
            checks.addAll(path + ".gradient", surface.gradient(new double[] {0.3, -1.7}));
        }
    }

    private static void addDescents(Checks checks) {
        double[] rates = {0.1, 0.1, 10, 1e-10, 0.5, 1.01};
        int[] steps = {100, 20, 100, 100, 1, 100};
        for (int i = 0; i < rates.length; i++) {
            String path = "gradientDescent." + i;
            double[][] points = GradientDescent.path(SLOPES, START, rates[i], steps[i]);
            checks.addAll(path + ".end", points[steps[i]]);
            for (int step = 0; step < 6 && step <= steps[i]; step++) {
                checks.addAll(path + ".path5." + step, points[step]);
            }
        }
    }
}
