package downhill.core.network;

import downhill.core.function.Activation;
import downhill.core.math.StableMath;

/**
 * Which pixels of an image speak for a class, and which against it.
 *
 * <pre>{@code
 * ln y[k] = a2[k] - ln Σ_c exp a2[c]
 * ∂ ln y[k] / ∂x[i] = Σ_j w1[i][j] z1'[j] (w2[j][k] - Σ_c y[c] w2[j][c])
 * }</pre>
 *
 * <p>The logarithm of the probability, not the sum a2[k] alone: a pixel that raises all classes alike speaks for none. The loss
 * is its negative, so this is the slope of training, by the pixel instead of the weight (without the 1e-7 of the loss).
 *
 * <p>Slope times pixel is how much the logarithm would fall, to first order, if the pixel's ink were wiped off: near the image a
 * statement about the network, farther away none. A pixel without ink speaks neither way.
 *
 * @param logProbability ln y[k], in nats; minus infinity where y[k] is 0
 * @param slopes ∂ ln y[k] / ∂x[i], shape (D)
 * @param contributions slope times pixel, shape (D); above 0 for the class, below against it
 * @see <a href="https://arxiv.org/abs/1605.01713">A. Shrikumar et al., Not Just a Black Box, 2016 (gradient × input)</a>
 */
public record PixelEvidence(double logProbability, double[] slopes, double[] contributions) {
    /**
     * Asks a network.
     *
     * @param network with a hidden layer of either activation. Not modified.
     * @param pixels the image, shape (D), unsigned bytes. Not modified.
     * @param digit k, in [0, C)
     * @return what each pixel says; NaN where the network's weights are not finite
     * @throws IllegalArgumentException if the image has another size or there is no such class
     */
    public static PixelEvidence of(TwoLayerNet network, byte[] pixels, int digit) {
        Parameters p = network.parameters();
        if (digit < 0 || digit >= p.outputSize()) {
            throw new IllegalArgumentException("digit = " + digit + ", outside [0, " + p.outputSize() + ")");
        }
        ForwardPass pass = ForwardPass.of(network, pixels);
        double[] x = pass.x();
        double[] y = pass.y();
        double[] da1 = hiddenSlopes(y, pass.z1(), p.w2(), network.activation(), digit);
        double[] slopes = new double[x.length];
        double[] contributions = new double[x.length];
        int hidden = da1.length;
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < hidden; j++) {
                sum += p.w1()[i * hidden + j] * da1[j];
            }
            slopes[i] = sum;
            contributions[i] = sum * x[i];
        }
        return new PixelEvidence(StableMath.log(y[digit]), slopes, contributions);
    }

    /** ∂ ln y[k] / ∂a1. */
    private static double[] hiddenSlopes(double[] y, double[] z1, double[] w2, Activation activation, int k) {
        double[] da1 = new double[z1.length];
        for (int j = 0; j < z1.length; j++) {
            double sum = w2[j * y.length + k];
            for (int c = 0; c < y.length; c++) {
                sum -= y[c] * w2[j * y.length + c];
            }
            da1[j] = sum;
        }
        activation.multiplyBySlope(z1, da1, 0, z1.length);
        return da1;
    }
}
