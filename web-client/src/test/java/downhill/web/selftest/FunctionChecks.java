package downhill.web.selftest;

import downhill.core.function.CrossEntropyError;
import downhill.core.function.Sigmoid;
import downhill.core.function.Softmax;
import downhill.core.function.Step;
import downhill.core.function.SumSquaredError;

/** The losses of the chapter's two predictions, and the activations. */
final class FunctionChecks {

    private static final double[] Y1 = {0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0};
    private static final double[] Y2 = {0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0};
    private static final double[] T = {0, 0, 1, 0, 0, 0, 0, 0, 0, 0};
    private static final int[] LABELS = {2, 2};

    private FunctionChecks() {}

    static void addTo(Checks checks) {
        checks.add("losses.sumSquaredError.0", SumSquaredError.of(Y1, T));
        checks.add("losses.sumSquaredError.1", SumSquaredError.of(Y2, T));
        checks.add("losses.crossEntropyError.0", CrossEntropyError.of(Y1, T));
        checks.add("losses.crossEntropyError.1", CrossEntropyError.of(Y2, T));
        double[] batch = new double[Y1.length + Y2.length];
        for (int i = 0; i < Y1.length; i++) {
            batch[i] = Y1[i];
            batch[Y1.length + i] = Y2[i];
        }
        checks.add("losses.batchCrossEntropy", CrossEntropyError.ofBatch(batch, LABELS));
        checks.add("same.sumSquaredError.batch", SumSquaredError.ofBatch(batch, LABELS));
        double[] inputs = {-800, -30, -1.5, -1e-9, 0, 1e-9, 0.3, 2, 40, 800};
        for (int i = 0; i < inputs.length; i++) {
            checks.add("same.sigmoid." + i, Sigmoid.value(inputs[i]));
            checks.add("same.sigmoidDerivative." + i, Sigmoid.derivative(inputs[i]));
            checks.add("same.step." + i, Step.value(inputs[i]));
        }
        checks.addAll("same.softmax", Softmax.of(inputs));
    }
}
