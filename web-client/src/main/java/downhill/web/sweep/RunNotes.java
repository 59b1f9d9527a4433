package downhill.web.sweep;

import downhill.core.training.Evaluation;
import downhill.web.chart.Curves;
import downhill.web.chart.LossSeries;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a worker has reported of the run that it trains. */
final class RunNotes {
    private static final int MAX_POINTS = 40;
    /** There are no thousandths to round to beyond it. */
    private static final double LARGE = 1e9;

    private final LossSeries losses = new LossSeries();
    private final List<Evaluation> evaluations = new ArrayList<>();
    private int step;

    void add(Report.TrainingProgress progress) {
        for (double loss : progress.losses()) {
            losses.add(++step, loss);
        }
        evaluations.addAll(progress.evaluations());
    }

    int step() {
        return step;
    }

    /** Returns what the run has come to; its worker has tested it on the validation images. */
    RunOutcome outcome(Report.TrainingProgress last) {
        boolean failed = last.phase() == Report.Phase.FAILED;
        Evaluation end = evaluations.isEmpty() ? null : evaluations.get(evaluations.size() - 1);
        return new RunOutcome(
                failed,
                step,
                losses.loss(step - 1),
                meanLoss(),
                failed ? Double.NaN : end.trainAccuracy(),
                failed ? Double.NaN : end.testAccuracy(),
                Double.NaN,
                failed ? "" : last.fingerprint(),
                lossCurve(),
                accuracyCurve());
    }

    private double meanLoss() {
        int count = Math.min(step, RunOutcome.LAST_STEPS);
        double sum = 0;
        for (int i = step - count; i < step; i++) {
            sum += losses.loss(i);
        }
        return sum / count;
    }

    private RunOutcome.Curve lossCurve() {
        Curves means = Curves.means(List.of(losses));
        double[] x = new double[means.x().length];
        double[] y = new double[x.length];
        int finite = 0;
        for (int i = 0; i < x.length; i++) {
            double mean = means.y()[0][i];
            if (mean - mean == 0) {
                x[finite] = means.x()[i];
                y[finite++] = shortened(mean);
            }
        }
        return new RunOutcome.Curve(Arrays.copyOf(x, finite), Arrays.copyOf(y, finite));
    }

    /** A curve is kept for the eye, which cannot tell thousandths apart. */
    private static double shortened(double value) {
        return Math.abs(value) < LARGE ? Math.floor(value * 1000 + 0.5) / 1000 : value;
    }

    /** The first and the last evaluation, and others between them at equal distances. */
    private RunOutcome.Curve accuracyCurve() {
        int all = evaluations.size();
        int count = Math.min(all, MAX_POINTS);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            int at = count == 1 ? 0 : (int) ((double) i * (all - 1) / (count - 1));
            x[i] = evaluations.get(at).step();
            y[i] = evaluations.get(at).testAccuracy();
        }
        return new RunOutcome.Curve(x, y);
    }
}
