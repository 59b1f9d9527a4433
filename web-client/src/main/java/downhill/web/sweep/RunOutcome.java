package downhill.web.sweep;

/**
 * What a run has come to; if it has failed, because a loss or a weight was not finite, the accuracies are NaN and the
 * fingerprint is empty.
 *
 * @param loss of the last mini-batch, before its update
 * @param meanLoss mean of the losses of the last {@value #LAST_STEPS} steps, or of all where there are fewer
 * @param losses means over equal stretches of steps
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

    /** A curve in a few points, its steps {@code x} ascending. */
    record Curve(double[] x, double[] y) {}
}
