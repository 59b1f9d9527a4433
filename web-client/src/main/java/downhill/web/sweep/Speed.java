package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import java.util.List;

/**
 * How fast one worker of this device trains, from the runs of this sweep; what was measured last counts most.
 *
 * <p>The unit of work is about one image's way forward through one hidden unit; only ratios matter.
 */
final class Speed {
    /** What lies so far back has hardly any weight left: a device gets warm, and other programs come and go. */
    private static final double MEMORY_MILLIS = 10_000;
    /** What an image costs beside its hidden units, in hidden units: softmax, the loss, its row of pixels. */
    private static final double IMAGE = 8;
    /** What a step costs beside its images, in images: the draw, the update of all weights. */
    private static final double STEP = 6;
    /** Forward, backward and the update, each about as costly as the way forward. */
    private static final double TRAINED = 3;
    /** So many times as much for a gradient by central differences, all of whose series touch every image (docs/speed.md). */
    private static final double NUMERICAL = 65;

    private double work;
    private double millis;

    /** Forgets everything: a unit of work takes another time in the runs that follow. */
    void forget() {
        work = 0;
        millis = 0;
    }

    /** Notes some work of a worker, or 0 for the start of a run. */
    void did(double doneWork, double tookMillis) {
        double kept = Math.max(0, 1 - tookMillis / MEMORY_MILLIS);
        work = work * kept + doneWork;
        millis = millis * kept + tookMillis;
    }

    boolean isKnown() {
        return work > 0 && millis > 0;
    }

    /** Returns how many milliseconds runs take, of which some steps are done; NaN before anything has been measured. */
    double millis(List<TrainingConfig> runs, List<Integer> doneSteps, int workers) {
        if (!isKnown()) {
            return Double.NaN;
        }
        double left = 0;
        double longest = 0;
        for (int i = 0; i < runs.size(); i++) {
            TrainingConfig run = runs.get(i);
            double all = work(run) * (1 - (double) doneSteps.get(i) / run.steps()) * (millis / work);
            left += all;
            longest = Math.max(longest, all);
        }
        // No run is shared, so the last one may keep a single worker busy.
        return Math.max(left / workers, longest);
    }

    static double work(TrainingConfig config) {
        // Evaluations after the first step, after each epoch, and after the last step.
        int epochs = (config.steps() + config.stepsPerEpoch() - 2) / config.stepsPerEpoch();
        return work(config, config.steps(), 1 + epochs);
    }

    static double work(TrainingConfig config, int steps, int evaluations) {
        double gradient = switch (config.gradient()) {
            case BACKPROPAGATION -> 1;
            case NUMERICAL -> NUMERICAL;
        };
        double trained = steps * (config.batchSize() + STEP) * TRAINED * gradient;
        return (config.hiddenSize() + IMAGE)
                * (trained + evaluations * ((double) config.trainSize() + config.testSize()));
    }
}
