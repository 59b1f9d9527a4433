package downhill.core.training;

/**
 * A change of the learning rate in the middle of a run.
 *
 * @param step how many steps had been done; the next one uses the new rate
 * @param learningRate the new rate
 */
public record LearningRateChange(int step, double learningRate) {}
