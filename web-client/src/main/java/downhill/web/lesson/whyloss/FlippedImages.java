package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.Arrays;
import org.teavm.jso.dom.html.HTMLElement;

/** The images that the network reads otherwise than before the nudge. */
final class FlippedImages {
    private static final int SIDE = 28;
    private static final int MAX = 5;

    private final LanguageChoice language;
    private final HTMLElement words = Dom.element("p", "note");
    private final HTMLElement list = Dom.element("ul", "drawn");
    final HTMLElement element = Dom.element("div", "flips", words, list);
    private int[] shown = {};

    FlippedImages(LanguageChoice language) {
        this.language = language;
    }

    void show(LabeledImages images, int[] before, int[] now) {
        if (Arrays.equals(now, shown)) {
            return;
        }
        shown = now;
        Dom.clear(list);
        int count = 0;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i] && count++ < MAX) {
                DigitCanvas image = new DigitCanvas(SIDE, SIDE);
                image.draw(images.pixels(i), 0);
                String flip = before[i] + " → " + now[i];
                image.say(language.say(WhyLossText.IMAGE, images.label(i)));
                list.appendChild(Dom.element("li", "", image.element, Dom.text("b", "", flip)));
            }
        }
        Dom.setText(words, language.say(count == 0 ? WhyLossText.NONE_FLIPPED : WhyLossText.FLIPPED, count));
    }
}
