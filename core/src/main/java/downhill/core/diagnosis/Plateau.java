package downhill.core.diagnosis;

import downhill.core.training.TrainingConfig;

/** Follows whether the loss is at ln 10, since when, and how far the run has gone there: the sum of its rates. */
final class Plateau {
    private final TrainingConfig config;
    final double need;
    private double mean;
    private int steps;
    private int since;
    private double path;
    private double rate;

    Plateau(TrainingConfig config) {
        this.config = config;
        need = Thresholds.pathFromStart(config.activation());
    }

    /** Takes the loss of the next step and the rate it used. */
    void add(double loss, double learningRate) {
        steps++;
        rate = learningRate;
        double memory = Thresholds.PLATEAU_MEMORY;
        mean = steps == 1 ? loss : memory * mean + (1 - memory) * loss;
        if (Math.abs(mean - Thresholds.LN_10) > Thresholds.PLATEAU) {
            since = 0;
            path = 0;
            return;
        }
        since = since == 0 ? steps : since;
        path += learningRate;
    }

    /** Returns the step since which the loss is at ln 10; 0 where it is not. */
    int since() {
        return since;
    }

    /** Returns how many steps it has been there. */
    int stay() {
        return since == 0 ? 0 : steps - since + 1;
    }

    /** Returns the sum of the rates of those steps. */
    double path() {
        return path;
    }

    boolean isStuck() {
        return stay() >= Thresholds.PLATEAU_STEPS && (since > 1 || path > Thresholds.STUCK * need);
    }

    /** Tells whether the run, at its present rate, will not have left by its end, or has not. */
    boolean willNotLeave() {
        boolean early = steps < Math.min(Thresholds.FIRST_STEPS, config.steps());
        boolean over = steps == config.steps();
        double limit = over ? Thresholds.MAX_LENGTH : Thresholds.TOO_SHORT;
        return since == 1 && !early && wholePath() < limit * need;
    }

    /** The sum of the rates of all steps of the run, if the rate is not changed any more. */
    double wholePath() {
        return path + rate * (config.steps() - steps);
    }
}
