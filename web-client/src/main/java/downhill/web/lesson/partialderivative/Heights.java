package downhill.web.lesson.partialderivative;

import downhill.web.chart.Pen;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The colours of heights, the same on the surface and on the face of its cut: low is dark. */
final class Heights {
    private static final int BANDS = 9;

    private Heights() {}

    /** Returns the custom property with the colour of a height. */
    static String color(double height) {
        int band = (int) Math.floor(height / Turn.TOP * BANDS);
        return "--height-" + (Math.max(0, Math.min(BANDS - 1, band)) + 1);
    }

    /**
     * Fills what lies below a curve, band by band.
     *
     * @param pen draws heights upwards
     * @param x where the curve is. Not modified.
     * @param height how high it is there. Not modified.
     */
    static void fillBelow(Pen pen, double[] x, double[] height) {
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.beginPath();
        context.rect(
                pen.port().left(),
                pen.port().top(),
                pen.port().width(),
                pen.port().height());
        context.clip();
        context.beginPath();
        context.moveTo(pen.port().pixelX(x[0]), pen.port().pixelY(0));
        for (int i = 0; i < x.length; i++) {
            context.lineTo(pen.port().pixelX(x[i]), pen.port().pixelY(height[i]));
        }
        context.lineTo(pen.port().pixelX(x[x.length - 1]), pen.port().pixelY(0));
        context.clip();
        for (int band = 0; band < BANDS; band++) {
            double from = Turn.TOP * band / BANDS;
            double top = pen.port().pixelY(from + Turn.TOP / BANDS);
            context.setFillStyle(pen.color(color(from + Turn.TOP / BANDS / 2)));
            context.fillRect(
                    pen.port().left(), top, pen.port().width(), pen.port().pixelY(from) - top + 1);
        }
        context.restore();
    }
}
