package downhill.web.chart;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A canvas as large as its host, sharp on every screen, in the page's colours. It draws at most once a frame, and anew
 * when its size, the theme or the language of the page changes.
 */
public final class CanvasView {
    private static final double FONT_REM = 0.75;
    /** Canvases know no custom properties. All charts of a page share them. */
    private static final Map<String, String> COLORS = new HashMap<>();

    private final HTMLElement host;
    private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "canvas-view");
    private CanvasRenderingContext2D context;
    private final Runnable painter;
    private double width;
    private double height;
    private double fontPixels;
    private double fontScale = 1;
    private double maxFont = Double.MAX_VALUE;
    private boolean drawScheduled;

    /** Puts a canvas into a host, whose style gives it a height; the painter draws in CSS pixels on an empty canvas. */
    public CanvasView(HTMLElement host, Runnable painter) {
        this.host = host;
        this.painter = painter;
        context = (CanvasRenderingContext2D) canvas.getContext("2d");
        canvas.setAttribute("aria-hidden", "true");
        host.appendChild(canvas);
        Browser.onResize(host, this::measure);
        Browser.onMediaChange("(prefers-color-scheme: dark)", this::recolor);
        Browser.onMediaChange("(prefers-contrast: more)", this::recolor);
        Browser.onMediaChange("(forced-colors: active)", this::recolor);
        Browser.onMediaChange("print", this::reprint);
    }

    /** Draws again before the next repaint. */
    public void draw() {
        if (!drawScheduled) {
            drawScheduled = true;
            Browser.onNextFrame(() -> {
                drawScheduled = false;
                drawNow();
            });
        }
    }

    /** Reads the host's size only where it has changed: in the midst of changes the answer costs a layout each time. */
    private void measure() {
        width = host.getClientWidth();
        height = host.getClientHeight();
        fontPixels = Math.floor(FONT_REM * Browser.textPixels() + 0.5);
        drawNow();
    }

    /** Draws again at once; nothing while the host has no room. */
    void drawNow() {
        if (width <= 0 || height <= 0) {
            return;
        }
        double pixelRatio = Browser.pixelRatio();
        int pixelWidth = (int) Math.floor(width * pixelRatio + 0.5);
        int pixelHeight = (int) Math.floor(height * pixelRatio + 0.5);
        if (canvas.getWidth() != pixelWidth || canvas.getHeight() != pixelHeight) {
            canvas.setWidth(pixelWidth);
            canvas.setHeight(pixelHeight);
        }
        context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
        context.clearRect(0, 0, width, height);
        painter.run();
    }

    /** Draws the same on another context, whose unit is a CSS pixel, in another size, and again here. */
    public void drawOn(CanvasRenderingContext2D other, double otherWidth, double otherHeight, double otherFont) {
        CanvasRenderingContext2D own = context;
        context = other;
        width = otherWidth;
        height = otherHeight;
        fontPixels = otherFont;
        painter.run();
        context = own;
        measure();
    }

    /** Paper has another width and other colours, and before printing browsers give no frame to draw in. */
    private void reprint() {
        forgetColors();
        measure();
    }

    private void recolor() {
        forgetColors();
        draw();
    }

    public CanvasRenderingContext2D context() {
        return context;
    }

    /** Returns the value now of a custom property, such as {@code --accent}. */
    public static String color(String property) {
        return COLORS.computeIfAbsent(property, Browser::styleProperty);
    }

    /** Returns whether the reader has chosen the colours: a few for lines and letters, none for areas. */
    public static boolean hasForcedColors() {
        return !color("--height-1").startsWith("#");
    }

    /** Reads all colours again, as after a change of the theme. */
    static void forgetColors() {
        COLORS.clear();
    }

    /** Returns the height of letters in CSS pixels. It follows the size of the page's text. */
    public double fontPixels() {
        return Math.min(maxFont, fontPixels * fontScale);
    }

    /** Makes letters larger than those of a chart, for a drawing that grows with its room. */
    void scaleFont(double scale, double newMaxFont) {
        fontScale = scale;
        maxFont = newMaxFont;
    }

    public String font() {
        return JsNumber.toText(fontPixels()) + "px " + color("--font");
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
