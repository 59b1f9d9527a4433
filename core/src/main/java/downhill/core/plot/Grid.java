package downhill.core.plot;

import downhill.core.derivative.ScalarFunction;

/** The heights of a function of x0 and x1 at evenly spaced points of a rectangle. */
public final class Grid {
    private final Interval x0;
    private final Interval x1;
    private final int columns;
    private final int rows;
    private final double[] heights;

    private Grid(Interval x0, int columns, Interval x1, int rows) {
        this.x0 = x0;
        this.x1 = x1;
        this.columns = columns;
        this.rows = rows;
        this.heights = new double[columns * rows];
    }

    /**
     * Computes the heights.
     *
     * @param f the function of two numbers
     * @param x0 from the first column to the last
     * @param columns how many, at least 2
     * @param x1 from the first row to the last
     * @param rows how many, at least 2
     * @return the grid
     * @throws IllegalArgumentException if there are too few columns or rows, more than 4 million points, or an interval is
     *     a point
     */
    public static Grid of(ScalarFunction f, Interval x0, int columns, Interval x1, int rows) {
        if (columns < 2 || rows < 2 || (double) columns * rows > 4e6) {
            throw new IllegalArgumentException(
                    columns + " columns and " + rows + " rows; at least 2 of each, and at most 4000000 points");
        }
        if (!(x0.length() > 0) || !(x1.length() > 0)) {
            throw new IllegalArgumentException("x0 in " + x0 + " and x1 in " + x1 + " is no rectangle");
        }
        Grid grid = new Grid(x0, columns, x1, rows);
        double[] point = new double[2];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                point[0] = grid.x0(column);
                point[1] = grid.x1(row);
                grid.heights[row * columns + column] = f.value(point);
            }
        }
        return grid;
    }

    /** Returns the first coordinate x0 of a column in [0, columns). */
    public double x0(int column) {
        return between(x0, column, columns - 1);
    }

    /** Returns the second coordinate x1 of a row in [0, rows). */
    public double x1(int row) {
        return between(x1, row, rows - 1);
    }

    private static double between(Interval interval, int i, int last) {
        return i == last ? interval.max() : interval.min() + interval.length() * i / last;
    }

    /**
     * Returns a height.
     *
     * @param column in [0, columns)
     * @param row in [0, rows)
     * @return f there; NaN where f is undefined
     * @throws IllegalArgumentException if there is no such point
     */
    public double height(int column, int row) {
        if (column < 0 || column >= columns || row < 0 || row >= rows) {
            throw new IllegalArgumentException(
                    "column " + column + ", row " + row + " of " + columns + " columns and " + rows + " rows");
        }
        return heights[row * columns + column];
    }

    /** Returns a copy of all heights, row by row. */
    public double[] heights() {
        return heights.clone();
    }

    /** Returns how many columns there are, at least 2. */
    public int columns() {
        return columns;
    }

    /** Returns how many rows there are, at least 2. */
    public int rows() {
        return rows;
    }
}
