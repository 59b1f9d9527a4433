package downhill.web.digit;

import downhill.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Shows an image of a digit: dark ink on paper. */
public final class DigitCanvas {
    private final int rows;
    private final int columns;
    public final HTMLCanvasElement element = (HTMLCanvasElement) Dom.element("canvas", "digit-image");

    public DigitCanvas(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        element.setWidth(columns);
        element.setHeight(rows);
        element.setAttribute("role", "img");
    }

    public void say(String words) {
        if (!words.equals(element.getAttribute("aria-label"))) {
            element.setAttribute("aria-label", words);
        }
    }

    /** Shows one of the images of this size that lie in {@code pixels} as unsigned bytes. */
    public void draw(byte[] pixels, int image) {
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) element.getContext("2d");
        ImageData picture = context.createImageData(columns, rows);
        Uint8ClampedArray bytes = picture.getData();
        int size = rows * columns;
        for (int i = 0; i < size; i++) {
            short paper = (short) (255 - (pixels[image * size + i] & 255));
            bytes.set(4 * i, paper);
            bytes.set(4 * i + 1, paper);
            bytes.set(4 * i + 2, paper);
            bytes.set(4 * i + 3, (short) 255);
        }
        context.putImageData(picture, 0, 0);
    }
}
