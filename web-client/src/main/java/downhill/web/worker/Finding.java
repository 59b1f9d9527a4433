package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;

/** What the worker answers to an {@link Inspection}. */
public sealed interface Finding {
    /**
     * The weights.
     *
     * @param step steps done
     * @param hiddenSize units in the hidden layer
     * @param activation of those units
     * @param testSize test images of the run
     * @param parameters w1 (784, H), b1 (H), w2 (H, 10), b2 (10), each row by row
     */
    record Weights(int step, int hiddenSize, Activation activation, int testSize, double[] parameters)
            implements Finding {}

    /**
     * The answers to the test images.
     *
     * @param step steps done
     * @param truths true class of each image, shape (N)
     * @param answers most probable class of each image, shape (N)
     * @param probabilities of those answers, shape (N)
     * @param millis how long it took
     */
    record Answers(int step, byte[] truths, byte[] answers, double[] probabilities, double millis) implements Finding {}

    /**
     * Test images.
     *
     * @param indices which
     * @param rows pixels from top to bottom
     * @param columns pixels from left to right
     * @param pixels (images, rows × columns) unsigned bytes
     * @param labels true class of each
     */
    record Images(int[] indices, int rows, int columns, byte[] pixels, byte[] labels) implements Finding {
        /** Copies some of a set of images. */
        static Images of(LabeledImages set, int[] indices, int rows, int columns) {
            int size = set.pixelCount();
            byte[] pixels = new byte[indices.length * size];
            byte[] labels = new byte[indices.length];
            for (int i = 0; i < indices.length; i++) {
                System.arraycopy(set.pixels(indices[i]), 0, pixels, i * size, size);
                labels[i] = (byte) set.label(indices[i]);
            }
            return new Images(indices, rows, columns, pixels, labels);
        }

        /**
         * Returns the images as a network takes them.
         *
         * @return new lists
         */
        public LabeledImages lists() {
            return LabeledImages.of(pixels, labels, rows * columns);
        }
    }

    /**
     * The first training images.
     *
     * @param images with indices from 0 on
     */
    record TrainingImages(Images images) implements Finding {}
}
