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
 * <p>The pen draws in a plane whose middle is (0, 0) and that reaches at least from -1 to 1 both ways. A finger that
 * moves up or down scrolls the page; one that sets out sideways turns the figure.
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

    private final PlotContent content;
    private final Listener listener;
    public final HTMLElement element = Dom.element("figure", "chart");
    private final ChartFigure figure;
    private final CanvasView backdrop;
    private final CanvasView view;
    private final ButtonRow buttons;
    private double pointerX;
    private double pointerY;
    private boolean held;

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
        this.content = content;
        this.listener = listener;
        figure = new ChartFigure(language, element, texts, content);
        figure.plot.setClassName("plot xy-plot square turning");
        backdrop = layer(solid);
        view = layer(content::paint);
        HTMLElement host = figure.plot;
        host.setAttribute("role", "slider");
        host.setAttribute("data-handle", part);
        host.setAttribute("aria-valuemin", "-180");
        host.setAttribute("aria-valuemax", "180");
        host.setTabIndex(0);
        host.addEventListener("pointerdown", this::grab);
        host.addEventListener("pointermove", event -> drag(event, false));
        host.addEventListener("pointerup", event -> drag(event, true));
        host.addEventListener("pointercancel", event -> letGo());
        Dom.onKey(host, this::press);
        language.follow(() -> host.setAttribute("aria-label", language.say(turn)));
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
        figure.readout(text, false);
    }

    /**
     * Draws, and updates summary and table. {@code anew} says whether the solid has changed, {@code turned} is in
     * degrees in [-180, 180], {@code spoken} the view in words for screen readers.
     */
    public void place(boolean anew, double turned, String spoken) {
        figure.plot.setAttribute("aria-valuenow", JsNumber.toText(turned));
        figure.plot.setAttribute("aria-valuetext", spoken);
        if (anew) {
            backdrop.draw();
        }
        view.draw();
        figure.summarizeNow(content::summary);
    }

    /** Later layers lie over earlier ones. */
    private CanvasView layer(Consumer<Pen> painter) {
        CanvasView[] layer = new CanvasView[1];
        layer[0] = figure.addLayer(() -> painter.accept(pen(layer[0])));
        return layer[0];
    }

    private static Pen pen(CanvasView view) {
        double unit = Math.min(view.width(), view.height()) / 2 / MARGIN;
        Axis x = Axis.linear(-view.width() / 2 / unit, view.width() / 2 / unit);
        Axis y = Axis.linear(-view.height() / 2 / unit, view.height() / 2 / unit);
        return new Pen(view, new Viewport(x, y, 0, 0, view.width(), view.height()));
    }

    private void grab(Event event) {
        if (!Availability.isSet(figure.plot)) {
            return;
        }
        Dom.capturePointer(figure.plot, event);
        held = true;
        remember(event);
    }

    private void remember(Event event) {
        pointerX = Dom.pointerX(figure.plot, event);
        pointerY = Dom.pointerY(figure.plot, event);
    }

    private void drag(Event event, boolean settled) {
        if (held) {
            double right = Dom.pointerX(figure.plot, event) - pointerX;
            double down = Dom.pointerY(figure.plot, event) - pointerY;
            remember(event);
            held = !settled;
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
        if (!Availability.isSet(figure.plot)) {
            return;
        }
        event.preventDefault();
        listener.turned(right, up, true);
    }
}
