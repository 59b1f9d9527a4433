package downhill.web.lesson.surface;

import downhill.core.derivative.ScalarFunction;
import downhill.core.plot.ContourLevels;
import downhill.core.plot.ContourLine;
import downhill.core.plot.Contours;
import downhill.core.plot.Grid;
import downhill.core.plot.Interval;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Lines of equal height under a figure, computed anew only where the function or the axes are others. */
public final class ContourMap {
    private static final int POINTS = 91;
    private static final int LEVELS = 14;
    /** A line of fewer has no room for its height. */
    private static final int MIN_POINTS = 40;

    private static final Stroke LINE = new Stroke("--line", 1, List.of());

    private ScalarFunction function;
    private boolean equalAreas;
    private Axis x0;
    private Axis x1;
    private Grid grid;
    private double[] levels = {};
    private List<ContourLine> lines = List.of();
    private List<Double> heights = List.of();

    private Terrain terrain;

    /** Fills what lies between the lines by height. */
    public ContourMap filled() {
        terrain = new Terrain();
        return this;
    }

    /** Sets the function, always the same object for it, and whether the lines part the plane in equal areas. */
    public void show(ScalarFunction newFunction, boolean newEqualAreas) {
        if (function != newFunction || equalAreas != newEqualAreas) {
            function = newFunction;
            equalAreas = newEqualAreas;
            x0 = null;
        }
    }

    public void paint(Pen pen) {
        Axis newX0 = pen.port().x();
        Axis newX1 = pen.port().y();
        if (!newX0.equals(x0) || !newX1.equals(x1)) {
            x0 = newX0;
            x1 = newX1;
            compute();
        }
        if (terrain == null || !terrain.paint(pen, grid, levels)) {
            draw(pen, lines, LINE);
            writeHeights(pen);
        }
    }

    /** Says on the lines how high they lie where no fill does: each a little farther along than the one before. */
    private void writeHeights(Pen pen) {
        for (int i = 0; i < lines.size(); i++) {
            double[] along0 = lines.get(i).x0();
            double[] along1 = lines.get(i).x1();
            int at = (int) (along0.length * (i * 0.38 % 1));
            if (along0.length >= MIN_POINTS) {
                String height = Numbers.rounded(heights.get(i));
                pen.text(height, pen.port().pixelX(along0[at]), pen.port().pixelY(along1[at]) + 4, "center", "--ink");
            }
        }
    }

    /** Draws the line of one height, or none where it is NaN, over the last painted map. */
    public void paintLine(Pen pen, double level, Stroke stroke) {
        draw(pen, Contours.of(grid, level), stroke);
    }

    private static void draw(Pen pen, List<ContourLine> lines, Stroke stroke) {
        List<double[]> along0 = new ArrayList<>();
        List<double[]> along1 = new ArrayList<>();
        for (ContourLine line : lines) {
            along0.add(closed(line.x0(), line.closed()));
            along1.add(closed(line.x1(), line.closed()));
        }
        pen.lines(along0, along1, stroke);
    }

    private void compute() {
        Interval columns = new Interval(x0.min(), x0.max());
        Interval rows = new Interval(x1.min(), x1.max());
        grid = Grid.of(function, columns, POINTS, rows, POINTS);
        levels = equalAreas
                ? ContourLevels.quantiles(grid.heights(), LEVELS)
                : ContourLevels.round(grid.heights(), LEVELS);
        lines = new ArrayList<>();
        heights = new ArrayList<>();
        for (double level : levels) {
            lines.addAll(Contours.of(grid, level));
            while (heights.size() < lines.size()) {
                heights.add(level);
            }
        }
    }

    private static double[] closed(double[] line, boolean closed) {
        if (!closed) {
            return line;
        }
        double[] whole = new double[line.length + 1];
        System.arraycopy(line, 0, whole, 0, line.length);
        whole[line.length] = line[0];
        return whole;
    }
}
