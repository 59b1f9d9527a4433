package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A whole number with a button for less, a button for more, and a field to type it. */
public final class Stepper {
    private final int min;
    private final int max;
    private final HTMLElement less;
    private final HTMLElement more;
    private final TypedNumber typed;
    public final HTMLElement element;
    private int shown;

    public Stepper(LanguageChoice language, Text label, int min, int max, IntConsumer listener) {
        this.min = min;
        this.max = max;
        less = Dom.button("plain", () -> listener.accept(Math.max(min, shown - 1)));
        more = Dom.button("plain", () -> listener.accept(Math.min(max, shown + 1)));
        Dom.setText(less, "−");
        Dom.setText(more, "+");
        typed = new TypedNumber(
                language, label, min, max, value -> value == Math.floor(value), value -> listener.accept((int) value));
        typed.input().setId(Dom.newId("stepper"));
        HTMLElement name = Dom.element("label", "name");
        name.setAttribute("for", typed.input().getId());
        element = Dom.element("div", "control stepper", name, less, typed.input(), more, typed.note);
        language.follow(() -> {
            String what = language.say(label);
            Dom.setText(name, what);
            less.setAttribute("aria-label", language.say(ControlText.LESS, what));
            more.setAttribute("aria-label", language.say(ControlText.MORE, what));
        });
    }

    public void show(int value) {
        shown = value;
        typed.show(value);
        Availability.set(less, value > min);
        Availability.set(more, value < max);
    }
}
