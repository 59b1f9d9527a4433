package downhill.web.lesson;

import downhill.web.dom.Browser;

/** Moves a lesson from one state to another in sight of the reader; at once for readers who asked for less motion. */
final class Glide {
    private final Experiment experiment;
    private final Keys keys;
    private int run;
    /** Where the move leads and how far it has come, or null while nothing moves. */
    private Values goal;

    private Values last;

    Glide(Experiment experiment, Keys keys) {
        this.experiment = experiment;
        this.keys = keys;
    }

    /** Returns the state as it will be once the move that goes on has ended. */
    Values destination() {
        return goal != null && experiment.state() == last ? goal : experiment.state();
    }

    /** Moves to some values. A gesture of the reader, or another move, ends the one before. */
    void to(Values target) {
        run++;
        Values from = experiment.state();
        if (Browser.matchesMedia("(prefers-reduced-motion: reduce)") || !Browser.isVisible()) {
            goal = null;
            experiment.change(target);
            return;
        }
        // Undo takes the move back as one, to where it began.
        experiment.change(keys.between(from, target, 0), false);
        goal = target;
        last = experiment.state();
        tick(run, from, target, Browser.now());
    }

    private void tick(int thisRun, Values from, Values target, double begin) {
        Browser.onNextFrame(() -> {
            if (thisRun != run) {
                return;
            }
            if (experiment.state() != last) {
                // The reader goes on from here; what has only grown in part would be no state of the lesson's.
                goal = null;
                experiment.change(keys.grown(experiment.state(), last, target));
                return;
            }
            int steps = keys.steps(from, target);
            double time = (Browser.now() - begin) / Pace.millis(steps);
            if (time >= 1) {
                goal = null;
                experiment.change(target);
                return;
            }
            Values now = keys.between(from, target, Pace.share(steps, time));
            experiment.change(now, false);
            last = now;
            tick(thisRun, from, target, begin);
        });
    }
}
