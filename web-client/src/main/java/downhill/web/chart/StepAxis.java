package downhill.web.chart;

/** Where the axis of steps ends: a round number ahead of a running curve, the whole run near its end. */
final class StepAxis {
    private static final int MIN_SHOWN = 100;

    private StepAxis() {}

    /** Returns the end of the axis. */
    static double end(int lastStep, int totalSteps) {
        if (lastStep == 0) {
            return totalSteps;
        }
        return Math.min(totalSteps, Math.max(MIN_SHOWN, Ticks.roundUp(lastStep)));
    }
}
