package downhill.core.training;

import downhill.core.math.NumPyRandom;

/**
 * Measures up to which step the numbers of a run are those that any build of NumPy gives: each loss to 1e-9 of itself, and the
 * same accuracies.
 *
 * <p>Each build adds in an order of its own, so the last bits of the weights differ. Most runs keep such differences small;
 * some enlarge them until everything differs, and no loss or learning rate tells which. So the run is trained a second
 * time, from first weights that differ by more than roundings do: as far as that leaves the numbers alone, roundings do.
 *
 * <p>How much more is measured, with 200 runs by backpropagation on up to 2,000 images, 5 to 60 hidden units, mini-batches of 1
 * to 200, rates of 0.01 to 10 and 100 to 1,500 steps, beside NumPy 2.4.6 with the kernels of OpenBLAS for Haswell and, for 60
 * runs, with those for Nehalem. At the first step at which NumPy was 1e-9 away, which 24 of them have, the second run was 2.6 to
 * 1,200 times as far, or the loss below 1e-6. So no promise failed; of 8 runs, 4 %, less was promised than NumPy kept.
 */
public final class NumPyEquality {
    /** How far two losses may be apart, as a share of them. */
    private static final double TOLERANCE = 2e-10;

    /** A loss below this hangs on the last bits of a probability near 1, and one rounding there is 1e-9 of it or nearly so. */
    private static final double MIN_LOSS = 1e-6;

    private final Trainer run;
    private final Trainer second;
    private int evaluationsCompared;
    private boolean parted;

    /**
     * Begins before the first step.
     *
     * @param run the run, which may go on between comparisons. Not modified.
     * @param second a trainer of the same configuration, images and first weights, which has done nothing; belongs to this
     *     from now on
     */
    public NumPyEquality(Trainer run, Trainer second) {
        this.run = run;
        this.second = second;
        double change = change(run.config().gradient());
        double[] weights = second.network().parameters().toArray();
        int[] up = new NumPyRandom(0).choice(2, weights.length);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= up[i] == 1 ? 1 + change : 1 - change;
        }
        second.beginWith(weights);
    }

    /**
     * Returns what each first weight is changed by, up or down, as a share of itself: 256 roundings. The book's numerical
     * gradient divides the roundings of two losses by 2e-4 at each step, which took a run of 784-12-10 with ReLU 1e-9 away within
     * 47 steps.
     */
    private static double change(GradientMethod gradient) {
        return switch (gradient) {
            case BACKPROPAGATION -> 0x1p-44;
            case NUMERICAL -> 0x1p-30;
        };
    }

    /** Returns whether the run has numbers that are still to be compared. */
    public boolean isBehind() {
        return !parted && (second.stepsDone() < run.stepsDone() || evaluation() != null);
    }

    /** The accuracies of the step that the second run stands at, if they are still to be compared; otherwise null. */
    private Evaluation evaluation() {
        Evaluation next = run.history().evaluation(evaluationsCompared);
        return next != null && next.step() == second.stepsDone() ? next : null;
    }

    /**
     * Compares the next numbers: trains one step, or goes on with an evaluation.
     *
     * @param images how many images to classify at most, at least 1
     * @throws IllegalStateException if there is nothing to compare
     */
    public void goOn(int images) {
        if (!isBehind()) {
            throw new IllegalStateException("all has been compared up to step " + second.stepsDone());
        }
        Evaluation evaluation = evaluation();
        if (evaluation == null) {
            step();
        } else if (second.evaluatePart(images)) {
            parted = !evaluation.equals(second.evaluate());
            evaluationsCompared++;
        }
    }

    private void step() {
        for (LearningRateChange change : run.history().learningRateChanges()) {
            if (change.step() == second.stepsDone()) {
                second.changeLearningRate(change.learningRate());
            }
        }
        double loss = second.step().loss();
        double expected = run.history().loss(second.stepsDone());
        double size = Math.abs(expected);
        parted = !(size >= MIN_LOSS && Math.abs(loss - expected) <= TOLERANCE * size);
    }

    /**
     * Returns the last step up to which all numbers are known to be NumPy's, in [0, stepsDone]; after it there may be others, or
     * none have been compared.
     */
    public int equalUntil() {
        return parted || evaluation() != null ? second.stepsDone() - 1 : second.stepsDone();
    }
}
