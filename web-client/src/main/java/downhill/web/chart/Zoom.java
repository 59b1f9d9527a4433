package downhill.web.chart;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.dom.PointerEvent;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Zooms a plane by fingers, wheel and buttons. */
final class Zoom {
    private static final double BUTTON_FACTOR = 1.5;
    private static final double WHEEL_FACTOR = 1.1;

    private final XYPlot plot;
    private final XYPlot.ZoomListener listener;
    private final ButtonRow buttons;
    private final List<Finger> fingers = new ArrayList<>();
    private Pinch pinch;

    private static final class Finger {
        private final int id;
        private double x;
        private double y;

        Finger(int id) {
            this.id = id;
        }
    }

    Zoom(LanguageChoice language, XYPlot plot, XYPlot.ZoomListener listener) {
        this.plot = plot;
        this.listener = listener;
        HTMLElement host = plot.host();
        host.setAttribute("data-zoomable", "");
        host.addEventListener("pointerdown", event -> down((PointerEvent) event));
        host.addEventListener("pointermove", event -> move((PointerEvent) event));
        host.addEventListener("pointerup", event -> up((PointerEvent) event));
        host.addEventListener("pointercancel", event -> up((PointerEvent) event));
        Dom.onPinchWheel(host, this::turn);
        buttons = new ButtonRow(language);
        buttons.plain(ChartText.ZOOM_IN, () -> by(1 / BUTTON_FACTOR, 0.5, 0.5));
        buttons.plain(ChartText.ZOOM_OUT, () -> by(BUTTON_FACTOR, 0.5, 0.5));
    }

    HTMLElement buttons() {
        return buttons.element;
    }

    private void down(PointerEvent event) {
        if (event.getPointerType().equals("touch") && Dom.isCanvas(event) && fingers.size() < 2) {
            Finger finger = new Finger(event.getPointerId());
            place(finger, event);
            fingers.add(finger);
            if (fingers.size() == 2) {
                Finger first = fingers.get(0);
                pinch = new Pinch(plot.port(), first.x, first.y, finger.x, finger.y);
            }
        }
    }

    private void move(PointerEvent event) {
        for (Finger finger : fingers) {
            if (finger.id == event.getPointerId()) {
                place(finger, event);
                if (pinch != null) {
                    tell(false);
                }
            }
        }
    }

    private void up(PointerEvent event) {
        for (int i = 0; i < fingers.size(); i++) {
            if (fingers.get(i).id == event.getPointerId()) {
                if (pinch != null) {
                    tell(true);
                    pinch = null;
                }
                fingers.remove(i);
                return;
            }
        }
    }

    private void place(Finger finger, PointerEvent event) {
        finger.x = Dom.pointerX(plot.host(), event);
        finger.y = Dom.pointerY(plot.host(), event);
    }

    private void tell(boolean settled) {
        Finger first = fingers.get(0);
        Finger second = fingers.get(1);
        Viewport wanted = pinch.moved(first.x, first.y, second.x, second.y);
        listener.zoomed(wanted.x(), wanted.y(), settled);
    }

    private void turn(Event event, boolean away) {
        Viewport port = plot.port();
        by(
                away ? WHEEL_FACTOR : 1 / WHEEL_FACTOR,
                (Dom.pointerX(plot.host(), event) - port.left()) / port.width(),
                1 - (Dom.pointerY(plot.host(), event) - port.top()) / port.height());
    }

    private void by(double factor, double fractionX, double fractionY) {
        Viewport port = plot.port();
        listener.zoomed(port.x().zoomed(factor, fractionX), port.y().zoomed(factor, fractionY), true);
    }

    /** Two fingers on a plane: what lay under each stays under it, as far as one scale for both axes allows. */
    record Pinch(Viewport start, double x0, double y0, double x1, double y1) {
        private static final double MIN_DISTANCE = 10;

        /** Returns the plane for new places of the fingers; only its axes differ. */
        Viewport moved(double nowX0, double nowY0, double nowX1, double nowY1) {
            double factor = distance(x0, y0, x1, y1) / distance(nowX0, nowY0, nowX1, nowY1);
            double shiftX = (nowX0 + nowX1 - x0 - x1) / 2 / start.width();
            double shiftY = (nowY0 + nowY1 - y0 - y1) / 2 / start.height();
            double middleX = ((x0 + x1) / 2 - start.left()) / start.width();
            double middleY = 1 - ((y0 + y1) / 2 - start.top()) / start.height();
            return start.with(
                    start.x().zoomed(factor, middleX).shifted(-shiftX),
                    start.y().zoomed(factor, middleY).shifted(shiftY));
        }

        private static double distance(double ax, double ay, double bx, double by) {
            return Math.max(MIN_DISTANCE, Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)));
        }
    }
}
