package downhill.web.home;

import downhill.web.chart.CanvasView;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A picture to share: the hill of this run, what has been learned, and where. */
final class HomeCard {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double MARGIN = 64;
    private static final double HILL = 560;

    private HomeCard() {}

    /** Draws the large words, the lines below them and the hill; in the colours of the page. */
    static HTMLCanvasElement draw(String large, List<String> lines, HTMLCanvasElement hill) {
        HTMLCanvasElement card = (HTMLCanvasElement) Dom.element("canvas", "");
        card.setWidth(WIDTH);
        card.setHeight(HEIGHT);
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) card.getContext("2d");
        context.setFillStyle(CanvasView.color("--sky"));
        context.fillRect(0, 0, WIDTH, HEIGHT);
        double scale = Math.max(HILL / hill.getWidth(), HEIGHT * 0.75 / hill.getHeight());
        double width = hill.getWidth() * scale;
        double height = hill.getHeight() * scale;
        context.save();
        context.beginPath();
        context.rect(WIDTH - HILL, 0, HILL, HEIGHT);
        context.clip();
        context.drawImage(hill, WIDTH - Math.min(width, HILL), HEIGHT - height, width, height);
        context.restore();
        context.setFillStyle(CanvasView.color("--ink"));
        write(context, large, 700, 112, 200);
        double y = 280;
        for (String line : lines) {
            write(context, line, 400, 30, y);
            y += 52;
        }
        write(context, Browser.host(), 600, 30, HEIGHT - MARGIN);
        return card;
    }

    private static void write(CanvasRenderingContext2D context, String words, int weight, int size, double y) {
        context.setFont(weight + " " + size + "px " + CanvasView.color("--font"));
        context.fillText(words, MARGIN, y, WIDTH - HILL - 1.5 * MARGIN);
    }
}
