package downhill.web.lesson.evaluation;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;

/** The gaps of the runs that are done, over each other, as far as the reader has followed them. */
final class EpochGapFigure extends LessonFigure {
    private static final int STEPS = 1_000;
    /** From here on the curves are apart. */
    private static final int APART = 200;

    private static final String[] COLORS = {"--run-b", "--run-c", "--run-e"};

    private final Handle handle;
    private final Curve[] curves = new Curve[COLORS.length];

    EpochGapFigure(Experiment experiment) {
        super(experiment, EvaluationText.GAP_FIGURE);
        plot.axes(Axis.linear(0, 1.03 * STEPS), Axis.linear(-0.05, 0.45));
        handle = handleX(EvaluationState.STEP, EvaluationText.HANDLE, 10, EvaluationState::towards);
    }

    /** Shows the runs, by the ordinals of their images, up to a step; those that are not done have no curve. */
    void show(Values state, TrainingRun[] runs) {
        int step = Math.min(STEPS, EvaluationState.step(state));
        for (int i = 0; i < curves.length; i++) {
            // That of 1,000 images has been measured after steps 1, 11, 21, …, 1,001.
            curves[i] = Curve.of(runs[i].isDone() ? runs[i].evaluations : List.of(), step + 1);
        }
        Curve first = curves[0];
        handle.show(step > 0);
        handle.place(step, first.isEmpty() ? 0 : first.gap(first.last()), summary());
        plot.readout(summary());
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        for (int i = 0; i < curves.length; i++) {
            Curve curve = curves[i];
            if (curve != null && !curve.isEmpty()) {
                pen.line(curve.steps(), curve.gaps(), Stroke.MAIN.withColor(COLORS[i]));
                int last = curve.last();
                if (curve.steps()[last] > APART) {
                    // Clear of the ups and downs of the curve.
                    double y = curve.gap(last) + 0.02;
                    pen.label(say(EvaluationImages.values()[i].count), curve.steps()[last], y, COLORS[i]);
                }
            }
        }
    }

    @Override
    public String summary() {
        StringBuilder gaps = new StringBuilder();
        for (int i = 0; i < curves.length; i++) {
            if (curves[i] != null && !curves[i].isEmpty()) {
                gaps.append(gaps.length() == 0 ? "" : " · ")
                        .append(say(
                                EvaluationText.GAP_OF,
                                language.whole(EvaluationImages.values()[i].config.trainSize()),
                                AccuracyFigure.fixed(curves[i].gap(curves[i].last()))));
            }
        }
        return gaps.length() == 0 ? say(EvaluationText.GAP_EMPTY) : gaps.toString();
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < curves.length; i++) {
            Curve curve = curves[i];
            if (curve != null && !curve.isEmpty()) {
                int last = curve.last();
                rows.add(row(
                        say(EvaluationImages.values()[i].count),
                        language.whole(curve.steps()[last]),
                        AccuracyFigure.fixed(curve.train()[last]),
                        AccuracyFigure.fixed(curve.test()[last]),
                        AccuracyFigure.fixed(curve.gap(last))));
            }
        }
        return rows;
    }
}
