package downhill.core.plot;

/**
 * How numbers are spread.
 *
 * @param mean of the numbers
 * @param deviation their standard deviation, the square root of the mean squared distance from the mean
 * @param least the least of them
 * @param greatest the greatest of them
 */
public record Spread(double mean, double deviation, double least, double greatest) {
    /**
     * Measures numbers.
     *
     * @param values at least one. Not modified.
     * @return their spread; mean and deviation are NaN where one is not finite
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values is empty");
        }
        double sum = 0;
        double least = values[0];
        double greatest = values[0];
        for (double value : values) {
            sum += value;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Spread(mean, Math.sqrt(squares / values.length), least, greatest);
    }
}
