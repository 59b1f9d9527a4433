package downhill.web.lesson;

/** How fast a move goes. Where it takes steps, the first ones are seen one by one. */
final class Pace {
    private static final double MILLIS = 400;
    private static final int SLOW_STEPS = 5;
    private static final double SLOW_MILLIS = 300;
    private static final double STEP_MILLIS = 160;
    private static final double MAX_MILLIS = 2500;

    private Pace() {}

    /** Returns how long a move lasts that takes some steps, or none. */
    static double millis(int steps) {
        return steps == 0 ? MILLIS : Math.min(MAX_MILLIS, uncut(steps));
    }

    private static double uncut(int steps) {
        int slow = Math.min(steps, SLOW_STEPS);
        return slow * SLOW_MILLIS + (steps - slow) * STEP_MILLIS;
    }

    /** Returns the part of the way after a part of the time, in [0, 1): of steps, or else slow at both ends. */
    static double share(int steps, double time) {
        if (steps == 0) {
            return time * time * (3 - 2 * time);
        }
        double millis = time * uncut(steps);
        double slow = SLOW_STEPS * SLOW_MILLIS;
        double taken = millis < slow ? millis / SLOW_MILLIS : SLOW_STEPS + (millis - slow) / STEP_MILLIS;
        return taken / steps;
    }
}
