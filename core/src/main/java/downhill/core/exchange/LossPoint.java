package downhill.core.exchange;

/**
 * One point of a recorded loss curve.
 *
 * @param step the step, from 1
 * @param loss mean loss of its mini-batch before the update
 */
public record LossPoint(int step, double loss) {}
