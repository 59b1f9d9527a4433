package downhill.web.bench;

import downhill.core.training.Setting;
import downhill.web.engine.StepPart;
import downhill.web.worker.SpeedRow;
import java.util.List;

/**
 * What a step by SIMD in one worker is made of.
 *
 * @param millis times of the parts, and of the rest of the step, 0 where it is within the spread
 * @param rest the whole step less its parts, of either sign
 * @param spread half of what the fastest and the slowest blocks of the step and of its parts differ by, together
 */
record StepShares(double[] millis, double whole, double rest, double spread) {
    /** Returns null until the step and all its parts are among the rows. */
    static StepShares of(List<SpeedRow> rows) {
        SpeedRow step = SpeedSummary.of(rows).simd();
        double[] millis = new double[StepPart.values().length + 1];
        double rest = step == null ? 0 : step.ms();
        double spread = step == null ? 0 : (step.max() - step.min()) / 2;
        for (StepPart part : StepPart.values()) {
            SpeedRow row = SpeedSummary.fastest(rows, Setting.nameOf(part));
            if (step == null || row == null) {
                return null;
            }
            millis[part.ordinal()] = row.ms();
            rest -= row.ms();
            spread += (row.max() - row.min()) / 2;
        }
        millis[millis.length - 1] = rest > spread ? rest : 0;
        return new StepShares(millis, step.ms(), rest, spread);
    }

    /** Returns the share of a part, or of the rest: all together are 1. */
    double share(int i) {
        return millis[i] / (rest > spread ? whole : whole - rest);
    }

    /** Returns whether the parts took longer than the whole by more than the spread, as no step can. */
    boolean isBusy() {
        return rest < -spread;
    }
}
