package downhill.web.board;

import downhill.web.page.ConfigField;
import java.util.ArrayList;
import java.util.List;

/** A setting of several runs side by side, with its text in each. */
record ComparedField(ConfigField field, List<String> values, boolean differs) {
    /** Returns all settings of runs: those that differ first, otherwise in the order of the form. */
    static List<ComparedField> of(List<ListedRun> runs) {
        List<ComparedField> different = new ArrayList<>();
        List<ComparedField> same = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            List<String> values = new ArrayList<>();
            boolean differs = false;
            for (ListedRun run : runs) {
                values.add(run.setting(field));
                differs |= !run.setting(field).equals(runs.get(0).setting(field));
            }
            (differs ? different : same).add(new ComparedField(field, values, differs));
        }
        different.addAll(same);
        return different;
    }

    /** Returns the best accuracy on the test images among the runs whose numbers are sure; NaN without one. */
    static double bestTestAccuracy(List<ListedRun> runs) {
        double best = Double.NaN;
        for (ListedRun run : runs) {
            boolean better = !(run.testAccuracy() <= best);
            if (run.verification().isSure() && better) {
                best = run.testAccuracy();
            }
        }
        return best;
    }
}
