package downhill.web.insight;

import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Test images as buttons with a few words; the buttons stay while their images change, and with them the focus. */
final class ImageStrip {
    static final Text FOLLOW =
            Text.of("이미지를 누르면 신경망을 지나가는 길이 나옵니다.", "Press an image to follow it through the network.");

    private final IntConsumer listener;
    final HTMLElement element = Dom.element("ul", "image-strip");
    private final List<Item> items = new ArrayList<>();
    private int used;

    private final class Item {
        private final DigitCanvas picture;
        private final HTMLElement caption = Dom.element("span", "image-words");
        private final HTMLElement element;
        private int index;

        Item(InspectionResult.Images images) {
            picture = new DigitCanvas(images.rows(), images.columns());
            caption.setAttribute("aria-hidden", "true");
            HTMLElement button = Dom.button("image-button", () -> listener.accept(index), picture.element, caption);
            element = Dom.element("li", "", button);
        }
    }

    ImageStrip(IntConsumer listener) {
        this.listener = listener;
    }

    /** What follows takes the place of what is there, from the first on. */
    void begin() {
        used = 0;
    }

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

    void end() {
        while (items.size() > used) {
            items.remove(items.size() - 1).element.delete();
        }
    }
}
