package downhill.web.lesson.training;

import downhill.web.chart.Pen;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws numbers as cells: those above 0 in one hue, those below in another, the farther from 0 the stronger. */
final class SignedCells {
    private SignedCells() {}

    /** Draws rows of cells into a frame (left, top, width, height), in full color at a distance of {@code full} from 0. */
    static void paint(Pen pen, double[] frame, int columns, double[] values, double full) {
        CanvasRenderingContext2D context = pen.context();
        double width = frame[2] / columns;
        double height = frame[3] / (values.length / columns);
        context.save();
        for (int i = 0; i < values.length; i++) {
            context.setGlobalAlpha(Math.min(1, Math.abs(values[i]) / full));
            context.setFillStyle(pen.color(values[i] > 0 ? "--accent" : "--alert"));
            double left = snapped(frame[0] + i % columns * width);
            double top = snapped(frame[1] + i / columns * height);
            double right = snapped(frame[0] + (i % columns + 1) * width);
            double bottom = snapped(frame[1] + (i / columns + 1) * height);
            context.fillRect(left, top, right - left, bottom - top);
        }
        context.restore();
    }

    /** Cells that end within a pixel of the screen would show seams. */
    private static double snapped(double pixels) {
        return Math.floor(2 * pixels + 0.5) / 2;
    }
}
