package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A number on a linear or logarithmic slider, with a field to type it. Shift and an arrow move ten positions. */
public final class Slider {
    private static final int LARGE = 10;

    @FunctionalInterface
    public interface Listener {
        /** Handles a value within the range; {@code settled} is false while finger or key are down. */
        void changed(double value, boolean settled);
    }

    private final NumberScale scale;
    private final HTMLInputElement range;
    private final TypedNumber typed;
    public final HTMLElement element;

    public Slider(LanguageChoice language, Text label, NumberScale scale, Listener listener) {
        this.scale = scale;
        range = (HTMLInputElement) Dom.element("input", "");
        range.setType("range");
        range.setId(Dom.newId("slider"));
        range.setAttribute("min", "0");
        range.setAttribute("max", Integer.toString(scale.positions()));
        range.setAttribute("step", "1");
        range.addEventListener("input", event -> listener.changed(position(), false));
        range.addEventListener("change", event -> listener.changed(position(), true));
        Dom.onKey(range, event -> press(event, listener));
        typed = new TypedNumber(
                language, label, scale.min(), scale.max(), value -> true, value -> listener.changed(value, true));
        HTMLElement name = language.words("label", "name", label);
        name.setAttribute("for", range.getId());
        element = Dom.element("div", "control slider", name, range, typed.input(), typed.note);
    }

    /** Shows a value. It may lie between two positions or outside the scale; the field shows it in full. */
    public void show(double value) {
        range.setValue(Integer.toString(scale.position(value)));
        range.setAttribute("aria-valuetext", JsNumber.written(TypedNumber.text(value)));
        typed.show(value);
    }

    private double position() {
        return scale.value((int) JsNumber.parse(range.getValue()));
    }

    private void press(KeyboardEvent event, Listener listener) {
        int direction = switch (event.getKey()) {
            case "ArrowLeft", "ArrowDown" -> -1;
            case "ArrowRight", "ArrowUp" -> 1;
            default -> 0;
        };
        if (direction != 0 && event.isShiftKey()) {
            event.preventDefault();
            int at = (int) JsNumber.parse(range.getValue()) + direction * LARGE;
            listener.changed(scale.value(at), true);
        }
    }
}
