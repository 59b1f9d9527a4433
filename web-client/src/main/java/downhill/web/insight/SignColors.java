package downhill.web.insight;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Two hues for the sign of a weight, from the paper's own tone at zero, as pixels. Follows the theme of the page. */
final class SignColors {
    /** Dots a side of a pixel in a large image. */
    static final int LARGE = 4;

    private static final int LEVELS = 127;

    private final CanvasRenderingContext2D context =
            (CanvasRenderingContext2D) ((HTMLCanvasElement) Dom.element("canvas", "")).getContext("2d");
    private short[] table;

    SignColors(Runnable changed) {
        String[] medias = {
            "(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", "print"
        };
        for (String media : medias) {
            Browser.onMediaChange(media, () -> {
                table = null;
                changed.run();
            });
        }
    }

    /** Returns red, green and blue of a color of the page: a context answers {@code #rrggbb} to any notation. */
    private int[] read(String property) {
        context.setFillStyle(Browser.styleProperty(property));
        String hex = ((JSString) context.getFillStyle()).stringValue();
        return new int[] {channel(hex, 1), channel(hex, 3), channel(hex, 5)};
    }

    private static int channel(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private short[] table() {
        if (table == null) {
            int[] zero = read("--raised");
            int[] minus = read("--weight-minus");
            int[] plus = read("--weight-plus");
            table = new short[(2 * LEVELS + 1) * 3];
            for (int level = -LEVELS; level <= LEVELS; level++) {
                int[] hue = level < 0 ? minus : plus;
                double share = (double) Math.abs(level) / LEVELS;
                for (int c = 0; c < 3; c++) {
                    table[(level + LEVELS) * 3 + c] = (short) (zero[c] + share * (hue[c] - zero[c]) + 0.5);
                }
            }
        }
        return table;
    }

    /**
     * Paints values as an image, a value of the absolute {@code scale}, which is above 0, in the full hue. In a large image
     * those below 0 fill half a pixel, since hues alone may look alike.
     */
    void paint(CanvasRenderingContext2D target, double[] values, int first, int stride, double scale) {
        short[] colors = table();
        int dots = target.getCanvas().getWidth() / Panel.SIDE;
        int side = Panel.SIDE * dots;
        ImageData image = target.createImageData(side, side);
        Uint8ClampedArray bytes = image.getData();
        int at = 0;
        for (int i = 0; i < side * side; i++) {
            int y = i / side;
            double share = values[first + (y / dots * Panel.SIDE + i % side / dots) * stride] / scale;
            // NaN is painted as zero.
            int level = share >= 1 ? LEVELS : share <= -1 ? -LEVELS : (int) (share * LEVELS);
            if (level < 0 && y % dots < dots / 2) {
                level = 0;
            }
            int from = (level + LEVELS) * 3;
            bytes.set(at, colors[from]);
            bytes.set(at + 1, colors[from + 1]);
            bytes.set(at + 2, colors[from + 2]);
            bytes.set(at + 3, (short) 255);
            at += 4;
        }
        target.putImageData(image, 0, 0);
    }
}
