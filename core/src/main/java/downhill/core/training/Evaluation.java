package downhill.core.training;

/**
 * How often the network is right after some steps.
 *
 * @param step how many steps had been done
 * @param trainAccuracy fraction of the training images, in [0, 1]
 * @param testAccuracy fraction of the test images, in [0, 1]
 */
public record Evaluation(int step, double trainAccuracy, double testAccuracy) {}
