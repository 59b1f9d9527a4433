package downhill.web.lesson.twolayernet;

import downhill.web.chart.CanvasView;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** The network drawn: an image, fifty hidden units, ten outputs, and the connection that is picked. */
final class NetworkFigure {
    private static final double TURN = 2 * Math.PI;

    private final LanguageChoice language;
    private final Experiment<TwoLayerState> experiment;
    private final HTMLElement host = Dom.element("div", "plot xy-plot net-drawing");
    private final HTMLElement readout = Dom.element("span", "readout");
    private final HTMLElement summary = Dom.element("p", "summary");
    private final HTMLElement element;
    private final CanvasView view;
    private TwoLayerState state = TwoLayerState.DEFAULTS;
    private ForwardPass pass;
    private int label;

    NetworkFigure(LanguageChoice language, Experiment<TwoLayerState> experiment) {
        this.language = language;
        this.experiment = experiment;
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("figure"));
        host.setAttribute("role", "img");
        host.setAttribute("aria-labelledby", heading.getId());
        HTMLElement hint = Dom.element("p", "");
        element = Dom.element(
                "figure",
                "chart",
                Dom.element("div", "chart-head", heading, readout),
                host,
                Dom.element("figcaption", "", summary, hint));
        view = new CanvasView(host, this::paint);
        host.addEventListener("click", event -> tap(Dom.pointerX(host, event), Dom.pointerY(host, event)));
        language.follow(() -> {
            Dom.setText(heading, language.say(TwoLayerText.NETWORK));
            Dom.setText(hint, language.say(TwoLayerText.TAP_HINT));
        });
    }

    HTMLElement element() {
        return element;
    }

    void show(TwoLayerState newState, ForwardPass newPass, int newLabel) {
        state = newState;
        pass = newPass;
        label = newLabel;
        int best = 0;
        for (int k = 1; k < TwoLayerModel.CLASSES; k++) {
            best = pass.y()[k] > pass.y()[best] ? k : best;
        }
        String picked = state.in("params");
        Dom.setText(readout, picked);
        String probability = JsNumber.fixed(pass.y()[best], 3);
        Dom.setText(
                summary, language.say(TwoLayerText.NETWORK_SUMMARY, state.image(), label, best, probability, picked));
        view.draw();
    }

    private void tap(double x, double y) {
        NetworkLayout layout = new NetworkLayout(view.width(), view.height(), view.fontPixels());
        TwoLayerState now = experiment.state();
        if (layout.pixelAt(x, y) >= 0) {
            experiment.change(now.withPixel(layout.pixelAt(x, y)).withParameter(Parameter.W1));
        } else if (layout.unitAt(x, y) >= 0) {
            TwoLayerState next = now.withUnit(layout.unitAt(x, y));
            experiment.change(now.parameter().hasUnit() ? next : next.withParameter(Parameter.B1));
        } else if (layout.digitAt(x, y) >= 0) {
            TwoLayerState next = now.withDigit(layout.digitAt(x, y));
            experiment.change(now.parameter().hasDigit() ? next : next.withParameter(Parameter.W2));
        }
    }

    private void paint() {
        if (pass == null) {
            return;
        }
        NetworkLayout layout = new NetworkLayout(view.width(), view.height(), view.fontPixels());
        CanvasRenderingContext2D context = view.context();
        context.setFont(view.font());
        paintNames(layout);
        paintImage(layout);
        paintConnections(layout);
        paintUnits(layout);
        paintOutputs(layout);
    }

    private void paintNames(NetworkLayout layout) {
        CanvasRenderingContext2D context = view.context();
        context.setFillStyle(view.color("--muted"));
        context.setTextAlign("center");
        context.fillText(language.say(TwoLayerText.PIXELS), layout.imageSide() / 2, view.fontPixels());
        context.fillText(language.say(TwoLayerText.HIDDEN), layout.unitsMiddle(), view.fontPixels());
        context.setTextAlign("right");
        context.fillText(language.say(TwoLayerText.OUTPUT), layout.width(), view.fontPixels());
    }

    private void paintImage(NetworkLayout layout) {
        CanvasRenderingContext2D context = view.context();
        double side = layout.pixelSide();
        context.setStrokeStyle(view.color("--line"));
        context.setLineWidth(1);
        context.strokeRect(0.5, layout.imageTop() + 0.5, layout.imageSide() - 1, layout.imageSide() - 1);
        context.setFillStyle(view.color("--ink"));
        for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
            if (pass.x()[i] > 0) {
                context.setGlobalAlpha(pass.x()[i]);
                context.fillRect(layout.pixelX(i) - side / 2, layout.pixelY(i) - side / 2, side + 0.3, side + 0.3);
            }
        }
        context.setGlobalAlpha(1);
        if (state.parameter().hasPixel()) {
            context.setStrokeStyle(view.color("--accent"));
            context.setLineWidth(2);
            double x = layout.pixelX(state.pixel());
            double y = layout.pixelY(state.pixel());
            context.strokeRect(x - side / 2 - 1, y - side / 2 - 1, side + 2, side + 2);
        }
    }

    /** Draws all connections of the picked pixel or unit faintly, and the picked one. */
    private void paintConnections(NetworkLayout layout) {
        if (state.parameter() == Parameter.W1) {
            double x = layout.pixelX(state.pixel());
            double y = layout.pixelY(state.pixel());
            for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
                line(x, y, layout.unitX(j), layout.unitY(j), false);
            }
            line(x, y, layout.unitX(state.unit()), layout.unitY(state.unit()), true);
        } else if (state.parameter() == Parameter.W2) {
            double x = layout.unitX(state.unit());
            double y = layout.unitY(state.unit());
            for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
                line(x, y, layout.digitX(), layout.digitY(k), false);
            }
            line(x, y, layout.digitX(), layout.digitY(state.digit()), true);
        }
    }

    private void line(double x0, double y0, double x1, double y1, boolean picked) {
        CanvasRenderingContext2D context = view.context();
        context.setStrokeStyle(view.color(picked ? "--accent" : "--line"));
        context.setLineWidth(picked ? 2.5 : 1);
        context.beginPath();
        context.moveTo(x0, y0);
        context.lineTo(x1, y1);
        context.stroke();
    }

    private void paintUnits(NetworkLayout layout) {
        // The activations of an untrained network differ little: the whole of the colour is spent on their range.
        double least = pass.z1()[0];
        double most = least;
        for (double z : pass.z1()) {
            least = Math.min(least, z);
            most = Math.max(most, z);
        }
        for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
            double shade = (pass.z1()[j] - least) / (most - least);
            boolean picked = state.parameter().hasUnit() && j == state.unit();
            disc(layout.unitX(j), layout.unitY(j), layout.radius(), shade, picked);
        }
    }

    private void paintOutputs(NetworkLayout layout) {
        CanvasRenderingContext2D context = view.context();
        context.setTextAlign("left");
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            boolean picked = state.parameter().hasDigit() && k == state.digit();
            disc(layout.digitX(), layout.digitY(k), layout.radius(), pass.y()[k], picked);
            context.setFillStyle(view.color(k == label ? "--accent" : "--ink"));
            String words = k + "  " + JsNumber.fixed(pass.y()[k], 3);
            context.fillText(words, layout.digitX() + layout.radius() + 4, layout.digitY(k) + 4);
        }
    }

    private void disc(double x, double y, double radius, double shade, boolean picked) {
        CanvasRenderingContext2D context = view.context();
        context.beginPath();
        context.arc(x, y, radius, 0, TURN);
        context.setFillStyle(view.color("--paper"));
        context.fill();
        context.setGlobalAlpha(shade);
        context.setFillStyle(view.color("--ink"));
        context.fill();
        context.setGlobalAlpha(1);
        context.setStrokeStyle(view.color(picked ? "--accent" : "--line"));
        context.setLineWidth(picked ? 3 : 1);
        context.stroke();
    }
}
