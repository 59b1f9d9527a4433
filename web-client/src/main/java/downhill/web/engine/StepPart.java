package downhill.web.engine;

/** The parts of a step as the loops do them, one after the other. */
public enum StepPart {
    /** The hidden layer's forward pass: sums of the pixels by w1, and their activations. */
    FORWARD("forward"),
    /** The second layer, softmax and losses, and from them back to the slopes of the hidden units. */
    BACKWARD("backward"),
    /** The gradients of all weights, and the step along them. */
    UPDATE("update");

    private final String work;

    StepPart(String work) {
        this.work = work;
    }

    /**
     * Returns what a measurement calls it.
     *
     * @return such as {@code forward}
     */
    public String work() {
        return work;
    }
}
