package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import java.util.List;

/** How fast one worker of this device trains runs of one kind; what was measured last counts most. */
final class Speed {
    /** What lies so far back has hardly any weight left: a device gets warm, and other programs come and go. */
    private static final double MEMORY_MILLIS = 10_000;
    /** The same for the starts of runs. */
    private static final int MEMORY_STARTS = 10;

    private double work;
    private double millis;
    private double startMillis;
    private int starts;

    /** Forgets everything: other runs follow, of which a unit of work takes another time. */
    void forget() {
        work = 0;
        millis = 0;
        startMillis = 0;
        starts = 0;
    }

    /** Notes that a worker has done some work. */
    void did(double doneWork, double tookMillis) {
        double kept = Math.max(0, 1 - tookMillis / MEMORY_MILLIS);
        work = work * kept + doneWork;
        millis = millis * kept + tookMillis;
    }

    /** Notes how long it took until a run had its first weights, its images being there. */
    void began(double tookMillis) {
        starts = Math.min(starts + 1, MEMORY_STARTS);
        startMillis += (tookMillis - startMillis) / starts;
    }

    boolean isKnown() {
        return work > 0 && millis > 0;
    }

    /**
     * Returns how long runs will take.
     *
     * @param runs what is left
     * @param doneSteps how many steps of each are done already
     * @param workers how many share them, at least 1
     * @return milliseconds; NaN before anything has been measured
     */
    double millis(List<TrainingConfig> runs, List<Integer> doneSteps, int workers) {
        double left = 0;
        double longest = 0;
        for (int i = 0; i < runs.size(); i++) {
            TrainingConfig run = runs.get(i);
            int done = doneSteps.get(i);
            double all = (Work.of(run) - Work.of(run, done)) * (millis / work) + (done == 0 ? startMillis : 0);
            left += all;
            longest = Math.max(longest, all);
        }
        // No run is shared, so the last one may keep a single worker busy.
        return Math.max(left / workers, longest);
    }
}
