package downhill.web.insight;

import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A part of a room of the lab: its element, its words, and what several parts are made of. */
abstract class Panel {
    static final int SIDE = 28;

    static final int CLASSES = 10;

    final LanguageChoice language;
    /** Of the classes; null where a part names none. */
    final DigitNames names;

    final HTMLElement element;
    /** What a note says beside its usual words; null for nothing. */
    Text said;

    Panel(LanguageChoice language, DigitNames names, String tag, String className) {
        this.language = language;
        this.names = names;
        element = Dom.element(tag, className);
    }

    final HTMLElement add(HTMLElement... parts) {
        for (HTMLElement part : parts) {
            element.appendChild(part);
        }
        return element;
    }

    final void say(HTMLElement target, Text words, Object... values) {
        Dom.setText(target, language.say(words, values));
    }

    final void label(HTMLElement target, Text words, Object... values) {
        target.setAttribute("aria-label", language.say(words, values));
    }

    /** Shows words in a note, to be said by {@link #said} from now on, and announces them. */
    final void tell(HTMLElement note, Text words) {
        said = words;
        say(note, words);
        Announcer.say(this, language.say(words));
    }

    /** Reports whether any of some sections is in sight, whenever one comes or goes. */
    static void onSight(Browser.BooleanListener listener, String... sections) {
        boolean[] seen = new boolean[sections.length];
        for (int i = 0; i < sections.length; i++) {
            int place = i;
            Dom.onSight(Dom.byId(sections[i]), inSight -> {
                seen[place] = inSight;
                boolean any = false;
                for (boolean one : seen) {
                    any |= one;
                }
                listener.accept(any);
            });
        }
    }

    /** Returns a canvas with a pixel for each of an image's, to be shown as large as the page likes. */
    static CanvasRenderingContext2D imageCanvas(String className) {
        return imageCanvas(className, 1);
    }

    /** Returns a canvas with {@code dots} times {@code dots} pixels for each of an image's. */
    static CanvasRenderingContext2D imageCanvas(String className, int dots) {
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", className);
        canvas.setWidth(SIDE * dots);
        canvas.setHeight(SIDE * dots);
        return (CanvasRenderingContext2D) canvas.getContext("2d");
    }

    /** Returns a hidden field for a file, which a button clicks. */
    static HTMLElement fileInput(String id, String ending) {
        HTMLElement input = Dom.element("input", "");
        input.setAttribute("type", "file");
        input.setAttribute("accept", ending);
        input.setId(id);
        input.setHidden(true);
        return input;
    }

    static HTMLElement[] elements(int count, String tag, String className) {
        HTMLElement[] elements = new HTMLElement[count];
        for (int i = 0; i < count; i++) {
            elements[i] = Dom.element(tag, className);
        }
        return elements;
    }

    /** Marks a button that opens a part of the page, by its id, as pressed and the part as open. */
    static void opened(HTMLElement button, String partId, boolean isOpen) {
        pressed(button, isOpen);
        button.setAttribute("aria-controls", partId);
        button.setAttribute("aria-expanded", isOpen ? "true" : "false");
    }

    static void pressed(HTMLElement button, boolean isPressed) {
        button.setAttribute("aria-pressed", isPressed ? "true" : "false");
    }

    /** Returns the largest absolute value from {@code values[first]} on, in steps of {@code stride}; 0 for none. */
    static double largest(double[] values, int first, int stride) {
        double largest = 0;
        for (int i = first; i < values.length; i += stride) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }

    /** Returns {@link #largest}, or 1 where all are 0: what a scale may be divided by. */
    static double scale(double[] values, int first, int stride) {
        double largest = largest(values, first, stride);
        return largest > 0 ? largest : 1;
    }

    /** Returns 0, 1 and so on. */
    static int[] firsts(int count) {
        return range(0, count);
    }

    static int[] range(int from, int to) {
        int[] indices = new int[to - from];
        for (int n = from; n < to; n++) {
            indices[n - from] = n;
        }
        return indices;
    }

    static String signed(String number, double value) {
        return (value > 0 ? "+" : "") + JsNumber.written(number);
    }
}
