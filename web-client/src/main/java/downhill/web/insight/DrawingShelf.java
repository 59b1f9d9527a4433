package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DigitImage;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The drawings that the reader has kept with their right answers: every network is tried on them, and may be trained on
 * them.
 */
final class DrawingShelf extends Panel {
    private final KeptDrawings kept = new KeptDrawings(BrowserStore.lasting());
    private final Supplier<byte[]> present;
    private final Runnable wipe;
    private final HTMLElement keepNote = Dom.element("p", "tiles-note");
    /** Asks for the right answer of the drawing on the pad. */
    final HTMLElement keep;

    private final HTMLElement[] answers = new HTMLElement[CLASSES];
    private final HTMLElement title = Dom.element("h3", "");
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement strip = Dom.element("ul", "image-strip");
    private final List<Item> items = new ArrayList<>();
    private Parameters parameters;
    private Activation activation;

    private record Item(
            KeptDrawings.Drawing drawing,
            DigitImage image,
            HTMLElement words,
            HTMLElement remove,
            HTMLElement element) {}

    /**
     * {@code present} gives the pixels on the pad or null, {@code wipe} empties it, {@code train} begins a run with
     * images.
     */
    DrawingShelf(LanguageChoice language, Supplier<byte[]> present, Runnable wipe, Consumer<Supplement> train) {
        super(language, null, "div", "drawing-shelf");
        this.present = present;
        this.wipe = wipe;
        HTMLElement row = Dom.element("div", "keep-answers");
        row.setAttribute("role", "group");
        for (int c = 0; c < CLASSES; c++) {
            int digit = c;
            answers[c] = button("plain", () -> keep(digit));
            Dom.setText(answers[c], Integer.toString(c));
            answers[c].setAttribute("data-keep", Integer.toString(c));
            row.appendChild(answers[c]);
        }
        keep = Dom.element("div", "keep-drawing", keepNote, row);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(DrawText.TRAIN, () -> train.accept(supplement()))
                .setAttribute("data-action", "train-with-drawings");
        buttons.quiet(DrawText.CLEAR_SHELF, this::clear).setAttribute("data-action", "clear-shelf");
        add(title, note, strip, buttons.element());
        follow();
        Browser.onEvent("storage", this::followOtherTabs);
        // A page that was put aside meanwhile has heard nothing.
        Browser.onEvent("pageshow", this::followOtherTabs);
        language.follow(() -> {
            label(row, DrawText.KEEP);
            show();
        });
    }

    void show(Parameters newParameters, Activation newActivation) {
        parameters = newParameters;
        activation = newActivation;
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
            Announcer.say(this, language.say(DrawText.KEPT, digit));
        } else {
            tell(note, DrawText.SHELF_FULL.with(KeptDrawings.MAX));
        }
        show();
    }

    private void followOtherTabs() {
        if (kept.refresh()) {
            follow();
            said = null;
            show();
        }
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
        DigitImage image = new DigitImage(SIDE, SIDE);
        image.draw(drawing.pixels(), 0);
        HTMLElement words = Dom.element("span", "image-words");
        HTMLElement remove = Dom.text("button", "quiet remove-drawing", "×");
        remove.setAttribute("type", "button");
        Item item = new Item(drawing, image, words, remove, Dom.element("li", "", image.element(), words, remove));
        remove.addEventListener("click", event -> remove(item));
        items.add(item);
        strip.appendChild(item.element());
    }

    private void remove(Item item) {
        // Not every browser focuses a button that is pressed.
        item.remove().focus();
        kept.remove(item.drawing());
        follow();
        said = null;
        show();
    }

    private void clear() {
        kept.clear();
        follow();
        said = null;
        Dom.byId("draw-title").focus();
        show();
    }

    private void show() {
        say(keepNote, DrawText.KEEP);
        for (int c = 0; c < CLASSES; c++) {
            label(answers[c], DrawText.KEEP_AS, c);
        }
        say(title, DrawText.SHELF);
        element.setHidden(items.isEmpty());
        if (items.isEmpty() || parameters == null) {
            return;
        }
        int count = items.size();
        LabeledImages images = LabeledImages.of(pixels(), new byte[count], KeptDrawings.PIXELS);
        double[] y = new TwoLayerNet(parameters, activation).predict(images, firsts(count));
        int right = 0;
        for (int i = 0; i < count; i++) {
            int answer = Argmax.of(y, i * CLASSES, CLASSES);
            int label = kept.drawings.get(i).label();
            right += answer == label ? 1 : 0;
            Item item = items.get(i);
            String words = language.say(answer == label ? DrawText.ITEM_RIGHT : DrawText.ITEM_WRONG, label, answer);
            Dom.setText(item.words(), words);
            Dom.setFlag(item.element(), "data-wrong", answer != label);
            item.image().say(words);
            label(item.remove(), DrawText.REMOVE, i + 1, label);
        }
        say(note, said == null ? DrawText.SHELF_NOTE : said, count, right);
    }
}
