package downhill.web.control;

/** Rounds to multiples of a step, such as 0.05, without the noise of 0.1 + 0.2. */
public final class Steps {
    private Steps() {}

    /**
     * Returns the multiple of a step that is nearest to a value.
     *
     * @param value a finite number
     * @param step positive; below 1 its reciprocal should be a whole number, as that of 0.05 is
     * @return the multiple, as its decimal text would be read
     */
    public static double round(double value, double step) {
        if (step >= 1) {
            return Math.floor(value / step + 0.5) * step + 0.0;
        }
        double parts = Math.floor(1 / step + 0.5);
        return Math.floor(value * parts + 0.5) / parts + 0.0;
    }
}
