package downhill.core.training;

/**
 * Which classes a network takes for which: how often each true class was given each answer.
 *
 * <p>The rows are the truth, the columns the answers, as in scikit-learn's {@code confusion_matrix}.
 */
public final class Confusion {
    private final int classes;
    private final int[] counts;
    private final int[] rowSums;

    /**
     * Counts answers.
     *
     * @param classes how many classes there are, at least 1
     * @param truths true class of each image, shape (N), each in [0, {@code classes}). Not modified.
     * @param answers answer to each image, shape (N), each in [0, {@code classes}). Not modified.
     * @throws IllegalArgumentException if the sizes disagree or a class is outside its range
     */
    public Confusion(int classes, byte[] truths, byte[] answers) {
        if (classes < 1) {
            throw new IllegalArgumentException("classes = " + classes + ", less than 1");
        }
        if (truths.length != answers.length) {
            throw new IllegalArgumentException(truths.length + " truths, but " + answers.length + " answers");
        }
        this.classes = classes;
        counts = new int[classes * classes];
        rowSums = new int[classes];
        for (int n = 0; n < truths.length; n++) {
            if (!isClass(truths[n])) {
                throw outside("truths[" + n + "]", truths[n]);
            }
            if (!isClass(answers[n])) {
                throw outside("answers[" + n + "]", answers[n]);
            }
            counts[truths[n] * classes + answers[n]]++;
            rowSums[truths[n]]++;
        }
    }

    private boolean isClass(int value) {
        return value >= 0 && value < classes;
    }

    private IllegalArgumentException outside(String what, int value) {
        return new IllegalArgumentException(what + " = " + value + ", outside [0, " + classes + ")");
    }

    private void require(String what, int value) {
        if (!isClass(value)) {
            throw outside(what, value);
        }
    }

    /** Returns how many classes there are, at least 1. */
    public int classes() {
        return classes;
    }

    /**
     * Returns how many images of a class were given an answer.
     *
     * @throws IllegalArgumentException if a class is outside its range
     */
    public int count(int truth, int answer) {
        require("truth", truth);
        require("answer", answer);
        return counts[truth * classes + answer];
    }

    /**
     * Returns how many images there are of a class.
     *
     * @throws IllegalArgumentException if the class is outside its range
     */
    public int count(int truth) {
        require("truth", truth);
        return rowSums[truth];
    }

    /**
     * Returns the recall of a class, the share of its images that were given the right answer; NaN where it has no image.
     *
     * @throws IllegalArgumentException if the class is outside its range
     */
    public double recall(int truth) {
        return (double) count(truth, truth) / count(truth);
    }

    /** Returns how many images were given the right answer. */
    public int correct() {
        int sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += counts[c * classes + c];
        }
        return sum;
    }

    /** Returns the highest count off the diagonal, by which mistakes are shaded; 0 where there is no mistake. */
    public int mostFrequentMistake() {
        int most = 0;
        for (int truth = 0; truth < classes; truth++) {
            for (int answer = 0; answer < classes; answer++) {
                if (truth != answer) {
                    most = Math.max(most, counts[truth * classes + answer]);
                }
            }
        }
        return most;
    }
}
