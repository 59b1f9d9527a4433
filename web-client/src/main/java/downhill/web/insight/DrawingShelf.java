package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.KeptDrawings;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** Drawings kept with their right answers: every network is tried on them, and may be trained on them. */
final class DrawingShelf extends Panel {
    private static final Text KEEP = Text.of("정답을 누르면 이 그림을 보관합니다.", "Press the right answer to keep this drawing.");
    private static final Text KEEP_AS = Text.of("정답 {0}, 보관하기", "{0} is right: keep it");
    private static final Text KEPT = Text.of("정답 {0}인 그림을 보관했습니다.", "Kept. The right answer is {0}.");
    private static final Text SHELF_NOTE = Text.of(
            "{0}장 가운데 {1}장을 맞혔습니다. 새로 학습한 신경망도 이 그림들로 시험해 봅니다. 그림은 이 기기에만 남습니다.",
            "Read correctly: {1} of {0}. Every network you train is tested on them. They stay on this device.");
    private static final Text SHELF_FULL = Text.of(
            "그림은 {0}장까지 보관할 수 있습니다. 몇 장을 지우고 다시 눌러 주세요.", "The shelf holds {0} drawings. Remove some and try again.");
    private static final Text ITEM_RIGHT = Text.of("{0} ✓", "{0} ✓");
    private static final Text ITEM_WRONG = Text.of("{0} ✗ {1}", "{0} ✗ {1}");
    private static final Text REMOVE = Text.of("{0}번째 그림 지우기(정답 {1})", "Remove drawing {0} (right answer {1})");

    private final KeptDrawings kept = new KeptDrawings(BrowserStore.lasting(), "downhill.drawings");
    private final Supplier<byte[]> present;
    private final Runnable wipe;
    private final HTMLElement keepNote = language.words("p", "tiles-note", KEEP);
    final HTMLElement keep;
    private final HTMLElement[] answers = new HTMLElement[CLASSES];
    private final HTMLElement title = language.words("h3", "", Text.of("보관한 그림", "Kept drawings"));
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement strip = Dom.element("ul", "image-strip");
    private final List<Item> items = new ArrayList<>();
    private TwoLayerNet network;

    private record Item(
            KeptDrawings.Drawing drawing,
            DigitCanvas image,
            HTMLElement words,
            HTMLElement remove,
            HTMLElement element) {}

    DrawingShelf(LanguageChoice language, Supplier<byte[]> present, Runnable wipe, Consumer<Supplement> train) {
        super(language, null, "div", "drawing-shelf");
        this.present = present;
        this.wipe = wipe;
        for (int c = 0; c < CLASSES; c++) {
            int digit = c;
            answers[c] = Dom.button("plain", () -> keep(digit));
            Dom.setText(answers[c], Integer.toString(c));
            answers[c].setAttribute("data-keep", Integer.toString(c));
        }
        HTMLElement row = Dom.element("div", "keep-answers", answers);
        row.setAttribute("role", "group");
        keep = Dom.element("div", "keep-drawing", keepNote, row);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(Text.of("이 그림들도 넣어 학습하기", "Train on them, too"), () -> train.accept(supplement()))
                .setAttribute("data-action", "train-with-drawings");
        buttons.quiet(Text.of("보관한 그림 모두 지우기", "Remove all"), this::clear).setAttribute("data-action", "clear-shelf");
        add(title, note, strip, buttons.element);
        follow();
        Browser.onEvent("storage", this::followOtherTabs);
        // A page that was put aside meanwhile has heard nothing.
        Browser.onEvent("pageshow", this::followOtherTabs);
        language.follow(() -> {
            label(row, KEEP);
            show();
        });
    }

    void show(TwoLayerNet newNetwork) {
        network = newNetwork;
        show();
    }

    void offer(boolean drawn) {
        keep.setHidden(!drawn);
    }

    private Supplement supplement() {
        List<KeptDrawings.Drawing> all = kept.drawings;
        byte[] labels = new byte[all.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) all.get(i).label();
        }
        return Supplement.ofImages(pixels(), labels);
    }

    private byte[] pixels() {
        List<KeptDrawings.Drawing> all = kept.drawings;
        byte[] pixels = new byte[all.size() * KeptDrawings.PIXELS];
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(all.get(i).pixels(), 0, pixels, i * KeptDrawings.PIXELS, KeptDrawings.PIXELS);
        }
        return pixels;
    }

    private void keep(int digit) {
        byte[] pixels = present.get();
        if (pixels == null) {
            return;
        }
        boolean added = kept.add(new KeptDrawings.Drawing(pixels, digit));
        follow();
        if (added) {
            said = null;
            wipe.run();
            Announcer.say(this, language.say(KEPT, digit));
        } else {
            tell(note, SHELF_FULL.with(KeptDrawings.MAX));
        }
        show();
    }

    private void followOtherTabs() {
        if (kept.refresh()) {
            changed();
        }
    }

    private void changed() {
        follow();
        said = null;
        show();
    }

    /** Lets go of what is kept no longer, and appends what is new: all tabs keep in this order. */
    private void follow() {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (!kept.drawings.contains(item.drawing())) {
                boolean focused = Dom.hasFocus(item.remove());
                items.remove(i);
                item.element().delete();
                if (focused) {
                    focus(i);
                }
            }
        }
        for (int i = items.size(); i < kept.drawings.size(); i++) {
            append(kept.drawings.get(i));
        }
    }

    /** Focuses what is near a place whose drawing has gone; with the last one the shelf goes, too. */
    private void focus(int place) {
        if (items.isEmpty()) {
            Dom.byId("draw-title").focus();
        } else {
            items.get(Math.min(place, items.size() - 1)).remove().focus();
        }
    }

    private void append(KeptDrawings.Drawing drawing) {
        DigitCanvas image = new DigitCanvas(SIDE, SIDE);
        image.draw(drawing.pixels(), 0);
        HTMLElement words = Dom.element("span", "image-words");
        HTMLElement remove = Dom.text("button", "quiet remove-drawing", "×");
        remove.setAttribute("type", "button");
        Item item = new Item(drawing, image, words, remove, Dom.element("li", "", image.element, words, remove));
        remove.addEventListener("click", event -> remove(item));
        items.add(item);
        strip.appendChild(item.element());
    }

    private void remove(Item item) {
        // Not every browser focuses a button that is pressed.
        item.remove().focus();
        kept.remove(item.drawing());
        changed();
    }

    private void clear() {
        kept.clear();
        Dom.byId("draw-title").focus();
        changed();
    }

    private void show() {
        for (int c = 0; c < CLASSES; c++) {
            label(answers[c], KEEP_AS, c);
        }
        element.setHidden(items.isEmpty());
        if (items.isEmpty() || network == null) {
            return;
        }
        int count = items.size();
        LabeledImages images = LabeledImages.of(pixels(), new byte[count], KeptDrawings.PIXELS);
        double[] y = network.predict(images, firsts(count));
        int right = 0;
        for (int i = 0; i < count; i++) {
            int answer = Argmax.of(y, i * CLASSES, CLASSES);
            int label = kept.drawings.get(i).label();
            right += answer == label ? 1 : 0;
            Item item = items.get(i);
            String words = language.say(answer == label ? ITEM_RIGHT : ITEM_WRONG, label, answer);
            Dom.setText(item.words(), words);
            Dom.setFlag(item.element(), "data-wrong", answer != label);
            item.image().say(words);
            label(item.remove(), REMOVE, i + 1, label);
        }
        say(note, said == null ? SHELF_NOTE : said, count, right);
    }
}
