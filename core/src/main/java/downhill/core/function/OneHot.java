package downhill.core.function;

/**
 * The two forms of what is true: a label, and a row that is 1 at the label and 0 elsewhere.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.2.1, 4.2.4</a>
 */
public final class OneHot {
    private OneHot() {}

    /**
     * Returns the row of a label.
     *
     * @param t the true class, in [0, C)
     * @param classCount C
     * @return a new row, shape (C)
     * @throws IllegalArgumentException if the class is outside [0, C)
     */
    public static double[] of(int t, int classCount) {
        Shapes.requireLabel("t", t, classCount);
        double[] row = new double[classCount];
        row[t] = 1;
        return row;
    }

    /**
     * Returns the rows of a batch of labels.
     *
     * @param t true class of each sample, shape (N), each in [0, C). Not modified.
     * @param classCount C
     * @return new rows, shape (N, C), row-major
     * @throws IllegalArgumentException if a class is outside [0, C)
     */
    public static double[] ofBatch(int[] t, int classCount) {
        for (int n = 0; n < t.length; n++) {
            Shapes.requireLabel("t[" + n + "]", t[n], classCount);
        }
        double[] rows = new double[t.length * classCount];
        for (int n = 0; n < t.length; n++) {
            rows[n * classCount + t[n]] = 1;
        }
        return rows;
    }
}
