package downhill.core.network;

import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.function.CrossEntropyError;
import downhill.core.function.Softmax;
import java.util.function.DoubleUnaryOperator;

/**
 * The chapter's network as the book writes it: whole matrices, one line a formula, nothing for speed.
 *
 * <p>{@link TwoLayerNet} gives the same probabilities to the last bit and the same slopes up to the rounding of sums, some
 * hundred times faster. This one is there to be read, and to test the other.
 *
 * <p>x are inputs, shape (N, D), and t their true classes, shape (N), each in [0, C). Neither is modified.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.5.1</a>
 */
public final class BookTwoLayerNet {
    private static final double H = 1e-4;

    private final double[][] w1;
    private final double[] b1;
    private final double[][] w2;
    private final double[] b2;
    private final Activation activation;

    /**
     * The slopes of the loss, in the shapes of the parameters.
     *
     * @param w1 ∂L/∂w1, shape (D, H)
     * @param b1 ∂L/∂b1, shape (H)
     * @param w2 ∂L/∂w2, shape (H, C)
     * @param b2 ∂L/∂b2, shape (C)
     */
    public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

    /**
     * Creates a network.
     *
     * @param w1 weights of the hidden layer, shape (D, H). Kept.
     * @param b1 its biases, shape (H). Kept.
     * @param w2 weights of the output layer, shape (H, C). Kept.
     * @param b2 its biases, shape (C). Kept.
     * @param activation of the hidden layer
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public BookTwoLayerNet(double[][] w1, double[] b1, double[][] w2, double[] b2, Activation activation) {
        requireShape("w1", w1, w1.length, b1.length);
        requireShape("w2", w2, b1.length, b2.length);
        this.w1 = w1;
        this.b1 = b1;
        this.w2 = w2;
        this.b2 = b2;
        this.activation = activation;
    }

    private static void requireShape(String name, double[][] matrix, int rows, int columns) {
        boolean fits = rows > 0 && matrix.length == rows;
        for (double[] row : matrix) {
            fits &= row.length == columns;
        }
        if (!fits) {
            throw new IllegalArgumentException(name + " has not the shape (" + rows + ", " + columns + ")");
        }
    }

    /**
     * Returns the probabilities of the classes.
     *
     * @return shape (N, C)
     * @throws IllegalArgumentException if the inputs have not D columns
     */
    public double[][] predict(double[][] x) {
        double[][] a1 = affine(x, w1, b1);
        double[][] z1 = map(a1, activation::value);
        double[][] a2 = affine(z1, w2, b2);
        return softmax(a2);
    }

    /**
     * Returns the mean cross-entropy error of a batch.
     *
     * @return in nats
     */
    public double loss(double[][] x, int[] t) {
        double[][] y = predict(x);
        double sum = 0;
        for (int n = 0; n < t.length; n++) {
            sum += CrossEntropyError.of(y[n], t[n]);
        }
        return sum / t.length;
    }

    /**
     * Returns the share of a batch whose most probable class is the true one; of equal probabilities the first counts.
     *
     * @return in [0, 1]
     */
    public double accuracy(double[][] x, int[] t) {
        double[][] y = predict(x);
        int correct = 0;
        for (int n = 0; n < t.length; n++) {
            correct += Argmax.of(y[n], 0, y[n].length) == t[n] ? 1 : 0;
        }
        return (double) correct / t.length;
    }

    /**
     * Returns the slopes by backpropagation.
     *
     * @return the slope of the loss with respect to each parameter
     */
    public Slopes gradient(double[][] x, int[] t) {
        double[][] a1 = affine(x, w1, b1);
        double[][] z1 = map(a1, activation::value);
        double[][] y = softmax(affine(z1, w2, b2));

        double[][] da2 = map(minusOneHot(y, t), d -> d / t.length);
        double[][] dz1 = dot(da2, transposed(w2));
        double[][] da1 = times(dz1, map(z1, activation::slope));
        return new Slopes(dot(transposed(x), da1), columnSums(da1), dot(transposed(z1), da2), columnSums(da2));
    }

    /**
     * Returns the slopes by central differences: the loss is computed twice for each parameter.
     *
     * @return the slope of the loss with respect to each parameter
     */
    public Slopes numericalGradient(double[][] x, int[] t) {
        return new Slopes(
                numericalGradient(x, t, w1),
                numericalGradient(x, t, new double[][] {b1})[0],
                numericalGradient(x, t, w2),
                numericalGradient(x, t, new double[][] {b2})[0]);
    }

    private double[][] numericalGradient(double[][] x, int[] t, double[][] parameter) {
        double[][] slopes = new double[parameter.length][];
        for (int i = 0; i < parameter.length; i++) {
            slopes[i] = new double[parameter[i].length];
            for (int j = 0; j < parameter[i].length; j++) {
                double kept = parameter[i][j];
                parameter[i][j] = kept + H;
                double above = loss(x, t);
                parameter[i][j] = kept - H;
                double below = loss(x, t);
                slopes[i][j] = (above - below) / (2 * H);
                parameter[i][j] = kept;
            }
        }
        return slopes;
    }

    /** x w + b. */
    private static double[][] affine(double[][] x, double[][] w, double[] b) {
        double[][] a = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            if (x[n].length != w.length) {
                throw new IllegalArgumentException("x[" + n + "] has " + x[n].length + " entries, not " + w.length);
            }
            a[n] = b.clone();
            for (int j = 0; j < b.length; j++) {
                for (int i = 0; i < w.length; i++) {
                    a[n][j] += x[n][i] * w[i][j];
                }
            }
        }
        return a;
    }

    private static double[][] dot(double[][] a, double[][] b) {
        return affine(a, b, new double[b[0].length]);
    }

    private static double[][] transposed(double[][] a) {
        double[][] result = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                result[j][i] = a[i][j];
            }
        }
        return result;
    }

    private static double[][] map(double[][] a, DoubleUnaryOperator f) {
        double[][] result = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            result[i] = new double[a[i].length];
            for (int j = 0; j < a[i].length; j++) {
                result[i][j] = f.applyAsDouble(a[i][j]);
            }
        }
        return result;
    }

    /** The products of entries at the same place. */
    private static double[][] times(double[][] a, double[][] b) {
        double[][] result = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                result[i][j] = a[i][j] * b[i][j];
            }
        }
        return result;
    }

    /** y − t, with t as rows of a 1 among zeros. */
    private static double[][] minusOneHot(double[][] y, int[] t) {
        double[][] result = map(y, value -> value);
        for (int n = 0; n < t.length; n++) {
            result[n][t[n]] -= 1;
        }
        return result;
    }

    private static double[] columnSums(double[][] a) {
        double[] sums = new double[a[0].length];
        for (double[] row : a) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }

    private static double[][] softmax(double[][] a) {
        double[][] y = new double[a.length][];
        for (int n = 0; n < a.length; n++) {
            y[n] = Softmax.of(a[n]);
        }
        return y;
    }
}
