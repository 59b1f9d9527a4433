package downhill.web.sweep;

/**
 * What a run has come to.
 *
 * @param failed whether a loss or a weight was not finite; then there are no accuracies of its end
 * @param step steps done
 * @param loss of the last mini-batch, before its update
 * @param meanLoss mean of the losses of the last {@value #LAST_STEPS} steps, or of all where there are fewer
 * @param trainAccuracy at the end; NaN if it has failed
 * @param testAccuracy at the end; NaN if it has failed
 * @param fingerprint of the weights at the end; empty if it has failed
 * @param losses the loss on the way, as means over equal stretches of steps
 * @param accuracies the test accuracy on the way
 */
record RunOutcome(
        boolean failed,
        int step,
        double loss,
        double meanLoss,
        double trainAccuracy,
        double testAccuracy,
        String fingerprint,
        Curve losses,
        Curve accuracies) {
    static final int LAST_STEPS = 50;

    /**
     * A curve in a few points.
     *
     * @param x steps, ascending
     * @param y as many values
     */
    record Curve(double[] x, double[] y) {}
}
