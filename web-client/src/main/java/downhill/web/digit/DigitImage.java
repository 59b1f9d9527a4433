package downhill.web.digit;

import downhill.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Shows an image of a digit: dark ink on paper. */
public final class DigitImage {
    private final int rows;
    private final int columns;
    private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "digit-image");

    /**
     * Builds an empty image.
     *
     * @param rows pixels from top to bottom
     * @param columns pixels from left to right
     */
    public DigitImage(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        canvas.setWidth(columns);
        canvas.setHeight(rows);
        canvas.setAttribute("role", "img");
    }

    /**
     * Returns the image.
     *
     * @return an element for the page; its style gives it a size
     */
    public HTMLElement element() {
        return canvas;
    }

    /**
     * Says what can be seen, for screen readers.
     *
     * @param words in the language of the page
     */
    public void say(String words) {
        if (!words.equals(canvas.getAttribute("aria-label"))) {
            canvas.setAttribute("aria-label", words);
        }
    }

    /**
     * Shows pixels.
     *
     * @param pixels images of this size one after the other, unsigned bytes. Not modified.
     * @param image which of them, from 0
     */
    public void draw(byte[] pixels, int image) {
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) canvas.getContext("2d");
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
