package downhill.web.bench;

import downhill.core.training.Setting;
import downhill.web.engine.StepPart;
import downhill.web.worker.SpeedRow;
import java.util.List;

/**
 * What a step by SIMD in one worker is made of.
 *
 * @param millis times of the parts, and of the rest of the step, which is 0 where it is not told from none
 * @param whole time of the step
 * @param rest the whole less its parts, of either sign
 * @param spread half the difference between the fastest and the slowest blocks, of the whole and of its parts together
 */
record StepShares(double[] millis, double whole, double rest, double spread) {
    /** Returns null until the step and all its parts are among the rows. */
    static StepShares of(List<SpeedRow> rows) {
        SpeedRow step = SpeedSummary.of(rows).simd();
        if (step == null) {
            return null;
        }
        int parts = StepPart.values().length;
        double[] millis = new double[parts + 1];
        double rest = step.ms();
        double spread = (step.max() - step.min()) / 2;
        for (StepPart part : StepPart.values()) {
            SpeedRow row = SpeedSummary.fastest(rows, Setting.nameOf(part));
            if (row == null) {
                return null;
            }
            millis[part.ordinal()] = row.ms();
            rest -= row.ms();
            spread += (row.max() - row.min()) / 2;
        }
        millis[parts] = rest > spread ? rest : 0;
        return new StepShares(millis, step.ms(), rest, spread);
    }

    /** Returns the share of a part, or of the rest: all together are 1. */
    double share(int i) {
        double sum = 0;
        for (double one : millis) {
            sum += one;
        }
        return millis[i] / sum;
    }

    /** Returns whether the parts took longer than the whole by more than the spread, as no step can. */
    boolean isBusy() {
        return rest < -spread;
    }
}
