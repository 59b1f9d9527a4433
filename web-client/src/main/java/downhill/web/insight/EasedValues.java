package downhill.web.insight;

/** Numbers that glide to where they belong, so that an eye can follow them. Knows no clock. */
final class EasedValues {
    private static final double MILLIS = 130;
    /** A share of the largest value that nobody sees. */
    private static final double NEAR = 0.004;

    /** The numbers as they are on the way. Not to be modified elsewhere. */
    double[] shown = {};

    private double[] target = {};

    /** Says where the numbers belong. */
    void to(double[] newTarget) {
        target = newTarget;
        if (shown.length != target.length) {
            arrive();
        }
    }

    void arrive() {
        shown = target.clone();
    }

    boolean goOn(double millis) {
        double share = Math.min(1, millis / MILLIS);
        double most = 0;
        double farthest = 0;
        for (int i = 0; i < shown.length; i++) {
            shown[i] += share * (target[i] - shown[i]);
            most = Math.max(most, Math.abs(target[i]));
            farthest = Math.max(farthest, Math.abs(target[i] - shown[i]));
        }
        // What is not a number is shown as such, and is no reason to wait.
        if (!(farthest > NEAR * most)) {
            arrive();
            return true;
        }
        return false;
    }
}
