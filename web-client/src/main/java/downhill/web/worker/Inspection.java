package downhill.web.worker;

/**
 * What may be asked about the network in training, by whoever looks on. It is no command to the run, changes
 * nothing of it, and no report counts it as heard; the answer is a {@link Finding}.
 */
public sealed interface Inspection {
    /** The weights as they are. */
    record OfWeights() implements Inspection {}

    /** The network's answer to every test image. Training stands meanwhile, so that all answers are those of one network. */
    record OfAnswers() implements Inspection {}

    /**
     * Some test images.
     *
     * @param indices which; the run has them all
     */
    record OfImages(int[] indices) implements Inspection {}

    /** The first training images: 100, or as many as there are. */
    record OfTrainingImages() implements Inspection {}
}
