package downhill.web.lesson.partialderivative;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.surface.Bright;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws what has a place in space (x0, x1 and a height) as seen from a turn, by a pen for the plane of the figure. */
record SolidPen(Pen pen, Turn turn) {
    double pixelX(double x0, double x1) {
        return pen.port().pixelX(turn.across(x0, x1));
    }

    double pixelY(double x0, double x1, double height) {
        return pen.port().pixelY(turn.up(x0, x1, height));
    }

    /** Returns where places lie in the plane of the figure: to the right, then upwards. */
    double[][] drawn(double[][] places) {
        double[][] drawn = new double[2][places.length];
        for (int i = 0; i < places.length; i++) {
            drawn[0][i] = turn.across(places[i][0], places[i][1]);
            drawn[1][i] = turn.up(places[i][0], places[i][1], places[i][2]);
        }
        return drawn;
    }

    void brightLine(double[][] places, Stroke stroke) {
        double[][] drawn = drawn(places);
        Bright.line(pen, drawn[0], drawn[1], stroke);
    }

    void outline(double[][] corners, String color) {
        double[][] closed = Arrays.copyOf(corners, corners.length + 1);
        closed[corners.length] = corners[0];
        double[][] drawn = drawn(closed);
        pen.line(drawn[0], drawn[1], new Stroke(color, 1, List.of()));
    }

    /** Fills an area so thinly that what is behind it is seen. */
    void glaze(double[][] corners, String color, double opacity) {
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.setGlobalAlpha(opacity);
        context.setFillStyle(pen.color(color));
        context.beginPath();
        for (double[] corner : corners) {
            context.lineTo(pixelX(corner[0], corner[1]), pixelY(corner[0], corner[1], corner[2]));
        }
        context.fill();
        context.restore();
    }

    void name(String text, double x0, double x1) {
        pen.text(text, pixelX(x0, x1), pixelY(x0, x1, 0) + 4, "center", "--muted");
    }
}
