package downhill.web.lesson.training;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import java.util.List;

/** How many times as large as at first W2 and the slopes of W1 are, over the first steps. */
final class GrowthFigure extends LessonFigure {
    private final Growth growth;
    private int step;

    GrowthFigure(Experiment experiment, Growth growth) {
        super(experiment, TrainingText.GROWTH_FIGURE);
        plot.alignLeft();
        this.growth = growth;
        plot.axes(Axis.linear(0, Growth.STEPS * LossFigure.MARGIN), Axis.linear(0, 14));
    }

    void show(int newStep) {
        step = newStep;
        plot.readout(summary());
        plot.draw();
    }

    private double weights(Moment moment) {
        return moment.secondLayer() / growth.moments.get(0).secondLayer();
    }

    private double slopes(Moment moment) {
        return moment.firstSlopes() / growth.moments.get(0).firstSlopes();
    }

    @Override
    public void paint(Pen pen) {
        List<Moment> moments = growth.moments;
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
        pen.label(say(TrainingText.W2), x[last], Math.max(w[last], s[last]), "--accent");
        pen.label(say(TrainingText.W1_SLOPES), x[last], Math.min(w[last], s[last]), "--ink", last > 8);
    }

    @Override
    public String summary() {
        Moment moment = growth.at(step);
        return moment == null
                ? say(TrainingText.COMPUTING)
                : say(TrainingText.GROWTH_READING, times(weights(moment)), times(slopes(moment)));
    }

    private static String times(double ratio) {
        return JsNumber.fixed(ratio, 1);
    }

    @Override
    public List<String[]> rows() {
        return rows(growth.moments.size(), i -> {
            Moment moment = growth.moments.get(i);
            return row(language.whole(moment.step()), times(weights(moment)), times(slopes(moment)));
        });
    }
}
