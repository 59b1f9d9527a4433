package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.PASS;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.TRUE_CLASS;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.XYPlot;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The matrix W as cells, each with its weight and its slope, and below each column what becomes of it: score, probability,
 * excess over the truth.
 */
final class MatrixFigure implements PlotContent {
    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle handle;
    private Values state;
    private double[] weights;
    private double[] slopes;
    private MatrixLayout layout = new MatrixLayout(1, 1, 0);

    MatrixFigure(LanguageChoice language, Experiment experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                SimpleNetText.MATRIX,
                SimpleNetText.CURVE_X,
                SimpleNetText.SLOPE,
                SimpleNetText.MATRIX_TABLE,
                List.of(SimpleNetText.CURVE_X, SimpleNetText.CURVE_X, SimpleNetText.SLOPE));
        plot = new XYPlot(language, texts, this).withoutAxes().onTap((x, y) -> {
            if (layout.cellAt(x, y) >= 0) {
                experiment.change(experiment.state().with(WATCHED, layout.cellAt(x, y)));
            }
        });
        handle = plot.handle(SimpleNetText.WATCH, Handle.Moves.X, 0, 0, (x, y, settled) -> {
            Values now = experiment.state();
            int cell = now.get(WATCHED);
            double wanted = Steps.round(layout.weightAt(cell, x), 0.01);
            experiment.change(SimpleNetState.withWeight(now, cell, wanted), settled);
        });
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Values newState, double[] newWeights, double[] newSlopes) {
        state = newState;
        weights = newWeights;
        slopes = newSlopes;
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        if (state.get(PASS) < SimpleNetState.STAGES) {
            int watched = state.get(WATCHED);
            return language.say(
                    SimpleNetText.READ_WEIGHT,
                    language.say(SimpleNetText.about(SimpleNetText.CELL, watched)),
                    Numbers.rounded(weights[watched]));
        }
        String loss = Numbers.rounded(SimpleNetState.loss(state, weights));
        return state.get(STEPS) == 0
                ? language.say(SimpleNetText.READ_LOSS, loss)
                : language.say(SimpleNetText.READ_STEPS, state.get(STEPS), loss);
    }

    @Override
    public void paint(Pen pen) {
        layout = new MatrixLayout(pen.port().width(), pen.port().height(), plot.fontPixels());
        int watched = state.get(WATCHED);
        handle.place(
                layout.weightX(watched, weights[watched]),
                layout.height() - layout.lineY(watched),
                language.say(SimpleNetText.about(SimpleNetText.CELL, watched)) + " = "
                        + Numbers.rounded(weights[watched]));
        new MatrixPainter(pen, layout, language, state, weights, slopes).paint();
    }

    @Override
    public String summary() {
        if (state.get(PASS) < SimpleNetState.STAGES) {
            return reading();
        }
        return language.say(
                SimpleNetText.MATRIX_SUMMARY,
                Numbers.rounded(SimpleNetState.loss(state, weights)),
                JsNumber.fixed(SimpleNetState.probabilities(weights)[TRUE_CLASS], 3));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            rows.add(new String[] {
                language.say(SimpleNetText.about(SimpleNetText.CELL, i)),
                Numbers.rounded(weights[i]),
                MatrixPainter.signed(slopes[i])
            });
        }
        return rows;
    }
}
