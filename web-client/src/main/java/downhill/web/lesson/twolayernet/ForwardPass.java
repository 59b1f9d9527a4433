package downhill.web.lesson.twolayernet;

import downhill.core.function.Sigmoid;
import downhill.core.function.Softmax;
import downhill.core.network.Parameters;

/**
 * The values of one image in every layer.
 *
 * @param x pixels, shape (784)
 * @param a1 sums of the hidden layer, shape (50)
 * @param z1 its activations, shape (50)
 * @param a2 scores, shape (10)
 * @param y probabilities, shape (10)
 */
record ForwardPass(double[] x, double[] a1, double[] z1, double[] a2, double[] y) {
    /** Sends an image through a network. */
    static ForwardPass of(double[] x, Parameters parameters) {
        double[] a1 = sums(x, parameters.w1(), parameters.b1());
        double[] z1 = new double[a1.length];
        for (int j = 0; j < z1.length; j++) {
            z1[j] = Sigmoid.value(a1[j]);
        }
        double[] a2 = sums(z1, parameters.w2(), parameters.b2());
        return new ForwardPass(x, a1, z1, a2, Softmax.of(a2));
    }

    private static double[] sums(double[] x, double[] w, double[] b) {
        double[] sums = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < sums.length && x[i] != 0; j++) {
                sums[j] += x[i] * w[i * sums.length + j];
            }
        }
        return sums;
    }
}
