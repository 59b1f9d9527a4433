package downhill.web.digit;

import downhill.web.control.Availability;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Probabilities as bars that the reader pulls up and down; all others give way, so that they always sum to 1.
 *
 * <p>Bars lie on their sides, one a line: a finger moves them left and right and still scrolls the page up and down.
 */
public final class ShareBars {
    private static final double STEP = 0.05;
    private static final double LARGE_STEP = 0.1;
    /** Those of the page. */
    private static final List<ShareBars> ALL = new ArrayList<>();

    @FunctionalInterface
    public interface Listener {
        /** Handles shares that sum to 1; {@code settled} is false while the finger is still down. */
        void changed(List<Double> shares, boolean settled);
    }

    private final LanguageChoice language;
    private final Text label;
    private final Listener listener;
    private final List<Bar> bars = new ArrayList<>();
    public final HTMLElement element = Dom.element("div", "share-bars");
    private final String part;
    private List<Double> shares = List.of();
    /** The shares when the finger came down: what it takes back returns to where it was. */
    private List<Double> grabbed = List.of();

    private int marked = -1;
    private int held = -1;

    private record Bar(HTMLElement line, HTMLElement track, HTMLElement fill, HTMLElement knob, HTMLElement number) {}

    /** Builds the bars; {@code {0}} of the label is a bar's number, {@code part} what they move in an address. */
    public ShareBars(LanguageChoice language, Text label, String part, int count, Listener listener) {
        this.language = language;
        this.label = label;
        this.part = part;
        this.listener = listener;
        for (int i = 0; i < count; i++) {
            bars.add(bar(i));
            element.appendChild(bars.get(i).line());
        }
        ALL.add(this);
        language.follow(this::tell);
    }

    /** Returns the bars that move this part of an address, where the reader may, or null. */
    public static ShareBars free(String part) {
        for (ShareBars one : ALL) {
            if (one.part.equals(part) && Availability.isSet(one.bars.get(0).track())) {
                return one;
            }
        }
        return null;
    }

    /** Puts a mark on the end of a bar, and returns how many pixels to the right it ends with another share. */
    public double point(int index, double share, HTMLElement mark) {
        Bar bar = bars.get(index);
        bar.knob().appendChild(mark);
        return (share - shares.get(index)) * bar.track().getClientWidth();
    }

    private Bar bar(int index) {
        HTMLElement fill = Dom.element("span", "share-fill");
        HTMLElement knob = Dom.element("span", "share-knob");
        HTMLElement track = Dom.element("div", "share-track", fill, knob);
        HTMLElement number = Dom.element("span", "share-number");
        knob.setAttribute("data-handle", part);
        track.setAttribute("data-handle", part);
        track.setTabIndex(0);
        track.setAttribute("role", "slider");
        track.setAttribute("aria-valuemin", "0");
        track.setAttribute("aria-valuemax", "1");
        track.addEventListener("pointerdown", event -> {
            if (Availability.isSet(track)) {
                Dom.capturePointer(track, event);
                Dom.setFlag(track, "data-held", true);
                grabbed = shares;
                pull(index, event, false);
            }
        });
        track.addEventListener("pointermove", event -> {
            if (track.hasAttribute("data-held")) {
                pull(index, event, false);
            }
        });
        track.addEventListener("pointerup", event -> {
            if (track.hasAttribute("data-held")) {
                Dom.setFlag(track, "data-held", false);
                pull(index, event, true);
            }
        });
        track.addEventListener("pointercancel", event -> {
            Dom.setFlag(track, "data-held", false);
            listener.changed(shares, true);
        });
        Dom.onKey(track, event -> press(index, event));
        HTMLElement name = Dom.text("span", "share-name", Integer.toString(index));
        name.setAttribute("aria-hidden", "true");
        return new Bar(Dom.element("div", "share-line", name, track, number), track, fill, knob, number);
    }

    /** Shows shares and the bar of the true class; the bar {@code newHeld} does not give way; each -1 for none. */
    public void show(List<Double> newShares, int newMarked, int newHeld) {
        shares = newShares;
        marked = newMarked;
        held = newHeld;
        tell();
    }

    private void tell() {
        for (int i = 0; i < shares.size(); i++) {
            String number = JsNumber.significant(shares.get(i), 3);
            Bar bar = bars.get(i);
            bar.track().setAttribute("aria-label", language.say(label, Integer.toString(i)));
            bar.track().setAttribute("aria-valuenow", JsNumber.toText(shares.get(i)));
            bar.track().setAttribute("aria-valuetext", number);
            Dom.setText(bar.number(), number);
            Dom.setFlag(bar.line(), "data-marked", i == marked);
            String end = JsNumber.fixed(shares.get(i) * 100, 1) + "%";
            bar.fill().getStyle().setProperty("inline-size", end);
            bar.knob().getStyle().setProperty("inset-inline-start", end);
        }
    }

    private void pull(int index, Event event, boolean settled) {
        HTMLElement track = bars.get(index).track();
        double share = Dom.pointerX(track, event) / Math.max(1, track.getClientWidth());
        listener.changed(Shares.with(grabbed, index, Steps.round(share, STEP), held, STEP), settled);
    }

    private void press(int index, KeyboardEvent event) {
        double step = event.isShiftKey() ? LARGE_STEP : STEP;
        double now = shares.get(index);
        double wanted = switch (event.getKey()) {
            case "ArrowLeft", "ArrowDown" -> now - step;
            case "ArrowRight", "ArrowUp" -> now + step;
            case "PageDown" -> now - LARGE_STEP;
            case "PageUp" -> now + LARGE_STEP;
            case "Home" -> 0;
            case "End" -> 1;
            default -> Double.NaN;
        };
        if (wanted == wanted && Availability.isSet(bars.get(index).track())) {
            event.preventDefault();
            listener.changed(Shares.with(shares, index, wanted, held, STEP), true);
        }
    }
}
