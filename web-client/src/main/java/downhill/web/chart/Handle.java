package downhill.web.chart;

import downhill.web.control.Availability;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A point of a figure that the reader moves: by finger or mouse, or by the arrow keys, with shift in large steps. While
 * it is not available, nothing moves it.
 *
 * <p>It is an element over the canvas, 44 px wide, so a finger that lands beside it still scrolls the page. For screen
 * readers it is a slider.
 */
public final class Handle {
    private static final int LARGE = 10;
    private static final int VALUE_DECIMALS = 6;
    /** Those of the page that are named. */
    private static final List<Handle> NAMED = new ArrayList<>();

    private final XYPlot plot;
    private final Moves moves;
    private final double stepX;
    private final double stepY;
    private final Listener listener;
    final HTMLElement element = Dom.element("div", "handle");
    private double x;
    private double y;
    private double grabX;
    private double grabY;
    private boolean held;
    /** The part of the axis that a key takes where it moves freely. */
    private double keyShare = 0.01;
    /** The fields beside it; null where it moves one way. */
    private PointFields.Row fields;
    /** Where it stands for a value of what it is named after; null where the value is a coordinate. */
    private DoubleFunction<double[]> places;
    /** The slider's least, greatest and present value, where they are not a place; null otherwise. */
    private double[] counted;
    /** What stands on it and the value to which that leads. */
    private HTMLElement mark;

    private double[] destination;

    /** Handles where the reader wants the point, within axes and steps. It moves only by {@link #place}. */
    @FunctionalInterface
    public interface Listener {
        /** {@code settled} is false while the finger is still down. */
        void moved(double x, double y, boolean settled);
    }

    public enum Moves {
        X,
        Y,
        BOTH
    }

    Handle(
            LanguageChoice language,
            XYPlot plot,
            Text label,
            Moves moves,
            double stepX,
            double stepY,
            Listener listener) {
        this.plot = plot;
        this.moves = moves;
        this.stepX = stepX;
        this.stepY = stepY;
        this.listener = listener;
        element.setAttribute("role", "slider");
        element.setAttribute("aria-orientation", moves == Moves.Y ? "vertical" : "horizontal");
        element.setAttribute("data-moves", moves == Moves.X ? "x" : moves == Moves.Y ? "y" : "both");
        element.setTabIndex(0);
        element.addEventListener("pointerdown", this::grab);
        element.addEventListener("pointermove", this::drag);
        element.addEventListener("pointerup", this::release);
        element.addEventListener("pointercancel", event -> letGo());
        Dom.onKey(element, this::press);
        element.addEventListener("focus", event -> {
            if (isFree()) {
                plot.choose(this);
            }
        });
        language.follow(() -> element.setAttribute("aria-label", language.say(label)));
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void typedIn(PointFields.Row newFields) {
        fields = newFields;
    }

    /** Sets what the slider counts from the next {@link #place} on, where places stand for something else. */
    public Handle counting(double min, double max, double now) {
        counted = new double[] {min, max, now};
        return this;
    }

    /** Says where it stands, x and y, for a value of what it is named after, where the value is no coordinate. */
    public Handle standing(DoubleFunction<double[]> newPlaces) {
        places = newPlaces;
        return this;
    }

    /** Sets which part of the axis a key takes where it moves freely. */
    public Handle perKey(double share) {
        keyShare = share;
        return this;
    }

    public Handle named(String part) {
        element.setAttribute("data-handle", part);
        NAMED.add(this);
        return this;
    }

    /** Returns the free handle in sight of this name that stands nearest to a value, or null. */
    public static Handle free(String part, double... value) {
        Handle nearest = null;
        for (Handle handle : NAMED) {
            if (part.equals(handle.element.getAttribute("data-handle"))
                    && handle.isFree()
                    && handle.element.getOffsetWidth() > 0
                    && (nearest == null || handle.distance(value) < nearest.distance(value))) {
                nearest = handle;
            }
        }
        return nearest;
    }

    private double distance(double... value) {
        double[] way = way(value);
        return way[0] * way[0] + way[1] * way[1];
    }

    /** Returns how many pixels, to the right and down, lead from where it stands to where it stands for a value. */
    private double[] way(double... value) {
        Viewport port = plot.port();
        double[] place = places != null
                ? places.apply(value[0])
                : moves == Moves.BOTH
                        ? value
                        : moves == Moves.X ? new double[] {value[0], y} : new double[] {x, value[0]};
        return new double[] {port.pixelX(place[0]) - port.pixelX(x), port.pixelY(place[1]) - port.pixelY(y)};
    }

    /** Puts a mark on it that leads to where it stands for a value, whatever size the figure has. */
    public void point(HTMLElement newMark, double... value) {
        mark = newMark;
        destination = value;
        element.appendChild(mark);
        lead();
    }

    private void lead() {
        if (mark != null && mark.getParentNode() == element) {
            double[] way = way(destination);
            mark.getStyle().setProperty("--way-x", JsNumber.fixed(way[0], 1) + "px");
            mark.getStyle().setProperty("--way-y", JsNumber.fixed(way[1], 1) + "px");
        }
    }

    /** Returns whether the reader may move it now. */
    public boolean isFree() {
        return Availability.isSet(element);
    }

    /** Puts the point somewhere; {@code spoken} is the place in words for screen readers. */
    public void place(double newX, double newY, String spoken) {
        x = newX;
        y = newY;
        element.setAttribute("aria-valuetext", spoken);
        if (fields != null) {
            fields.show(x, y);
        }
        follow();
    }

    /** Shows the point as a ring, in which the figure's own drawing is seen. */
    public Handle hollow() {
        Dom.setFlag(element, "data-hollow", true);
        return this;
    }

    /** Colours the point by a custom property, where points of two kinds stand in one figure. */
    public Handle colored(String property) {
        element.getStyle().setProperty("--handle", "var(" + property + ")");
        return this;
    }

    public void show(boolean shown) {
        element.setHidden(!shown);
        if (fields != null) {
            fields.show(shown);
        }
    }

    /** Marks whether a tap beside the points moves this one. */
    void choose(boolean chosen) {
        Dom.setFlag(element, "data-chosen", chosen);
    }

    /** Follows a change of the figure's size or axes. */
    void follow() {
        Viewport port = plot.port();
        if (counted == null) {
            tellRange(moves == Moves.Y ? port.y() : port.x(), moves == Moves.Y ? y : x);
        } else {
            tellRange(counted[0], counted[1], counted[2]);
        }
        double px = port.pixelX(port.x().clamp(x));
        double py = port.pixelY(port.y().clamp(y));
        if (px - px == 0 && py - py == 0) {
            Dom.move(element, px, py);
            Dom.setFlag(
                    element, "data-outside", port.x().clamp(x) != x || port.y().clamp(y) != y);
        }
        lead();
    }

    /**
     * Sets the slider's value and range. On a logarithmic axis they are hundredths of the axis: attributes take no
     * exponents, and the words say the number itself. A point beyond the axis widens the range.
     */
    private void tellRange(Axis axis, double value) {
        double min = axis.log() ? 0 : axis.min();
        double max = axis.log() ? 100 : axis.max();
        double now = axis.log() ? 100 * axis.fraction(value) : value;
        tellRange(min, max, now);
    }

    private void tellRange(double min, double max, double now) {
        element.setAttribute("aria-valuemin", plain(Math.min(min, now)));
        element.setAttribute("aria-valuemax", plain(Math.max(max, now)));
        element.setAttribute("aria-valuenow", plain(now));
    }

    private static String plain(double value) {
        return JsNumber.toText(JsNumber.parse(JsNumber.fixed(value, VALUE_DECIMALS)));
    }

    private void grab(Event event) {
        if (!isFree()) {
            return;
        }
        event.preventDefault();
        // The figure is in sight; the browser would scroll to where it stands when it does not stick.
        Dom.focusInPlace(element);
        Dom.capturePointer(element, event);
        held = true;
        grabX = Dom.pointerX(plot.host(), event) - plot.port().pixelX(x);
        grabY = Dom.pointerY(plot.host(), event) - plot.port().pixelY(y);
        Dom.setFlag(element, "data-held", true);
    }

    private void drag(Event event) {
        if (held) {
            moveTo(event, false);
        }
    }

    private void release(Event event) {
        if (held) {
            moveTo(event, true);
            held = false;
            Dom.setFlag(element, "data-held", false);
        }
    }

    /** After a pointercancel the browser no longer says where the pointer is: the point stays where it was last. */
    private void letGo() {
        if (held) {
            held = false;
            Dom.setFlag(element, "data-held", false);
            listener.moved(x, y, true);
        }
    }

    private void moveTo(Event event, boolean settled) {
        Viewport port = plot.port();
        want(
                port.valueX(Dom.pointerX(plot.host(), event) - grabX),
                port.valueY(Dom.pointerY(plot.host(), event) - grabY),
                settled);
    }

    /** Asks for a place, within what this handle and the axes allow. */
    void want(double toX, double toY, boolean settled) {
        if (!isFree()) {
            return;
        }
        Viewport port = plot.port();
        double wantedX = moves == Moves.Y ? x : port.x().clamp(rounded(toX, stepX));
        double wantedY = moves == Moves.X ? y : port.y().clamp(rounded(toY, stepY));
        listener.moved(wantedX, wantedY, settled);
    }

    private static double rounded(double value, double step) {
        return step == 0 ? value : Steps.round(value, step);
    }

    private void press(KeyboardEvent event) {
        if (!isFree()) {
            return;
        }
        int stride = event.isShiftKey() ? LARGE : 1;
        int right = 0;
        int up = 0;
        switch (event.getKey()) {
            case "ArrowLeft" -> right = -stride;
            case "ArrowRight" -> right = stride;
            case "ArrowDown" -> up = -stride;
            case "ArrowUp" -> up = stride;
            case "PageDown" -> up = -LARGE;
            case "PageUp" -> up = LARGE;
            default -> {
                return;
            }
        }
        event.preventDefault();
        if (moves == Moves.X) {
            right += up;
        } else if (moves == Moves.Y) {
            up += right;
        }
        want(
                moved(x, right, stepX, plot.port().x()),
                moved(y, up, stepY, plot.port().y()),
                true);
    }

    private double moved(double value, int keys, double step, Axis axis) {
        return step == 0 ? axis.value(axis.fraction(value) + keys * keyShare) : value + keys * step;
    }
}
