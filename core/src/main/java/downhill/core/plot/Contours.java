package downhill.core.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of equal height on a {@link Grid}, by marching squares.
 *
 * <p>Where two neighbouring points lie on different sides of the level, the line crosses between them, at the place that
 * linear interpolation gives. In each square of four points the crossings are joined in pairs; of the two ways to join
 * four, the mean of the corners decides. Squares with a corner that is not finite are left out. A function that jumps from
 * one side of the level to the other, as at a pole, has a line along the jump.
 *
 * @see <a href="https://doi.org/10.1145/37402.37422">W. E. Lorensen, H. E. Cline, Marching Cubes, 1987</a>
 */
public final class Contours {
    private static final int NONE = -1;

    private final Grid grid;
    private final double level;

    /** To which two crossings each is joined; a crossing is named by the side of a square on which it lies. */
    private final int[] joined;

    private Contours(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
        this.joined = new int[4 * grid.columns() * grid.rows()];
        Arrays.fill(joined, NONE);
    }

    /**
     * Returns the lines of a level.
     *
     * @param grid the heights
     * @param level the height of the lines
     * @return the lines; none if the level is above or below all heights, or not finite
     */
    public static List<ContourLine> of(Grid grid, double level) {
        if (level - level != 0) {
            return List.of();
        }
        Contours contours = new Contours(grid, level);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                contours.joinWithin(column, row);
            }
        }
        return contours.lines();
    }

    private void joinWithin(int column, int row) {
        double a = grid.height(column, row);
        double b = grid.height(column + 1, row);
        double c = grid.height(column + 1, row + 1);
        double d = grid.height(column, row + 1);
        double centre = a / 4 + b / 4 + c / 4 + d / 4;
        if (centre - centre != 0) {
            return;
        }
        boolean aAbove = a >= level;
        boolean cAbove = c >= level;
        int bottom = b >= level != aAbove ? rowSide(column, row) : NONE;
        int right = b >= level != cAbove ? columnSide(column + 1, row) : NONE;
        int top = d >= level != cAbove ? rowSide(column, row + 1) : NONE;
        int left = d >= level != aAbove ? columnSide(column, row) : NONE;
        if (bottom != NONE && right != NONE && top != NONE && left != NONE) {
            boolean aToC = centre >= level == aAbove;
            join(bottom, aToC ? right : left);
            join(top, aToC ? left : right);
            return;
        }
        int first = bottom != NONE ? bottom : right != NONE ? right : top;
        int second = left != NONE ? left : top != NONE ? top : right;
        if (first != NONE && second != NONE) {
            join(first, second);
        }
    }

    /** Names the side from a point to the one in the next column. */
    private int rowSide(int column, int row) {
        return 2 * (row * grid.columns() + column);
    }

    /** Names the side from a point to the one in the next row. */
    private int columnSide(int column, int row) {
        return rowSide(column, row) + 1;
    }

    private void join(int a, int b) {
        joined[joined[2 * a] == NONE ? 2 * a : 2 * a + 1] = b;
        joined[joined[2 * b] == NONE ? 2 * b : 2 * b + 1] = a;
    }

    private List<ContourLine> lines() {
        List<ContourLine> lines = new ArrayList<>();
        // Open lines first, from their ends: what remains is closed.
        for (int side = 0; 2 * side < joined.length; side++) {
            if (joined[2 * side] != NONE && joined[2 * side + 1] == NONE) {
                lines.add(follow(side, false));
            }
        }
        for (int side = 0; 2 * side < joined.length; side++) {
            if (joined[2 * side] != NONE) {
                lines.add(follow(side, true));
            }
        }
        return lines;
    }

    /** Follows a line from a crossing on, and parts what it has followed. */
    private ContourLine follow(int start, boolean closed) {
        double[] x0 = new double[16];
        double[] x1 = new double[16];
        int count = 0;
        int side = start;
        while (side != NONE) {
            if (count == x0.length) {
                x0 = Arrays.copyOf(x0, 2 * count);
                x1 = Arrays.copyOf(x1, 2 * count);
            }
            x0[count] = crossingX0(side);
            x1[count] = crossingX1(side);
            count++;
            int next = joined[2 * side] != NONE ? joined[2 * side] : joined[2 * side + 1];
            if (next != NONE) {
                part(side, next);
                part(next, side);
            }
            side = next == start ? NONE : next;
        }
        return new ContourLine(Arrays.copyOf(x0, count), Arrays.copyOf(x1, count), closed);
    }

    private void part(int a, int b) {
        joined[joined[2 * a] == b ? 2 * a : 2 * a + 1] = NONE;
    }

    private double crossingX0(int side) {
        int column = side / 2 % grid.columns();
        double from = grid.x0(column);
        return side % 2 == 1 ? from : from + share(side) * (grid.x0(column + 1) - from);
    }

    private double crossingX1(int side) {
        int row = side / 2 / grid.columns();
        double from = grid.x1(row);
        return side % 2 == 0 ? from : from + share(side) * (grid.x1(row + 1) - from);
    }

    /** Returns how far along a side the level is reached, in [0, 1]. */
    private double share(int side) {
        int column = side / 2 % grid.columns();
        int row = side / 2 / grid.columns();
        double from = grid.height(column, row);
        double to = side % 2 == 0 ? grid.height(column + 1, row) : grid.height(column, row + 1);
        // Halves, since a difference of large numbers may overflow.
        return (level / 2 - from / 2) / (to / 2 - from / 2);
    }
}
