package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.FLOW;
import static downhill.web.lesson.twolayernet.TwoLayerState.MAP;

import downhill.core.network.ForwardPass;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Values;
import downhill.web.lesson.twolayernet.TwoLayerState.Layer;
import downhill.web.lesson.twolayernet.TwoLayerState.PixelMap;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws the network of {@link NetworkFigure} once. */
record NetworkPainter(
        Pen pen, NetworkLayout layout, LanguageChoice language, Values state, TwoLayerModel model, ForwardPass pass) {
    private static final double TURN = 2 * Math.PI;
    /** As many lines as can be told apart. */
    private static final int MAX_RAYS = 16;

    private static final Stroke WEIGHT = Stroke.MAIN.withColor("--line").withWidth(1);

    /** Draws all of it, with a number at each pixel. */
    void paint(double[] map) {
        paintNames();
        paintWay();
        paintPixels(map);
        paintWeights();
        Ray.draw(pen, raysToUnit(map), MAX_RAYS, passed(Layer.X), "--accent");
        Ray.draw(pen, raysToDigits(), MAX_RAYS, passed(Layer.Z1), "--accent");
        paintUnits();
        paintDigits();
    }

    /** Returns how much of a layer has been passed, from 0 to 1. */
    private double passed(Layer from) {
        return Math.max(0, Math.min(1, state.get(FLOW) - from.ordinal()));
    }

    private void paintNames() {
        double line = layout.font() + NetworkLayout.MARGIN / 2;
        pen.text(language.say(MAP.words().get(state.get(MAP).ordinal())), NetworkLayout.LEFT, line, "left", "--muted");
        pen.text(language.say(TwoLayerText.HIDDEN), layout.unitsMiddle(), line, "center", "--muted");
        pen.text(language.say(TwoLayerText.OUTPUT), layout.width() - NetworkLayout.MARGIN, line, "right", "--muted");
    }

    /** Draws the way of the handle that sends the image on. */
    private void paintWay() {
        double y = layout.height() - layout.flowY();
        pen.segment(layout.flow().place(0), y, layout.flow().place(TwoLayerState.LAYERS), y, WEIGHT.withWidth(2));
    }

    /** What lowers a sum is drawn lower: half as high as the pixel. */
    private void paintPixels(double[] map) {
        CanvasRenderingContext2D context = pen.context();
        double side = layout.pixelSide();
        double max = 0;
        for (double value : map) {
            max = Math.max(max, Math.abs(value));
        }
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1);
        context.strokeRect(
                NetworkLayout.LEFT - 0.5, layout.imageTop() - 0.5, layout.imageSide() + 1, layout.imageSide() + 1);
        for (int i = 0; i < TwoLayerModel.PIXELS && max > 0; i++) {
            double value = map[i];
            if (value != 0) {
                context.setFillStyle(
                        pen.color(state.get(MAP) == PixelMap.INK ? "--ink" : value > 0 ? "--accent" : "--alert"));
                context.setGlobalAlpha(Math.sqrt(Math.abs(value) / max));
                double high = value > 0 ? side + 0.3 : side / 2;
                context.fillRect(layout.pixelX(i) - side / 2, layout.pixelY(i) - high / 2, side + 0.3, high);
            }
        }
        context.setGlobalAlpha(1);
    }

    private List<Ray> raysToUnit(double[] map) {
        List<Ray> rays = new ArrayList<>();
        int unit = state.get(TwoLayerState.UNIT);
        for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
            double carried = state.get(MAP) == PixelMap.SLOPES ? map[i] : pass.x()[i] * model.weight(i, unit);
            if (carried != 0) {
                rays.add(new Ray(layout.pixelX(i), layout.pixelY(i), layout.unitX(unit), layout.unitY(unit), carried));
            }
        }
        return rays;
    }

    private List<Ray> raysToDigits() {
        List<Ray> rays = new ArrayList<>();
        for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
            for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
                rays.add(new Ray(
                        layout.unitX(j) + layout.radius(),
                        layout.unitY(j),
                        layout.digitX() - layout.font() * 0.3,
                        layout.digitY(k),
                        pass.z1()[j] * model.outputWeight(j, k)));
            }
        }
        return rays;
    }

    /** Draws the fifty weights that begin at the picked pixel, before anything flows. */
    private void paintWeights() {
        double x = layout.pixelX(state.get(TwoLayerState.PIXEL));
        double y = layout.height() - layout.pixelY(state.get(TwoLayerState.PIXEL));
        for (int j = 0; j < TwoLayerModel.HIDDEN && state.get(FLOW) == 0; j++) {
            pen.segment(x, y, layout.unitX(j), layout.height() - layout.unitY(j), WEIGHT);
        }
    }

    private void paintUnits() {
        CanvasRenderingContext2D context = pen.context();
        for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
            boolean picked = j == state.get(TwoLayerState.UNIT) && state.get(FLOW) > 0;
            context.beginPath();
            context.arc(layout.unitX(j), layout.unitY(j), layout.radius(), 0, TURN);
            context.setFillStyle(pen.color("--paper"));
            context.fill();
            context.setGlobalAlpha(passed(Layer.A1) * pass.z1()[j]);
            context.setFillStyle(pen.color("--ink"));
            context.fill();
            context.setGlobalAlpha(1);
            context.setStrokeStyle(pen.color(picked ? "--guess" : "--line"));
            context.setLineWidth(picked ? 3 : 1);
            context.stroke();
        }
    }

    private void paintDigits() {
        CanvasRenderingContext2D context = pen.context();
        double font = layout.font();
        double left = layout.digitX() + 1.4 * font;
        double room = layout.width() - NetworkLayout.MARGIN - 2.8 * font - left;
        double grown = passed(Layer.A2);
        int label = model.label(state.get(TwoLayerState.IMAGE));
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            double base = layout.digitY(k) + font * 0.35;
            String color = k == label && grown > 0 ? "--accent" : "--ink";
            pen.text(Integer.toString(k), layout.digitX() + font * 0.4, base, "center", color);
            context.setFillStyle(pen.color("--hairline"));
            context.fillRect(left, layout.digitY(k) - font * 0.4, room, font * 0.8);
            context.setFillStyle(pen.color(color));
            context.fillRect(left, layout.digitY(k) - font * 0.4, grown * room * pass.y()[k], font * 0.8);
            if (grown < 1) {
                pen.text("?", layout.width() - NetworkLayout.MARGIN - 2 * font, base, "center", "--muted");
            } else {
                String words = JsNumber.fixed(pass.y()[k], 3) + (k == label ? " ✓" : "");
                pen.text(words, layout.width() - NetworkLayout.MARGIN - (k == label ? 0 : font), base, "right", color);
            }
        }
    }
}
