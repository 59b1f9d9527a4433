package downhill.web.lesson.partialderivative;

import downhill.core.derivative.Surface;
import downhill.web.chart.CanvasView;
import downhill.web.chart.Pen;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The bowl itself, colored by height, with its floor. It depends on nothing but the turn. */
final class Bowl {
    static final int CELLS = 20;

    private static final double NET_OPACITY = 0.25;
    private static final double BESIDE = 1.14;
    /** How far along an edge its ends are named: at the corner two of them would meet. */
    private static final double ENDS = 0.88;

    private Bowl() {}

    static void paint(SolidPen pen, LanguageChoice language) {
        double r = Turn.REACH;
        pen.outline(new double[][] {{-r, -r, 0}, {r, -r, 0}, {r, r, 0}, {-r, r, 0}}, "--hairline");
        paintCells(pen);
        paintNames(pen, language);
    }

    static double height(double x0, double x1) {
        return Surface.BOWL.value(new double[] {x0, x1});
    }

    /** Returns where a line of the net lies, or the middle between two of them. */
    static double coordinate(double i) {
        return -Turn.REACH + 2 * Turn.REACH * i / CELLS;
    }

    /** Fills the cells from the far ones to the near ones, so that each hides what is behind it. */
    private static void paintCells(SolidPen pen) {
        boolean reverse0 = pen.turn().away(1, 0) > 0;
        boolean reverse1 = pen.turn().away(0, 1) > 0;
        double[][] px = new double[CELLS + 1][CELLS + 1];
        double[][] py = new double[CELLS + 1][CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            for (int k = 0; k <= CELLS; k++) {
                double x0 = coordinate(i);
                double x1 = coordinate(k);
                px[i][k] = pen.pixelX(x0, x1);
                py[i][k] = pen.pixelY(x0, x1, height(x0, x1));
            }
        }
        CanvasRenderingContext2D context = pen.pen().context();
        context.save();
        context.setLineWidth(1);
        for (int i = 0; i < CELLS; i++) {
            for (int k = 0; k < CELLS; k++) {
                int column = reverse0 ? CELLS - 1 - i : i;
                int row = reverse1 ? CELLS - 1 - k : k;
                context.beginPath();
                context.moveTo(px[column][row], py[column][row]);
                context.lineTo(px[column + 1][row], py[column + 1][row]);
                context.lineTo(px[column + 1][row + 1], py[column + 1][row + 1]);
                context.lineTo(px[column][row + 1], py[column][row + 1]);
                context.closePath();
                fill(pen.pen(), Heights.color(height(coordinate(column + 0.5), coordinate(row + 0.5))));
            }
        }
        context.restore();
    }

    private static void fill(Pen pen, String property) {
        CanvasRenderingContext2D context = pen.context();
        boolean forced = CanvasView.hasForcedColors();
        String color = pen.color(forced ? "--paper" : property);
        context.setGlobalAlpha(1);
        context.setFillStyle(color);
        context.fill();
        // The seams between cells would show the paper.
        context.setStrokeStyle(color);
        context.stroke();
        context.setGlobalAlpha(forced ? 1 : NET_OPACITY);
        context.setStrokeStyle(pen.color(forced ? "--line" : "--walker-rim"));
        context.stroke();
    }

    /** Writes the names and the ends of x0 and x1 along the two near edges of the floor. */
    private static void paintNames(SolidPen pen, LanguageChoice language) {
        double near0 = (pen.turn().away(1, 0) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        double near1 = (pen.turn().away(0, 1) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        pen.name(language.say(PartialText.X0), 0, near1);
        pen.name(language.say(PartialText.X1), near0, 0);
        for (double end : new double[] {-Turn.REACH, Turn.REACH}) {
            String number = end < 0 ? "−5" : "5";
            pen.name(number, ENDS * end, near1);
            pen.name(number, near0, ENDS * end);
        }
    }
}
