package downhill.web.lesson.training;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** How many times as large as at first W2 and the slopes of W1 are, over the first steps. */
final class GrowthFigure implements PlotContent {
    private static final double TOP = 14;

    private final LanguageChoice language;
    private final Growth growth;
    private final XYPlot plot;
    private int step;

    GrowthFigure(LanguageChoice language, Growth growth) {
        this.language = language;
        this.growth = growth;
        PlotTexts texts = new PlotTexts(
                TrainingText.GROWTH_TITLE,
                TrainingText.STEPS,
                TrainingText.TIMES,
                TrainingText.GROWTH_TABLE,
                List.of(TrainingText.STEPS, TrainingText.W2, TrainingText.W1_SLOPES));
        plot = new XYPlot(language, texts, this)
                .axes(Axis.linear(0, Growth.STEPS * LossFigure.MARGIN), Axis.linear(0, TOP));
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(int newStep) {
        step = newStep;
        plot.readout(summary());
        plot.draw();
    }

    private double weights(Moment moment) {
        return moment.secondLayer() / growth.moments().get(0).secondLayer();
    }

    private double slopes(Moment moment) {
        return moment.firstSlopes() / growth.moments().get(0).firstSlopes();
    }

    @Override
    public void paint(Pen pen) {
        List<Moment> moments = growth.moments();
        int count = 0;
        while (count < moments.size() && moments.get(count).step() <= step) {
            count++;
        }
        if (count == 0) {
            return;
        }
        double[] x = new double[count];
        double[] w = new double[count];
        double[] s = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = moments.get(i).step();
            w[i] = weights(moments.get(i));
            s[i] = slopes(moments.get(i));
        }
        pen.horizontal(1, Stroke.GUIDE);
        pen.line(x, s, Stroke.SECOND);
        pen.line(x, w, Stroke.MAIN);
        int last = count - 1;
        pen.dot(x[last], s[last], 3, "--ink", true);
        pen.dot(x[last], w[last], 3, "--accent", true);
        pen.label(language.say(TrainingText.W2), x[last], Math.max(w[last], s[last]), "--accent");
        pen.label(language.say(TrainingText.W1_SLOPES), x[last], Math.min(w[last], s[last]), "--ink", last > 8);
    }

    @Override
    public String summary() {
        Moment moment = growth.at(step);
        return moment == null
                ? language.say(TrainingText.COMPUTING)
                : language.say(TrainingText.GROWTH_READING, times(weights(moment)), times(slopes(moment)));
    }

    private static String times(double ratio) {
        return JsNumber.fixed(ratio, 1);
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Moment moment : growth.moments()) {
            rows.add(new String[] {language.whole(moment.step()), times(weights(moment)), times(slopes(moment))});
        }
        return rows;
    }
}
