package downhill.web.chart;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A figure of something solid that turns under the finger, or by the arrow keys, with shift in large steps.
 *
 * <p>The plane of the figure reaches at least from -1 to 1 both ways. A finger that moves up or down scrolls the page;
 * one that sets out sideways turns the figure.
 */
public final class TurningPlot {
    private static final double DEGREES_PER_PIXEL = 0.5;
    private static final double SMALL = 5;
    private static final double LARGE = 30;
    private static final double MARGIN = 1.05;

    /** Handles degrees to the right and upwards, towards a view from above; the figure turns only by {@link #place}. */
    @FunctionalInterface
    public interface Listener {
        /** {@code settled} is false while the finger is still down. */
        void turned(double right, double up, boolean settled);
    }

    private final Listener listener;
    public final HTMLElement element;
    private final XYPlot plot;
    /** What is turned lies below the points. */
    private final HTMLElement surface = Dom.element("div", "turning");

    private final ButtonRow buttons;
    private double pointerX;
    private double pointerY;
    private boolean held;
    /** Whether the finger that is down, or was last, has turned it: then it is no tap. */
    private boolean turned;

    /**
     * Builds the figure. {@code solid}, which costs most to draw, is drawn again only when it turns, {@code content}
     * over it each time; {@code turn} names the slider for screen readers, {@code part} what it moves in an address.
     */
    public TurningPlot(
            LanguageChoice language,
            PlotTexts texts,
            Text turn,
            String part,
            Consumer<Pen> solid,
            PlotContent content,
            Listener listener) {
        this.listener = listener;
        plot = new XYPlot(language, texts, content, solid).shape("square").withoutAxes();
        element = plot.element;
        plot.tapMoves(null);
        plot.host().appendChild(surface);
        surface.setAttribute("role", "slider");
        surface.setAttribute("data-handle", part);
        surface.setAttribute("aria-valuemin", "-180");
        surface.setAttribute("aria-valuemax", "180");
        surface.setTabIndex(0);
        surface.addEventListener("pointerdown", this::grab);
        surface.addEventListener("pointermove", event -> drag(event, false));
        surface.addEventListener("pointerup", event -> drag(event, true));
        surface.addEventListener("pointercancel", event -> letGo());
        surface.addEventListener("click", event -> {
            if (turned) {
                event.stopPropagation();
            }
        });
        Dom.onKey(surface, this::press);
        language.follow(() -> surface.setAttribute("aria-label", language.say(turn)));
        buttons = new ButtonRow(language);
        buttons.plain(ChartText.TURN_LEFT, () -> listener.turned(-LARGE, 0, true));
        buttons.plain(ChartText.TURN_RIGHT, () -> listener.turned(LARGE, 0, true));
        buttons.plain(ChartText.TILT_UP, () -> listener.turned(0, LARGE / 2, true));
        buttons.plain(ChartText.TILT_DOWN, () -> listener.turned(0, -LARGE / 2, true));
    }

    /** Returns the buttons that turn the figure, for readers who cannot drag. */
    public HTMLElement buttons() {
        return buttons.element;
    }

    public void readout(String text) {
        plot.readout(text);
    }

    /**
     * Draws, and updates summary and table. {@code anew} says whether the solid has changed, {@code degrees} are in
     * [-180, 180], {@code spoken} is the view in words.
     */
    public void place(boolean anew, double degrees, String spoken) {
        surface.setAttribute("aria-valuenow", JsNumber.toText(degrees));
        surface.setAttribute("aria-valuetext", spoken);
        if (anew) {
            plot.drawGround();
        }
        plot.draw();
    }

    /** Adds a point that the reader moves in the plane of the figure; it stands in CSS pixels from the lower left corner. */
    public Handle handle(Text label, Handle.Listener mover) {
        return plot.handle(label, Handle.Moves.BOTH, 0, 0, (px, py, settled) -> {
            Viewport plane = plane(plot.port());
            mover.moved(plane.valueX(px), plane.valueY(plane.height() - py), settled);
        });
    }

    /** Makes a point the one that a tap moves. */
    public void choose(Handle handle) {
        plot.choose(handle);
    }

    /** Returns where a place in the plane of the figure lies, in CSS pixels from the lower left corner. */
    public double[] pixels(double right, double up) {
        Viewport plane = plane(plot.port());
        return new double[] {plane.pixelX(right), plane.height() - plane.pixelY(up)};
    }

    private static Viewport plane(Viewport port) {
        Axis axis = Axis.linear(-MARGIN, MARGIN);
        return port.with(axis, axis).withEqualUnits();
    }

    /** Returns a pen for the plane of the figure, whose middle is (0, 0). */
    public Pen inPlane(Pen pen) {
        return pen.in(plane(pen.port()));
    }

    private void grab(Event event) {
        if (!Availability.isSet(surface)) {
            return;
        }
        Dom.capturePointer(surface, event);
        held = true;
        turned = false;
        remember(event);
    }

    private void remember(Event event) {
        pointerX = Dom.pointerX(plot.host(), event);
        pointerY = Dom.pointerY(plot.host(), event);
    }

    private void drag(Event event, boolean settled) {
        if (held) {
            double right = Dom.pointerX(plot.host(), event) - pointerX;
            double down = Dom.pointerY(plot.host(), event) - pointerY;
            remember(event);
            held = !settled;
            turned |= Math.abs(right) + Math.abs(down) > 1;
            listener.turned(right * DEGREES_PER_PIXEL, down * DEGREES_PER_PIXEL, settled);
        }
    }

    private void letGo() {
        if (held) {
            held = false;
            listener.turned(0, 0, true);
        }
    }

    private void press(KeyboardEvent event) {
        double stride = event.isShiftKey() ? LARGE : SMALL;
        double right = 0;
        double up = 0;
        switch (event.getKey()) {
            case "ArrowLeft" -> right = -stride;
            case "ArrowRight" -> right = stride;
            case "ArrowUp" -> up = stride;
            case "ArrowDown" -> up = -stride;
            default -> {
                return;
            }
        }
        if (!Availability.isSet(surface)) {
            return;
        }
        event.preventDefault();
        listener.turned(right, up, true);
    }
}
