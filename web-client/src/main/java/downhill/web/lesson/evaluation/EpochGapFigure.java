package downhill.web.lesson.evaluation;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import java.util.ArrayList;
import java.util.List;

/** The gaps of the runs that are done, over each other. */
final class EpochGapFigure extends LessonFigure {
    private static final Stroke[] STROKES = {
        Stroke.MAIN, Stroke.SECOND.withWidth(1.5), Stroke.THIRD, Stroke.MAIN.withColor("--ink")
    };

    private Curve[] curves = {};

    EpochGapFigure(Experiment experiment) {
        super(experiment, EvaluationText.GAP_FIGURE);
        plot.axes(Axis.linear(0, 103), Axis.linear(-0.05, 0.45));
    }

    /** Shows the whole curves of runs, by their ordinals; null where a run is not done. */
    void show(Curve[] newCurves) {
        curves = newCurves;
        plot.readout(summary());
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        for (EvaluationImages images : EvaluationImages.values()) {
            Curve curve = of(images);
            if (curve == null) {
                continue;
            }
            double[] x = curve.shares(images.steps());
            double[] y = curve.gaps();
            pen.line(x, y, STROKES[images.ordinal()]);
            int last = curve.last();
            pen.label(
                    say(images.count),
                    x[last],
                    y[last],
                    images == EvaluationImages.TINY ? "--accent" : "--ink",
                    images == EvaluationImages.ALL);
        }
    }

    private Curve of(EvaluationImages images) {
        return images.ordinal() < curves.length ? curves[images.ordinal()] : null;
    }

    @Override
    public String summary() {
        StringBuilder gaps = new StringBuilder();
        for (EvaluationImages images : EvaluationImages.values()) {
            Curve curve = of(images);
            if (curve != null) {
                gaps.append(gaps.length() == 0 ? "" : " · ")
                        .append(say(
                                EvaluationText.GAP_OF,
                                language.whole(images.config.trainSize()),
                                AccuracyFigure.fixed(curve.gap(curve.last()))));
            }
        }
        return gaps.length() == 0 ? say(EvaluationText.GAP_EMPTY) : gaps.toString();
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (EvaluationImages images : EvaluationImages.values()) {
            Curve curve = of(images);
            if (curve != null) {
                int last = curve.last();
                rows.add(new String[] {
                    say(images.count),
                    language.whole(curve.steps()[last]),
                    AccuracyFigure.fixed(curve.train()[last]),
                    AccuracyFigure.fixed(curve.test()[last]),
                    AccuracyFigure.fixed(curve.gap(last))
                });
            }
        }
        return rows;
    }
}
