package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.FLOW;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.MAP;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;

import downhill.core.function.Argmax;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The network spread out: an image, fifty hidden units, ten probabilities, and what flows between them. */
final class NetworkFigure implements PlotContent {
    private final LanguageChoice language;
    private final Experiment experiment;
    private final XYPlot plot;
    private final Handle pixel;
    private NetworkLayout layout = new NetworkLayout(1, 1, 0);
    private Values state;
    private TwoLayerModel model;
    private ForwardPass pass;
    private double[] map;

    NetworkFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        this.experiment = experiment;
        PlotTexts texts = new PlotTexts(
                TwoLayerText.NETWORK,
                TwoLayerText.DIGIT,
                TwoLayerText.PROBABILITY,
                TwoLayerText.NETWORK_TABLE,
                List.of(TwoLayerText.DIGIT, TwoLayerText.PROBABILITY));
        plot = new XYPlot(language, texts, this).withoutAxes().onTap(this::tap);
        pixel = plot.handle(TwoLayerText.PIXEL, Handle.Moves.BOTH, 0, 0, (x, y, settled) -> {
                    int wanted = layout.pixelNear(x, layout.height() - y);
                    experiment.change(experiment.state().with(PIXEL, wanted), settled);
                })
                .hollow();
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows a state; the model is null until the network is trained. */
    void show(Values newState, TwoLayerModel newModel) {
        state = newState;
        model = newModel;
        if (model == null) {
            plot.readout(language.say(TwoLayerText.LOADING));
            pixel.show(false);
        } else {
            pixel.show(true);
            pass = model.forward(state.get(IMAGE));
            map = map();
            plot.readout(reading());
        }
        plot.draw();
    }

    private double[] map() {
        double[] values = pass.x().clone();
        for (int i = 0; i < values.length; i++) {
            switch (state.get(MAP)) {
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
        if (state.get(MAP) == PixelMap.SLOPES) {
            return language.say(TwoLayerText.READ_SLOPES, unit, Numbers.rounded(atSum()));
        }
        if (state.get(FLOW) >= TwoLayerState.LAYERS) {
            return language.say(
                    TwoLayerText.READ_OUTPUT,
                    label,
                    Numbers.rounded(pass.y()[label]),
                    Numbers.rounded(model.loss(state.get(IMAGE))));
        }
        if (state.get(FLOW) >= Layer.A1.ordinal()) {
            return language.say(
                    TwoLayerText.READ_SUM, unit, Numbers.rounded(pass.a1()[unit]), Numbers.rounded(pass.z1()[unit]));
        }
        return pixelWords();
    }

    private String pixelWords() {
        int picked = state.get(PIXEL);
        return language.say(TwoLayerText.READ_PIXEL, picked, Numbers.rounded(pass.x()[picked]));
    }

    private void tap(double x, double y) {
        if (layout.pixelAt(x, y) >= 0) {
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
        pixel.place(layout.pixelX(state.get(PIXEL)), layout.height() - layout.pixelY(state.get(PIXEL)), pixelWords());
        new NetworkPainter(pen, layout, language, state, model, pass).paint(map);
    }

    @Override
    public String summary() {
        if (model == null) {
            return language.say(TwoLayerText.LOADING);
        }
        if (state.get(FLOW) < TwoLayerState.LAYERS) {
            return reading();
        }
        int best = Argmax.of(pass.y(), 0, TwoLayerModel.CLASSES);
        int image = state.get(IMAGE);
        return language.say(
                TwoLayerText.NETWORK_SUMMARY, image, model.label(image), best, JsNumber.fixed(pass.y()[best], 3));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int k = 0; model != null && k < TwoLayerModel.CLASSES; k++) {
            rows.add(new String[] {Integer.toString(k), JsNumber.significant(pass.y()[k], 4)});
        }
        return rows;
    }
}
