package downhill.web.insight;

import downhill.web.digit.DigitImage;
import downhill.web.dom.Dom;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Test images side by side, each a button with a few words below the image. The buttons stay while what they show changes, and
 * with them the focus.
 */
final class ImageStrip {
    private final IntConsumer listener;
    private final HTMLElement element = Dom.element("ul", "image-strip");
    private final List<Item> items = new ArrayList<>();
    private int used;

    /** One place, and which test image it shows. */
    private final class Item {
        private final DigitImage picture;
        private final HTMLElement caption = Dom.element("span", "image-words");
        private final HTMLElement element;
        private int index;

        Item(InspectionResult.Images images) {
            picture = new DigitImage(images.rows(), images.columns());
            caption.setAttribute("aria-hidden", "true");
            HTMLElement button = Dom.element("button", "image-button", picture.element(), caption);
            button.setAttribute("type", "button");
            button.addEventListener("click", event -> listener.accept(index));
            element = Dom.element("li", "", button);
        }
    }

    /**
     * Begins without images.
     *
     * @param listener hears which test image is pressed
     */
    ImageStrip(IntConsumer listener) {
        this.listener = listener;
    }

    /** Returns the images. */
    HTMLElement element() {
        return element;
    }

    /** What follows takes the place of what is there, from the first on. */
    void begin() {
        used = 0;
    }

    /**
     * Shows an image at the next place.
     *
     * @param images all of the same size. Not modified.
     * @param image which of them
     * @param words stand below it
     * @param spoken what it is for those who do not see it, these words included
     */
    void add(InspectionResult.Images images, int image, String words, String spoken) {
        if (used == items.size()) {
            Item item = new Item(images);
            items.add(item);
            element.appendChild(item.element);
        }
        Item item = items.get(used++);
        item.index = images.indices()[image];
        item.picture.draw(images.pixels(), image);
        item.picture.say(spoken);
        Dom.setText(item.caption, words);
    }

    /** Takes away what no image has been added for. */
    void end() {
        while (items.size() > used) {
            items.remove(items.size() - 1).element.delete();
        }
    }
}
