package downhill.web.lesson;

import downhill.web.dom.Browser;

/** Moves a lesson from one state to another in sight of the reader; at once for readers who asked for less motion. */
final class Glide {
    private static final double MILLIS = 400;

    private final Experiment<Values> experiment;
    private final Keys keys;
    private int run;

    Glide(Experiment<Values> experiment, Keys keys) {
        this.experiment = experiment;
        this.keys = keys;
    }

    /** Moves to some values. A gesture of the reader, or another move, ends the one before. */
    void to(Values target) {
        run++;
        Values from = experiment.state();
        if (Browser.matchesMedia("(prefers-reduced-motion: reduce)") || !Browser.isVisible()) {
            experiment.change(target);
            return;
        }
        // Undo takes the move back as one, to where it began.
        experiment.change(keys.between(from, target, 0), false);
        tick(run, from, target, experiment.state(), Browser.now());
    }

    private void tick(int thisRun, Values from, Values target, Values last, double begin) {
        Browser.onNextFrame(() -> {
            if (thisRun != run) {
                return;
            }
            if (experiment.state() != last) {
                // The reader goes on from here; what has only grown in part would be no state of the lesson's.
                experiment.change(keys.grown(experiment.state(), last, target));
                return;
            }
            double share = (Browser.now() - begin) / MILLIS;
            if (share >= 1) {
                experiment.change(target);
                return;
            }
            Values now = keys.between(from, target, eased(share));
            experiment.change(now, false);
            tick(thisRun, from, target, now, begin);
        });
    }

    /** Slow at both ends. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
