package downhill.web.insight;

import downhill.core.network.ForwardPass;
import downhill.web.chart.CanvasView;
import downhill.web.chart.FigureFile;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.dom.PointerEvent;
import downhill.web.insight.ForwardLayout.Spot;
import downhill.web.insight.ForwardLayout.Stage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The forward pass as one figure, and its numbers by pointing, tapping, and a slider for each stage for keys. */
final class ForwardFigure {
    private static final double MAX_PAUSE = 100;

    private final Consumer<Spot> listener;
    final HTMLElement element = Dom.element("div", "forward-figure");
    private final HTMLElement[] sliders = new HTMLElement[Stage.values().length];
    private final int[] places = new int[sliders.length];
    private final CanvasView view;
    private final LazyDrawing drawing;
    private final ForwardPainter painter;
    private final EasedValues[] eased = new EasedValues[ForwardPainter.RIBBONS + 1];
    private ForwardLayout layout;
    private ForwardPainter.State state;
    /** What was tapped stays when the mouse leaves. */
    private Spot kept;

    private double paintedAt;

    /** {@code listener} gets the number to be read; null for none. */
    ForwardFigure(Consumer<Spot> listener) {
        this.listener = listener;
        view = new CanvasView(element, this::paint);
        drawing = new LazyDrawing(element, view::draw);
        painter = new ForwardPainter(view);
        for (int i = 0; i < eased.length; i++) {
            eased[i] = new EasedValues();
        }
        for (Stage stage : Stage.values()) {
            HTMLElement slider = Dom.element("div", "forward-stage");
            slider.setAttribute("role", "slider");
            slider.setAttribute("aria-valuemin", "1");
            slider.setTabIndex(0);
            // Until there is something to say of its stage.
            slider.setHidden(true);
            Dom.onKey(slider, event -> press(stage, event));
            slider.addEventListener("blur", event -> keep(null));
            sliders[stage.ordinal()] = slider;
            element.appendChild(slider);
        }
        Browser.onResize(element, this::arrange);
        element.addEventListener("click", event -> keep(at(event)));
        element.addEventListener("pointermove", event -> {
            if (isMouse(event)) {
                Spot spot = at(event);
                listener.accept(spot == null ? kept : spot);
            }
        });
        element.addEventListener("pointerleave", event -> {
            if (isMouse(event)) {
                listener.accept(kept);
            }
        });
    }

    /** Returns it for a file, as large as there is room. */
    FigureFile.Picture picture() {
        return new FigureFile.Picture() {
            @Override
            public double height(double width) {
                return layout == null ? 0 : layout.height * width / element.getClientWidth();
            }

            @Override
            public void paint(CanvasRenderingContext2D context, double width, double font) {
                if (layout != null) {
                    double scale = width / element.getClientWidth();
                    context.scale(scale, scale);
                    view.drawOn(context, element.getClientWidth(), layout.height, view.fontPixels());
                }
            }
        };
    }

    private static boolean isMouse(Event event) {
        return ((PointerEvent) event).getPointerType().equals("mouse");
    }

    private Spot at(Event event) {
        return layout == null ? null : layout.at(Dom.pointerX(element, event), Dom.pointerY(element, event));
    }

    private void keep(Spot spot) {
        kept = spot;
        if (spot != null) {
            places[spot.stage().ordinal()] = spot.index();
        }
        listener.accept(spot);
    }

    private void press(Stage stage, KeyboardEvent event) {
        if (layout == null) {
            return;
        }
        String key = event.getKey();
        if (key.equals("Escape")) {
            keep(null);
        } else if (key.startsWith("Arrow") || key.equals("Home") || key.equals("End")) {
            event.preventDefault();
            Spot from = new Spot(stage, places[stage.ordinal()]);
            // The first key shows where one is.
            keep(kept == null || kept.stage() != stage ? from : layout.next(from, key));
        }
    }

    void show(ForwardPainter.State newState, String[] captions, Function<Spot, String> reading, boolean glides) {
        state = newState;
        painter.captions = captions;
        ForwardPass pass = state.pass();
        if (layout != null && layout.count(Stage.UNIT) != pass.z1().length) {
            layout = null;
        }
        boolean jumps = !glides || Browser.matchesMedia("(prefers-reduced-motion: reduce)");
        double[][] parts = {pass.x(), pass.z1(), pass.a2(), pass.y(), state.ribbons()};
        for (int i = 0; i < parts.length; i++) {
            eased[i].to(parts[i]);
            if (jumps) {
                eased[i].arrive();
            }
        }
        for (Stage stage : Stage.values()) {
            describe(stage, captions[stage.ordinal()], reading);
        }
        if (layout == null) {
            arrange();
        }
        drawing.request();
    }

    private void describe(Stage stage, String caption, Function<Spot, String> reading) {
        int count = switch (stage) {
            case PIXEL -> state.pass().x().length;
            case UNIT -> state.pass().z1().length;
            default -> Panel.CLASSES;
        };
        int place = Math.min(places[stage.ordinal()], count - 1);
        places[stage.ordinal()] = place;
        HTMLElement slider = sliders[stage.ordinal()];
        slider.setAttribute("aria-label", caption);
        slider.setHidden(false);
        slider.setAttribute("aria-valuemax", Integer.toString(count));
        slider.setAttribute("aria-valuenow", Integer.toString(place + 1));
        slider.setAttribute("aria-valuetext", reading.apply(new Spot(stage, place)));
    }

    private void paint() {
        if (state == null || layout == null) {
            return;
        }
        double now = Browser.now();
        boolean arrived = true;
        for (EasedValues values : eased) {
            arrived &= values.goOn(Math.min(MAX_PAUSE, now - paintedAt));
        }
        paintedAt = now;
        painter.paint(layout, state, eased);
        if (!arrived) {
            view.draw();
        }
    }

    /** Takes the height that the width asks for, whatever will be shown, and puts the sliders over their stages. */
    private void arrange() {
        if (element.getClientWidth() == 0) {
            return;
        }
        int units = state == null ? 1 : state.pass().z1().length;
        layout = new ForwardLayout(element.getClientWidth(), Panel.SIDE, units, Panel.CLASSES);
        element.getStyle().setProperty("block-size", pixels(layout.height));
        for (Stage stage : Stage.values()) {
            ForwardLayout.Box box = layout.stage(stage);
            HTMLElement slider = sliders[stage.ordinal()];
            slider.getStyle().setProperty("left", pixels(box.x()));
            slider.getStyle().setProperty("top", pixels(box.y()));
            slider.getStyle().setProperty("width", pixels(box.width()));
            slider.getStyle().setProperty("height", pixels(box.height()));
        }
        view.draw();
    }

    private static String pixels(double length) {
        return JsNumber.fixed(length, 1) + "px";
    }

    /** Numbers that glide to where they belong, so that an eye can follow them. Knows no clock. */
    static final class EasedValues {
        private static final double MILLIS = 130;
        /** A share of the largest value that nobody sees. */
        private static final double NEAR = 0.004;

        /** The numbers as they are on the way. Not to be modified elsewhere. */
        double[] shown = {};

        private double[] target = {};

        /** Says where the numbers belong. */
        void to(double[] newTarget) {
            target = newTarget;
            if (shown.length != target.length) {
                arrive();
            }
        }

        void arrive() {
            shown = target.clone();
        }

        boolean goOn(double millis) {
            double share = Math.min(1, millis / MILLIS);
            double most = 0;
            double farthest = 0;
            for (int i = 0; i < shown.length; i++) {
                shown[i] += share * (target[i] - shown[i]);
                most = Math.max(most, Math.abs(target[i]));
                farthest = Math.max(farthest, Math.abs(target[i] - shown[i]));
            }
            // What is not a number is shown as such, and is no reason to wait.
            if (!(farthest > NEAR * most)) {
                arrive();
                return true;
            }
            return false;
        }
    }
}
