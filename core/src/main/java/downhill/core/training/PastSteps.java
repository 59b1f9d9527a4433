package downhill.core.training;

import downhill.core.data.LabeledImages;
import downhill.core.math.NumPyRandom;
import downhill.core.network.TwoLayerNet;

/**
 * Shows the network of a run as it was after any step so far, while the run itself stays where it is.
 *
 * <p>Weights are kept at steps that are as far apart as their memory demands. What lies between is trained once more from
 * the kept step before it, with the same mini-batches and learning rates, and so comes to the same bits.
 */
public final class PastSteps {
    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_KEPT = 200;

    private final Trainer run;
    private final LabeledImages train;
    private final LabeledImages test;
    private final int spacing;
    /** The weights after each {@link #spacing} steps, from those of the start on; null where they have not been kept. */
    private final double[][] kept;
    /** Made when a step is first asked for. */
    private TrainingEngine engine;

    private NumPyRandom random;
    private int drawn;
    private int step = -1;
    private int wanted = -1;

    /**
     * Begins before the first step.
     *
     * @param run the run, which may go on meanwhile. Not modified.
     * @param train its training images. Not modified.
     * @param test its test images. Not modified.
     */
    public PastSteps(Trainer run, LabeledImages train, LabeledImages test) {
        this.run = run;
        this.train = train;
        this.test = test;
        double[] first = run.network().parameters().toArray();
        int steps = run.config().steps();
        int room = Math.max(1, Math.min(MAX_KEPT, MAX_BYTES / (Double.BYTES * first.length)));
        spacing = (steps + room - 1) / room;
        kept = new double[steps / spacing + 1][];
        kept[0] = first;
    }

    /** Keeps the weights of the run if this is one of the steps for that; to be called after each step. */
    public void keep() {
        if (isMissing(run.stepsDone())) {
            kept[run.stepsDone() / spacing] = run.network().parameters().toArray();
        }
    }

    private boolean isMissing(int at) {
        return at % spacing == 0 && kept[at / spacing] == null;
    }

    /**
     * Begins to go to a step; {@link #goOn} takes it there.
     *
     * @param newStep in [0, stepsDone of the run]
     * @throws IllegalArgumentException if the run has not come there
     */
    public void goTo(int newStep) {
        if (newStep < 0 || newStep > run.stepsDone()) {
            throw new IllegalArgumentException("step = " + newStep + ", outside [0, " + run.stepsDone() + "]");
        }
        wanted = newStep;
        int nearest = wanted / spacing;
        while (kept[nearest] == null) {
            nearest--;
        }
        if (step < nearest * spacing || step > wanted) {
            begin(nearest * spacing, kept[nearest]);
        }
    }

    private void begin(int at, double[] weights) {
        if (engine == null) {
            engine = new JavaEngine(run.config(), train, test);
        }
        if (random == null || drawn > at) {
            // The draws of the run, in its order: first those of the weights.
            random = new NumPyRandom(run.config().seed());
            engine.network().parameters().draw(random);
            drawn = 0;
        }
        engine.network().parameters().set(weights);
        step = at;
    }

    private int[] draw() {
        drawn++;
        return random.choice(run.config().trainSize(), run.config().batchSize());
    }

    /** Returns whether the network is that of the step that was asked for last. */
    public boolean isThere() {
        return step == wanted;
    }

    /**
     * Comes a little nearer: draws a mini-batch of a step that is passed over, or trains one step.
     *
     * @throws IllegalStateException if it is there, or none has been asked for
     */
    public void goOn() {
        if (isThere()) {
            throw new IllegalStateException("already at step " + step);
        }
        int[] batch = draw();
        if (drawn <= step) {
            return;
        }
        switch (run.config().gradient()) {
            case BACKPROPAGATION -> engine.descend(batch, rate());
            case NUMERICAL -> engine.descendNumerically(batch, rate());
        }
        step++;
        if (isMissing(step)) {
            kept[step / spacing] = engine.network().parameters().toArray();
        }
    }

    private double rate() {
        return LearningRateChange.rateAfter(
                step, run.config().learningRate(), run.history().learningRateChanges());
    }

    /** Returns the step that the network stands at; −1 before one has been asked for. */
    public int step() {
        return step;
    }

    /** Returns the network, always the same object; null before a step has been asked for. Not to be modified. */
    public TwoLayerNet network() {
        return engine == null ? null : engine.network();
    }
}
