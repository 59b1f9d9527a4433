package downhill.web.engine;

/** The parts of a step as the loops do them, one after the other. */
public enum StepPart {
    /** The hidden layer's forward pass: sums of the pixels by w1, and their activations. */
    FORWARD,
    /** The second layer, softmax and losses, and from them back to the slopes of the hidden units. */
    BACKWARD,
    /** The gradients of all weights, and the step along them. */
    UPDATE
}
