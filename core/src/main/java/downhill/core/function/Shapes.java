package downhill.core.function;

/** Checks of the arguments of a loss: the browser does not check array bounds by itself. */
final class Shapes {
    private Shapes() {}

    static void requireSameSize(double[] y, double[] t) {
        if (y.length == 0 || y.length != t.length) {
            throw new IllegalArgumentException(
                    "y has " + y.length + " values and t has " + t.length + "; they must be as many, and at least one");
        }
    }

    /** Returns how many rows of {@code classCount} values {@code y} has. */
    static int requireRows(double[] y, int classCount) {
        if (classCount < 1 || y.length % classCount != 0) {
            throw new IllegalArgumentException("y has " + y.length + " values, not whole rows of " + classCount);
        }
        return y.length / classCount;
    }

    /** Returns how many classes each row of {@code y} has if there is a row for each label. */
    static int requireRowPerLabel(double[] y, int[] t) {
        if (y.length == 0 || t.length == 0 || y.length % t.length != 0) {
            throw new IllegalArgumentException(
                    "y has " + y.length + " values, not whole rows for " + t.length + " labels");
        }
        int classCount = y.length / t.length;
        for (int n = 0; n < t.length; n++) {
            requireLabel("t[" + n + "]", t[n], classCount);
        }
        return classCount;
    }

    static void requireLabel(String name, int label, int classCount) {
        if (label < 0 || label >= classCount) {
            throw new IllegalArgumentException(name + " = " + label + ", outside [0, " + classCount + ")");
        }
    }
}
