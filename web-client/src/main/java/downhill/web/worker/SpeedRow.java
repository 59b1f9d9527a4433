package downhill.web.worker;

/**
 * One measurement of the benchmark.
 *
 * @param work {@code step} (a step of gradient descent by backpropagation), {@code numericalGradient} (one whole
 *     numerical gradient) or {@code denseStep} (a step that multiplies the zero pixels too)
 * @param path {@code java} or {@code simd}
 * @param workers how many workers did it
 * @param hidden hidden units
 * @param batch images of a mini-batch
 * @param ms median time of the blocks, in milliseconds for one step or gradient
 * @param min the fastest block
 * @param max the slowest block
 */
public record SpeedRow(
        String work, String path, int workers, int hidden, int batch, double ms, double min, double max) {}
