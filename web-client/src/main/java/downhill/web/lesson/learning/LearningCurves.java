package downhill.web.lesson.learning;

import downhill.core.training.Evaluation;
import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Kind;
import java.util.ArrayList;
import java.util.List;

/** The accuracy of the networks while they learn, up to the step at hand. */
final class LearningCurves extends LessonFigure {
    private static final double LEGEND_X = 580;

    private List<List<Evaluation>> networks = List.of();
    private int step;
    private boolean both;

    LearningCurves(Experiment experiment) {
        super(experiment, LearningText.CURVES);
        plot.axes(Axis.linear(0, LearningImages.STEPS), Axis.linear(0, 1.18));
    }

    /** Shows what is known of each network, in the order of their images, and what is waited for. */
    void show(List<List<Evaluation>> newNetworks, Values state, String waiting) {
        networks = newNetworks;
        step = state.get(LearningState.STEP);
        both = state.get(LearningState.KIND) == Kind.BOTH;
        String readout = say(both ? LearningText.READOUT_BOTH : LearningText.READOUT_CURVES, language.whole(step));
        plot.readout(waiting.isEmpty() || step == 0 ? readout : waiting);
        plot.draw();
    }

    private List<Evaluation> shown(List<Evaluation> all) {
        List<Evaluation> shown = new ArrayList<>();
        for (Evaluation evaluation : all) {
            if (evaluation.step() <= step) {
                shown.add(evaluation);
            }
        }
        return shown;
    }

    @Override
    public void paint(Pen pen) {
        for (LearningImages images : LearningImages.values()) {
            Stroke stroke = Stroke.OF_RUNS.get(images.ordinal());
            List<Evaluation> shown = shown(networks.get(images.ordinal()));
            int count = shown.size();
            double[] x = new double[count];
            double[] test = new double[count];
            double[] train = new double[count];
            for (int i = 0; i < count; i++) {
                x[i] = shown.get(i).step();
                test[i] = shown.get(i).testAccuracy();
                train[i] = shown.get(i).trainAccuracy();
            }
            if (both) {
                pen.line(x, train, stroke.withWidth(1));
            }
            pen.line(x, test, stroke.withWidth(both ? 3 : 2));
            if (count > 0) {
                pen.dot(x[count - 1], test[count - 1], 4, stroke.color(), true);
                // The curves leave the lower right corner free.
                double y = 0.42 - 0.13 * images.ordinal();
                pen.segment(LEGEND_X, y, LEGEND_X + 90, y, stroke.withWidth(2));
                double left = pen.port().pixelX(LEGEND_X + 110);
                pen.text(say(images), left, pen.port().pixelY(y) + 4, "left", stroke.color());
            }
        }
    }

    @Override
    public String summary() {
        return say(both ? LearningText.READOUT_BOTH : LearningText.READOUT_CURVES, language.whole(step));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (LearningImages images : LearningImages.values()) {
            List<Evaluation> shown = shown(networks.get(images.ordinal()));
            if (!shown.isEmpty()) {
                Evaluation last = shown.get(shown.size() - 1);
                String train = both ? LearningGapFigure.fixed3(last.trainAccuracy()) : "";
                rows.add(row(language.whole(images.count()), train, LearningGapFigure.fixed3(last.testAccuracy())));
            }
        }
        return rows;
    }
}
