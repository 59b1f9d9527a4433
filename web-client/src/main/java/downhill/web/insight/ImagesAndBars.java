package downhill.web.insight;

import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.dom.Dom;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** Square images for a file, and to their right a bar for each digit. */
record ImagesAndBars(List<HTMLCanvasElement> images, BarSheet bars) implements FigureFile.Picture {
    private static final double GAP = 24;
    private static final double MAX_SHARE = 0.6;

    @Override
    public double height(double width) {
        return Math.max(bars.height(width), side(width));
    }

    private double side(double width) {
        return Math.min(bars.height(width), MAX_SHARE * width / images.size() - GAP);
    }

    @Override
    public void paint(CanvasRenderingContext2D context, double width, double font) {
        double side = side(width);
        Dom.keepPixels(context);
        for (HTMLCanvasElement image : images) {
            context.drawImage(Dom.asSeen(image), 0, (height(width) - side) / 2, side, side);
            context.translate(side + GAP, 0);
        }
        bars.paint(context, width - images.size() * (side + GAP), font);
    }
}
