package downhill.web.control;

/** Rounds to multiples of a step, such as 0.05, without the noise of 0.1 + 0.2. */
public final class Steps {
    private Steps() {}

    /**
     * Returns the nearest multiple of a positive step, as its decimal text would be read; the reciprocal of a step
     * below 1 should be a whole number.
     */
    public static double round(double value, double step) {
        if (step >= 1) {
            return Math.floor(value / step + 0.5) * step + 0.0;
        }
        double parts = Math.floor(1 / step + 0.5);
        return Math.floor(value * parts + 0.5) / parts + 0.0;
    }
}
