package downhill.web.lesson.partialderivative;

import downhill.web.chart.CanvasView;
import downhill.web.chart.Pen;
import downhill.web.chart.Viewport;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The colors of heights, the same on the surface and on the face of its cut: low is dark. */
final class Heights {
    private static final int BANDS = 9;

    private Heights() {}

    /** Returns the custom property with the color of a height. */
    static String color(double height) {
        int band = (int) Math.floor(height / Turn.TOP * BANDS);
        return "--height-" + (Math.max(0, Math.min(BANDS - 1, band)) + 1);
    }

    /** Fills what lies below a curve, band by band, unless the reader has chosen the colours. */
    static void fillBelow(Pen pen, double[] x, double[] height) {
        if (CanvasView.hasForcedColors()) {
            return;
        }
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.beginPath();
        Viewport port = pen.port();
        context.rect(port.left(), port.top(), port.width(), port.height());
        context.clip();
        context.beginPath();
        context.moveTo(port.pixelX(x[0]), port.pixelY(0));
        for (int i = 0; i < x.length; i++) {
            context.lineTo(port.pixelX(x[i]), port.pixelY(height[i]));
        }
        context.lineTo(port.pixelX(x[x.length - 1]), port.pixelY(0));
        context.clip();
        for (int band = 0; band < BANDS; band++) {
            double from = Turn.TOP * band / BANDS;
            double top = port.pixelY(from + Turn.TOP / BANDS);
            context.setFillStyle(pen.color(color(from + Turn.TOP / BANDS / 2)));
            context.fillRect(port.left(), top, port.width(), port.pixelY(from) - top + 1);
        }
        context.restore();
    }
}
