package downhill.web.lesson.simplenet;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss before the first step and after each. */
final class LossFigure implements PlotContent {
    private static final int MIN_STEPS = 10;
    private static final int DOTS = 40;

    private final LanguageChoice language;
    private final XYPlot plot;
    private double[] steps = {0};
    private double[] losses = {0};

    LossFigure(LanguageChoice language) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                SimpleNetText.LOSS_TITLE,
                SimpleNetText.STEPS,
                SimpleNetText.LOSS,
                SimpleNetText.LOSS_TABLE,
                List.of(SimpleNetText.STEPS, SimpleNetText.LOSS));
        plot = new XYPlot(language, texts, this);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(SimpleNetState state, double[][] path) {
        steps = new double[path.length];
        losses = new double[path.length];
        double top = 0;
        for (int i = 0; i < path.length; i++) {
            steps[i] = i;
            losses[i] = state.loss(path[i]);
            top = Math.max(top, losses[i]);
        }
        plot.axes(Axis.linear(0, Math.max(MIN_STEPS, path.length - 1)), Axis.linear(0, Math.max(1, top * 1.1)));
        plot.readout(language.say(SimpleNetText.LOSS_READOUT, CurveFigure.short4(last())));
        plot.draw();
    }

    private double last() {
        return losses[losses.length - 1];
    }

    @Override
    public void paint(Pen pen) {
        pen.line(steps, losses, Stroke.MAIN);
        for (int i = 0; i < steps.length && steps.length <= DOTS; i++) {
            pen.dot(steps[i], losses[i], 3, "--ink", true);
        }
    }

    @Override
    public String summary() {
        if (steps.length == 1) {
            return language.say(SimpleNetText.LOSS_NONE, CurveFigure.short4(last()));
        }
        return language.say(
                SimpleNetText.LOSS_SUMMARY,
                steps.length - 1,
                CurveFigure.short4(losses[0]),
                CurveFigure.short4(last()));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            rows.add(new String[] {Integer.toString(i), CurveFigure.short4(losses[i])});
        }
        return rows;
    }
}
