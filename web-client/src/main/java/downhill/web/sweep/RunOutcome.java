package downhill.web.sweep;

/**
 * What a run has come to; if it has failed, because a loss or a weight was not finite, the accuracies are NaN and the
 * fingerprint is empty.
 *
 * @param validationAccuracy of as many images as are tested on, those that follow the training images in their file
 * @param testAccuracy NaN as long as the run has not been tested
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
        double validationAccuracy,
        double testAccuracy,
        String fingerprint,
        Curve losses,
        Curve accuracies) {
    static final int LAST_STEPS = 50;

    /** A curve in a few points, its steps {@code x} ascending. */
    record Curve(double[] x, double[] y) {}

    boolean isTested() {
        return testAccuracy == testAccuracy;
    }

    /** Returns this outcome with the accuracy of the same run on the test images. */
    RunOutcome tested(double accuracy) {
        return new RunOutcome(
                failed,
                step,
                loss,
                meanLoss,
                trainAccuracy,
                validationAccuracy,
                accuracy,
                fingerprint,
                losses,
                accuracies);
    }
}
