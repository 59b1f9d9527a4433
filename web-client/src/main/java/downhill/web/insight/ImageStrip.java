package downhill.web.insight;

import downhill.web.digit.DigitImage;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/** Images of digits side by side, each with a few words below it. */
final class ImageStrip {
    private final HTMLElement element = Dom.element("ul", "image-strip");

    /** Returns the images. */
    HTMLElement element() {
        return element;
    }

    /** Takes all images away. */
    void clear() {
        Dom.clear(element);
    }

    /**
     * Adds an image.
     *
     * @param rows pixels from top to bottom
     * @param columns pixels from left to right
     * @param pixels images of this size one after the other, unsigned bytes. Not modified.
     * @param image which of them
     * @param words stand below it
     * @param spoken what it is for those who do not see it, these words included
     */
    void add(int rows, int columns, byte[] pixels, int image, String words, String spoken) {
        DigitImage picture = new DigitImage(rows, columns);
        picture.draw(pixels, image);
        picture.say(spoken);
        HTMLElement caption = Dom.text("span", "image-words", words);
        caption.setAttribute("aria-hidden", "true");
        element.appendChild(Dom.element("li", "", picture.element(), caption));
    }
}
