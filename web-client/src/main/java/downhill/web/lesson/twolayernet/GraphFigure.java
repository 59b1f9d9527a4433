package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.BACK;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;

import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The way from one weight to the loss: above what the forward pass has computed, below what comes back, factor by factor. */
final class GraphFigure implements PlotContent {
    private static final int DIGITS = 6;

    private final LanguageChoice language;
    private final XYPlot plot;
    private Values state;
    private TwoLayerModel model;
    private ForwardPass pass;
    private Blame blame;

    GraphFigure(LanguageChoice language) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                TwoLayerText.GRAPH,
                TwoLayerText.FACTOR,
                TwoLayerText.VALUE,
                TwoLayerText.GRAPH_TABLE,
                List.of(TwoLayerText.FACTOR, TwoLayerText.VALUE));
        plot = new XYPlot(language, texts, this).withoutAxes();
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Shows a state of a trained network. */
    void show(Values newState, TwoLayerModel newModel) {
        state = newState;
        model = newModel;
        int image = state.get(IMAGE);
        pass = model.forward(image);
        blame = model.blame(pass, image, state.get(PIXEL), state.get(UNIT));
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        int found = (int) Math.floor(state.get(BACK));
        return switch (found) {
            case 0 ->
                language.say(
                        TwoLayerText.READ_START,
                        state.get(UNIT),
                        state.get(PIXEL),
                        Numbers.rounded(model.loss(state.get(IMAGE))));
            case 1 -> language.say(TwoLayerText.READ_SCORES);
            case 2 -> language.say(TwoLayerText.READ_ACTIVATION, Numbers.rounded(blame.atActivation()));
            case 3 ->
                language.say(
                        TwoLayerText.READ_SUM_SLOPE,
                        Numbers.rounded(blame.atActivation()),
                        Numbers.rounded(blame.sigmoidSlope()),
                        Numbers.rounded(blame.atSum()));
            default ->
                language.say(
                        TwoLayerText.READ_SLOPE,
                        six(blame.slope()),
                        six(model.numericalSlope(state.get(IMAGE), state.get(PIXEL), state.get(UNIT))));
        };
    }

    private static String six(double value) {
        return JsNumber.significant(value, DIGITS).replace('-', '−');
    }

    @Override
    public void paint(Pen pen) {
        if (blame != null) {
            String scores = language.say(state.get(BACK) > 0 ? TwoLayerText.EXCESS : TwoLayerText.PROBABILITY);
            new GraphPainter(pen, plot.fontPixels(), state, pass.x(), blame).paint(scores);
        }
    }

    @Override
    public String summary() {
        return blame == null
                ? language.say(TwoLayerText.LOADING)
                : language.say(
                        TwoLayerText.GRAPH_SUMMARY,
                        state.get(PIXEL),
                        state.get(UNIT),
                        (int) Math.floor(state.get(BACK)),
                        reading());
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int k = 0; blame != null && k < TwoLayerModel.CLASSES; k++) {
            rows.add(new String[] {"∂L/∂a2[" + k + "]", GraphPainter.signed(blame.atScore(k))});
            rows.add(new String[] {"W2[" + state.get(UNIT) + ", " + k + "]", GraphPainter.signed(blame.w2()[k])});
        }
        if (blame != null) {
            rows.add(new String[] {"∂L/∂z1", GraphPainter.signed(blame.atActivation())});
            rows.add(new String[] {"z(1 − z)", GraphPainter.signed(blame.sigmoidSlope())});
            rows.add(new String[] {"∂L/∂a1", GraphPainter.signed(blame.atSum())});
            rows.add(new String[] {"x", GraphPainter.signed(blame.x())});
            rows.add(new String[] {"∂L/∂w", GraphPainter.signed(blame.slope())});
        }
        return rows;
    }
}
