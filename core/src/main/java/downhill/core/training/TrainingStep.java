package downhill.core.training;

/**
 * What one step did.
 *
 * @param step how many steps have been done, this one included
 * @param loss mean loss of its mini-batch before the update
 * @param learningRate the step length it used
 */
public record TrainingStep(int step, double loss, double learningRate) {}
