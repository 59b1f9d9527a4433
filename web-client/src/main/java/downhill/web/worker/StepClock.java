package downhill.web.worker;

/** The time of a step, as a mean that forgets: the last hundred steps count most. */
final class StepClock {
    private static final double KEEP = 0.99;

    private double millis;
    private double steps;

    void add(double stepMillis) {
        millis = KEEP * millis + stepMillis;
        steps = KEEP * steps + 1;
    }

    /** Returns milliseconds a step; 0 before the first. */
    double millisPerStep() {
        return steps == 0 ? 0 : millis / steps;
    }
}
