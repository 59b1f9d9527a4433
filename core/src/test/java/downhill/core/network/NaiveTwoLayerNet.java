package downhill.core.network;

import downhill.core.data.LabeledImages;

/** The network as the book writes it, dense and unoptimised: the oracle for the sparse one. */
final class NaiveTwoLayerNet {
    private final Parameters p;
    private final boolean relu;

    NaiveTwoLayerNet(Parameters parameters, boolean relu) {
        p = parameters;
        this.relu = relu;
    }

    double[] predict(LabeledImages images, int image) {
        double[] a1 = hidden(images, image);
        double[] y = new double[p.outputSize()];
        double max = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < y.length; k++) {
            y[k] = p.b2()[k];
            for (int h = 0; h < a1.length; h++) {
                y[k] += a1[h] * p.w2()[h * y.length + k];
            }
            max = Math.max(max, y[k]);
        }
        double sum = 0;
        for (int k = 0; k < y.length; k++) {
            y[k] = StrictMath.exp(y[k] - max);
            sum += y[k];
        }
        for (int k = 0; k < y.length; k++) {
            y[k] /= sum;
        }
        return y;
    }

    double loss(LabeledImages images, int[] batch) {
        double sum = 0;
        for (int image : batch) {
            sum -= StrictMath.log(predict(images, image)[images.label(image)] + 1e-7);
        }
        return sum / batch.length;
    }

    Gradients gradient(LabeledImages images, int[] batch) {
        Gradients g = Gradients.zeros(p);
        for (int image : batch) {
            double[] a1 = hidden(images, image);
            double[] dz2 = predict(images, image);
            dz2[images.label(image)] -= 1;
            for (int k = 0; k < dz2.length; k++) {
                dz2[k] /= batch.length;
                g.b2()[k] += dz2[k];
            }
            for (int h = 0; h < a1.length; h++) {
                double da = 0;
                for (int k = 0; k < dz2.length; k++) {
                    g.w2()[h * dz2.length + k] += a1[h] * dz2[k];
                    da += dz2[k] * p.w2()[h * dz2.length + k];
                }
                double dz1 = relu ? (a1[h] == 0 ? 0 : da) : da * a1[h] * (1 - a1[h]);
                g.b1()[h] += dz1;
                byte[] pixels = images.pixels(image);
                for (int i = 0; i < pixels.length; i++) {
                    g.w1()[i * a1.length + h] += (pixels[i] & 255) / 255f * dz1;
                }
            }
        }
        return g;
    }

    private double[] hidden(LabeledImages images, int image) {
        byte[] pixels = images.pixels(image);
        double[] a1 = new double[p.hiddenSize()];
        for (int h = 0; h < a1.length; h++) {
            double z = p.b1()[h];
            for (int i = 0; i < pixels.length; i++) {
                z += (pixels[i] & 255) / 255f * p.w1()[i * a1.length + h];
            }
            a1[h] = relu ? Math.max(0, z) : 1 / (1 + StrictMath.exp(-z));
        }
        return a1;
    }
}
