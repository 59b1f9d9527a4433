package downhill.web.lesson.minibatch;

import downhill.core.data.LabeledImages;
import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.lesson.run.RunNote;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import java.util.Arrays;
import org.teavm.jso.dom.html.HTMLElement;

/** The ten images of a draw with their numbers and labels. */
final class DrawnDigits {
    private static final int SIDE = 28;
    private static final int[] FIRST = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private final LanguageChoice language;
    private final PageImages source;
    private final RunNote note;
    private final HTMLElement title = Dom.element("h2", "");
    private final HTMLElement list = Dom.element("ul", "drawn");
    final HTMLElement element;
    private int[] wanted = {};
    private int[] shown = {};
    private LabeledImages images;

    DrawnDigits(LanguageChoice language, PageImages source) {
        this.language = language;
        this.source = source;
        note = new RunNote(language, this::fetch);
        title.setId(Dom.newId("drawn"));
        element = Dom.element("section", "drawn-digits", title, list, note.element);
        element.setAttribute("aria-labelledby", title.getId());
        language.follow(this::tell);
    }

    /** Shows a draw; before the first one, the first images of the data. */
    void show(int[] numbers, int call) {
        Dom.setText(title, language.say(call == 0 ? MiniBatchText.NOT_DRAWN : MiniBatchText.DRAWN_TITLE));
        int[] newWanted = call == 0 ? FIRST : numbers;
        if (!Arrays.equals(newWanted, wanted)) {
            wanted = newWanted;
            fetch();
        }
    }

    /** What was shown before stays until the images are there. */
    private void fetch() {
        note.clear();
        source.pick(
                wanted,
                () -> {
                    note.offline();
                    arrive(null);
                },
                this::arrive);
    }

    private void arrive(LabeledImages picked) {
        shown = wanted;
        images = picked;
        tell();
    }

    private void tell() {
        Dom.clear(list);
        for (int i = 0; i < shown.length; i++) {
            DigitCanvas image = new DigitCanvas(SIDE, SIDE);
            String number = Integer.toString(shown[i]);
            String label = "?";
            if (images != null) {
                image.draw(images.pixels(i), 0);
                label = Integer.toString(images.label(i));
                image.say(language.say(MiniBatchText.DIGIT, number, label));
            } else {
                image.element.setAttribute("aria-hidden", "true");
            }
            list.appendChild(Dom.element("li", "", image.element, Dom.text("b", "drawn-label", label)));
        }
    }
}
