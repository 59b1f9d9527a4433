package downhill.web.lesson.surface;

import downhill.core.plot.Grid;
import downhill.web.chart.CanvasView;
import downhill.web.chart.Pen;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** The bands between lines of equal height, filled by height: low is dark, in the light theme and in the dark one. */
final class Terrain {
    private static final String[] COLORS = {"--height-1", "--height-5", "--height-9"};
    private static final double MAX_PIXEL_RATIO = 2;

    private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "");
    private Grid painted;
    private String paintedIn = "";

    /** Fills the figure, or returns false where the reader has chosen colours of his own, which are not for areas. */
    boolean paint(Pen pen, Grid grid, double[] levels) {
        double ratio = Math.min(MAX_PIXEL_RATIO, Browser.pixelRatio());
        int width = (int) Math.max(1, Math.floor(pen.port().width() * ratio));
        int height = (int) Math.max(1, Math.floor(pen.port().height() * ratio));
        StringBuilder colors = new StringBuilder();
        if (CanvasView.hasForcedColors()) {
            return false;
        }
        for (String color : COLORS) {
            colors.append(pen.color(color));
        }
        String in = width + "x" + height + colors;
        if (grid != painted || !in.equals(paintedIn)) {
            painted = grid;
            paintedIn = in;
            fill(grid, levels, bands(colors.toString(), levels.length + 1), width, height);
        }
        pen.context()
                .drawImage(
                        canvas,
                        pen.port().left(),
                        pen.port().top(),
                        pen.port().width(),
                        pen.port().height());
        return true;
    }

    private static int[][] bands(String colors, int count) {
        int[][] bands = new int[count][3];
        for (int band = 0; band < count; band++) {
            double at = count == 1 ? 0 : (double) band / (count - 1) * (COLORS.length - 1);
            int below = Math.min(COLORS.length - 2, (int) at);
            for (int c = 0; c < 3; c++) {
                int from = channel(colors, below, c);
                int to = channel(colors, below + 1, c);
                bands[band][c] = (int) (from + (to - from) * (at - below) + 0.5);
            }
        }
        return bands;
    }

    private static int channel(String colors, int color, int channel) {
        int at = 7 * color + 1 + 2 * channel;
        return 16 * digit(colors.charAt(at)) + digit(colors.charAt(at + 1));
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
    }

    private void fill(Grid grid, double[] levels, int[][] bands, int width, int height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) canvas.getContext("2d");
        ImageData picture = context.createImageData(width, height);
        Uint8ClampedArray bytes = picture.getData();
        int columns = grid.columns();
        int rows = grid.rows();
        double[] heights = grid.heights();
        double[] line = new double[columns];
        int band = 0;
        for (int py = 0; py < height; py++) {
            // The first row of the picture is the last one of the grid.
            double row = (1 - (py + 0.5) / height) * (rows - 1);
            int r = Math.min(rows - 2, (int) row);
            for (int c = 0; c < columns; c++) {
                double low = heights[r * columns + c];
                line[c] = low + (heights[(r + 1) * columns + c] - low) * (row - r);
            }
            for (int px = 0; px < width; px++) {
                double column = (px + 0.5) / width * (columns - 1);
                int c = Math.min(columns - 2, (int) column);
                double value = line[c] + (line[c + 1] - line[c]) * (column - c);
                // Neighbours are mostly of one band.
                while (band < levels.length && value >= levels[band]) {
                    band++;
                }
                while (band > 0 && value < levels[band - 1]) {
                    band--;
                }
                int at = 4 * (py * width + px);
                int[] color = bands[band];
                bytes.set(at, (short) color[0]);
                bytes.set(at + 1, (short) color[1]);
                bytes.set(at + 2, (short) color[2]);
                bytes.set(at + 3, (short) 255);
            }
        }
        context.putImageData(picture, 0, 0);
    }
}
