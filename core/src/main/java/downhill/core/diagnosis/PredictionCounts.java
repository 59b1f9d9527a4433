package downhill.core.diagnosis;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;

/**
 * How often each digit is read, and how often it is there.
 *
 * @param predicted images read as each digit, shape (C)
 * @param actual images of each digit, shape (C), with the same sum
 */
public record PredictionCounts(int[] predicted, int[] actual) {
    private static final int BATCH = 100;

    /**
     * Checks the shapes.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public PredictionCounts {
        if (predicted.length != actual.length) {
            throw new IllegalArgumentException(
                    "predicted has " + predicted.length + " digits, actual " + actual.length);
        }
    }

    /**
     * Counts what a network reads; of equal probabilities the lowest digit counts.
     *
     * @param network any. Not modified.
     * @param images of its size. Not modified.
     * @param from the first image
     * @param to the one after the last image, above {@code from}
     * @return the counts
     * @throws IllegalArgumentException if the range is empty or not within the images, or they have the wrong size
     */
    public static PredictionCounts of(TwoLayerNet network, LabeledImages images, int from, int to) {
        if (from < 0 || from >= to || to > images.count()) {
            throw new IllegalArgumentException("images " + from + " to " + to + ", but there are " + images.count());
        }
        int classes = network.parameters().outputSize();
        PredictionCounts counts = new PredictionCounts(new int[classes], new int[classes]);
        for (int first = from; first < to; first += BATCH) {
            int[] batch = new int[Math.min(BATCH, to - first)];
            for (int n = 0; n < batch.length; n++) {
                batch[n] = first + n;
                counts.actual[images.label(first + n)]++;
            }
            double[] y = network.predict(images, batch);
            for (int n = 0; n < batch.length; n++) {
                counts.predicted[Argmax.of(y, n * classes, classes)]++;
            }
        }
        return counts;
    }

    /**
     * Joins these counts with those of other images.
     *
     * @param other of as many digits. Not modified.
     * @return the counts of both sets
     * @throws IllegalArgumentException if it has another number of digits
     */
    public PredictionCounts and(PredictionCounts other) {
        if (other.actual.length != actual.length) {
            throw new IllegalArgumentException(actual.length + " digits and " + other.actual.length);
        }
        PredictionCounts both = new PredictionCounts(predicted.clone(), actual.clone());
        for (int k = 0; k < actual.length; k++) {
            both.predicted[k] += other.predicted[k];
            both.actual[k] += other.actual[k];
        }
        return both;
    }

    /** Returns the digit read most often. */
    int mostRead() {
        int best = 0;
        for (int k = 1; k < predicted.length; k++) {
            best = predicted[k] > predicted[best] ? k : best;
        }
        return best;
    }

    /** Returns the number of images. */
    int images() {
        int sum = 0;
        for (int count : actual) {
            sum += count;
        }
        return sum;
    }

    /** Tells whether nearly all images are read as one digit, though they are not. */
    boolean areOneDigit() {
        int digit = mostRead();
        return images() >= Thresholds.MIN_IMAGES
                && predicted[digit] >= Thresholds.ONE_DIGIT * images()
                && actual[digit] <= Thresholds.ONE_DIGIT_IN_TRUTH * images();
    }
}
