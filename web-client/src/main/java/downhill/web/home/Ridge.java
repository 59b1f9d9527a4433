package downhill.web.home;

/** The line of the hill: the mean of the last losses, since that of a single mini-batch leaps too much to roll on. */
final class Ridge {
    /** Losses that are averaged, or as many as there are. */
    static final int WINDOW = 20;

    private final double[] heights;
    private final double[] losses;
    private int count;

    Ridge(int steps) {
        heights = new double[steps];
        losses = new double[steps];
    }

    /** Adds the loss of the next step. */
    void add(double loss) {
        if (count == losses.length) {
            throw new IllegalStateException("loss " + (count + 1) + " of a run of " + losses.length + " steps");
        }
        losses[count++] = loss;
        int from = Math.max(0, count - WINDOW);
        double sum = 0;
        for (int i = from; i < count; i++) {
            sum += losses[i];
        }
        heights[count - 1] = sum / (count - from);
    }

    int count() {
        return count;
    }

    double loss(int index) {
        return losses[index];
    }

    /** Returns the height of the hill at a step, or on the straight line between two. */
    double height(double at) {
        double inside = Math.max(0, Math.min(count - 1, at));
        int before = (int) Math.floor(inside);
        int after = Math.min(count - 1, before + 1);
        return heights[before] + (inside - before) * (heights[after] - heights[before]);
    }
}
