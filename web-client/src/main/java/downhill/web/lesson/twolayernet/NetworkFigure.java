package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.FLOW;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;

import downhill.core.function.Argmax;
import downhill.core.network.ForwardPass;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.List;

/** The network spread out: an image, fifty hidden units, ten probabilities, and what flows between them. */
final class NetworkFigure extends LessonFigure {
    private final Experiment experiment;
    private final Handle pixel;
    private final Handle flow;
    private NetworkLayout layout = new NetworkLayout(1, 1, 0);
    /** How far from the line of layers a finger may tap. */
    private static final double REACH = 22;

    private Values state;
    private TwoLayerModel model;
    private ForwardPass pass;
    private double[] map;

    NetworkFigure(Experiment experiment) {
        super(experiment, TwoLayerText.NETWORK_FIGURE);
        this.experiment = experiment;
        plot.withoutAxes().onTap(this::tap);
        pixel = handle(
                        PIXEL,
                        TwoLayerText.PIXEL,
                        Handle.Moves.BOTH,
                        (now, x, y) -> now.with(PIXEL, layout.pixelNear(x, layout.height() - y)))
                .hollow()
                .standing(value ->
                        new double[] {layout.pixelX((int) value), layout.height() - layout.pixelY((int) value)});
        flow = handle(
                        FLOW,
                        TwoLayerText.FLOW,
                        Handle.Moves.X,
                        (now, x, y) -> now.with(FLOW, Steps.round(layout.flow().at(x), 0.01)))
                .standing(value -> new double[] {layout.flow().place(value), layout.height() - layout.flowY()});
    }

    /** Shows a state; the model is null until the network is trained. */
    void show(Values newState, TwoLayerModel newModel) {
        state = newState;
        model = newModel;
        if (model == null) {
            // They are there once it is known where they stand.
            pixel.show(false);
            flow.show(false);
            plot.readout(say(TwoLayerText.LOADING));
        } else {
            pass = model.forward(state.get(IMAGE));
            map = map();
            plot.readout(reading());
        }
        plot.draw();
    }

    /** Returns the value of the picked pixel, 0 until there is a network. */
    double pickedValue() {
        return pass == null ? 0 : pass.x()[state.get(PIXEL)];
    }

    private double[] map() {
        double[] values = pass.x().clone();
        for (int i = 0; i < values.length; i++) {
            switch (state.get(TwoLayerState.MAP)) {
                case INK -> {}
                case PRODUCTS -> values[i] *= model.weight(i, state.get(UNIT));
                case SLOPES -> values[i] *= atSum();
            }
        }
        return values;
    }

    private double atSum() {
        return model.blame(pass, state.get(IMAGE), state.get(PIXEL), state.get(UNIT))
                .atSum();
    }

    private String reading() {
        int unit = state.get(UNIT);
        int label = model.label(state.get(IMAGE));
        if (state.get(TwoLayerState.MAP) == TwoLayerState.PixelMap.SLOPES) {
            return say(TwoLayerText.READ_SLOPES, unit, Numbers.rounded(atSum()));
        }
        if (state.get(FLOW) >= TwoLayerState.LAYERS) {
            String loss = Numbers.rounded(model.loss(state.get(IMAGE)));
            return say(TwoLayerText.READ_OUTPUT, label, Numbers.rounded(pass.y()[label]), loss);
        }
        if (state.get(FLOW) >= TwoLayerState.Layer.A1.ordinal()) {
            return say(TwoLayerText.READ_SUM, unit, Numbers.rounded(pass.a1()[unit]), Numbers.rounded(pass.z1()[unit]));
        }
        return pixelWords();
    }

    private String pixelWords() {
        int picked = state.get(PIXEL);
        return say(TwoLayerText.READ_PIXEL, picked, Numbers.rounded(pass.x()[picked]));
    }

    private void tap(double x, double y) {
        if (!pixel.isFree()) {
            return;
        }
        if (Math.abs(y - layout.flowY()) < REACH) {
            experiment.change(
                    experiment.state().with(FLOW, Steps.round(layout.flow().at(x), 0.01)));
        } else if (layout.pixelAt(x, y) >= 0) {
            experiment.change(experiment.state().with(PIXEL, layout.pixelAt(x, y)));
        } else if (layout.unitAt(x, y) >= 0) {
            experiment.change(experiment.state().with(UNIT, layout.unitAt(x, y)));
        }
    }

    @Override
    public void paint(Pen pen) {
        if (model == null) {
            return;
        }
        layout = new NetworkLayout(pen.port().width(), pen.port().height(), plot.fontPixels());
        int picked = state.get(PIXEL);
        pixel.counting(PIXEL.min(), PIXEL.max(), picked)
                .place(layout.pixelX(picked), layout.height() - layout.pixelY(picked), pixelWords());
        flow.counting(0, TwoLayerState.LAYERS, state.get(FLOW))
                .place(layout.flow().place(state.get(FLOW)), layout.height() - layout.flowY(), reading());
        pixel.show(true);
        flow.show(true);
        new NetworkPainter(pen, layout, language, state, model, pass).paint(map);
    }

    @Override
    public String summary() {
        if (model == null) {
            return say(TwoLayerText.LOADING);
        }
        int image = state.get(IMAGE);
        if (state.get(FLOW) < TwoLayerState.LAYERS) {
            return say(TwoLayerText.IMAGE_IS, image, model.label(image)) + " " + reading();
        }
        int best = Argmax.of(pass.y(), 0, TwoLayerModel.CLASSES);
        return say(TwoLayerText.NETWORK_SUMMARY, image, model.label(image), best, JsNumber.fixed(pass.y()[best], 3));
    }

    @Override
    public List<String[]> rows() {
        return rows(
                model == null || state.get(FLOW) < TwoLayerState.LAYERS ? 0 : TwoLayerModel.CLASSES,
                k -> row(Integer.toString(k), JsNumber.written(JsNumber.significant(pass.y()[k], 4))));
    }
}
