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
        double[] z1 = hidden(images, image);
        double[] y = new double[p.outputSize()];
        double max = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < y.length; k++) {
            y[k] = p.b2()[k];
            for (int h = 0; h < z1.length; h++) {
                y[k] += z1[h] * p.w2()[h * y.length + k];
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
            double[] z1 = hidden(images, image);
            double[] da2 = predict(images, image);
            da2[images.label(image)] -= 1;
            for (int k = 0; k < da2.length; k++) {
                da2[k] /= batch.length;
                g.b2()[k] += da2[k];
            }
            for (int h = 0; h < z1.length; h++) {
                double dz = 0;
                for (int k = 0; k < da2.length; k++) {
                    g.w2()[h * da2.length + k] += z1[h] * da2[k];
                    dz += da2[k] * p.w2()[h * da2.length + k];
                }
                double da1 = relu ? (z1[h] == 0 ? 0 : dz) : dz * z1[h] * (1 - z1[h]);
                g.b1()[h] += da1;
                byte[] pixels = images.pixels(image);
                for (int i = 0; i < pixels.length; i++) {
                    g.w1()[i * z1.length + h] += (pixels[i] & 255) / 255f * da1;
                }
            }
        }
        return g;
    }

    private double[] hidden(LabeledImages images, int image) {
        byte[] pixels = images.pixels(image);
        double[] z1 = new double[p.hiddenSize()];
        for (int h = 0; h < z1.length; h++) {
            double a = p.b1()[h];
            for (int i = 0; i < pixels.length; i++) {
                a += (pixels[i] & 255) / 255f * p.w1()[i * z1.length + h];
            }
            z1[h] = relu ? Math.max(0, a) : 1 / (1 + StrictMath.exp(-a));
        }
        return z1;
    }
}
