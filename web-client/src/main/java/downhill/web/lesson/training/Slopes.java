package downhill.web.lesson.training;

import downhill.core.training.TrainingConfig;
import downhill.web.worker.Report;

/**
 * What a step did to every parameter: all of them (w1, b1, w2, b2) before and after it. The slope is read off the move:
 * W - η dW gives dW.
 */
record Slopes(double[] before, double[] after, double learningRate, int hidden) {
    static final int PIXELS = 784;
    static final int CLASSES = 10;

    /** Returns what a step did, or null where that is not known. */
    static Slopes of(Report.StepWatched seen, TrainingConfig config) {
        return seen == null
                ? null
                : new Slopes(seen.before(), seen.after(), config.learningRate(), config.hiddenSize());
    }

    int count() {
        return before.length;
    }

    double slope(int index) {
        return (before[index] - after[index]) / learningRate;
    }

    /** Returns the slopes of the weights from all pixels to a hidden unit. */
    double[] ofUnit(int unit) {
        double[] slopes = new double[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            slopes[pixel] = slope(pixel * hidden + unit);
        }
        return slopes;
    }

    /** Returns the hidden unit whose weights from the pixels have the steepest slope, up or down. */
    int steepestUnit() {
        int steepest = 0;
        for (int i = 0; i < PIXELS * hidden; i++) {
            if (Math.abs(before[i] - after[i]) > Math.abs(before[steepest] - after[steepest])) {
                steepest = i;
            }
        }
        return steepest % hidden;
    }
}
