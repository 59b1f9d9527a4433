package downhill.core.network;

/**
 * The slope of the loss with respect to each parameter of a {@link TwoLayerNet}, the book's {@code grads}.
 *
 * @param w1 ∂L/∂w1, shape (D, H)
 * @param b1 ∂L/∂b1, shape (H)
 * @param w2 ∂L/∂w2, shape (H, C)
 * @param b2 ∂L/∂b2, shape (C)
 */
public record Gradients(double[] w1, double[] b1, double[] w2, double[] b2) {
    /** Makes gradients of zero in the shapes of the parameters. */
    static Gradients zeros(Parameters parameters) {
        return new Gradients(
                new double[parameters.w1().length],
                new double[parameters.b1().length],
                new double[parameters.w2().length],
                new double[parameters.b2().length]);
    }
}
