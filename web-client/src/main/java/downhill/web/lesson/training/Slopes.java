package downhill.web.lesson.training;

import downhill.core.training.TrainingConfig;
import downhill.web.worker.Report;

/**
 * What a step did to every parameter. The slope is read off the move: W - η dW gives dW.
 *
 * @param before all parameters before the step: w1, b1, w2, b2. Kept.
 * @param after the same after it. Kept.
 * @param learningRate η
 * @param hidden hidden units
 */
record Slopes(double[] before, double[] after, double learningRate, int hidden) {
    static final int PIXELS = 784;
    private static final int CLASSES = 10;

    /** A parameter by its name and place. */
    record Place(String name, int row, int column) {}

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

    /** Returns the slope of the weight from a pixel to a hidden unit. */
    double slopeOfPixel(int pixel, int unit) {
        return slope(pixel * hidden + unit);
    }

    /** Returns how many parameters have moved. */
    int moved() {
        int moved = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                moved++;
            }
        }
        return moved;
    }

    /** Returns the index of the steepest slope, up or down, from one index to before another. */
    private int steepest(int from, int to) {
        int steepest = from;
        for (int i = from; i < to; i++) {
            if (Math.abs(before[i] - after[i]) > Math.abs(before[steepest] - after[steepest])) {
                steepest = i;
            }
        }
        return steepest;
    }

    /** Returns the weight of the first layer with the steepest slope. */
    int steepestOfFirstLayer() {
        return steepest(0, PIXELS * hidden);
    }

    /** Returns the weight of the second layer with the steepest slope. */
    int steepestOfSecondLayer() {
        int from = PIXELS * hidden + hidden;
        return steepest(from, from + hidden * CLASSES);
    }

    /** Returns the hidden unit whose weights from the pixels have the steepest slope. */
    int steepestUnit() {
        return steepestOfFirstLayer() % hidden;
    }

    /** Returns what a parameter is called. */
    Place place(int index) {
        int w1 = PIXELS * hidden;
        if (index < w1) {
            return new Place("W1", index / hidden, index % hidden);
        }
        if (index < w1 + hidden) {
            return new Place("b1", 0, index - w1);
        }
        int w2 = w1 + hidden;
        if (index < w2 + hidden * CLASSES) {
            return new Place("W2", (index - w2) / CLASSES, (index - w2) % CLASSES);
        }
        return new Place("b2", 0, index - w2 - hidden * CLASSES);
    }
}
