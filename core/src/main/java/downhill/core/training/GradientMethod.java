package downhill.core.training;

/** How a run finds the slope of the loss. */
public enum GradientMethod {
    /** By the chain rule, backwards through the layers: one forward and one backward pass. */
    BACKPROPAGATION,
    /** By central differences: two forward passes for each parameter. */
    NUMERICAL
}
