package downhill.web.worker;

import java.util.Arrays;

/**
 * What of a run is the reader's own: weights to begin with, or images to train on. A run that has any of it is comparable with
 * no other, and cannot be repeated elsewhere.
 *
 * @param weights w1, b1, w2, b2, each row by row, or empty for those that the seed draws
 * @param pixels (L, D) unsigned bytes, of images that take the place of the last training images; may be empty
 * @param labels (L) what they show, each in [0, 10)
 */
public record Supplement(double[] weights, byte[] pixels, byte[] labels) {
    /** A run that is made of its settings alone. */
    public static final Supplement NONE = new Supplement(new double[0], new byte[0], new byte[0]);

    /** Begins with the weights of a file, as {@link downhill.core.network.Parameters#toArray} has them. Kept. */
    public static Supplement ofWeights(double[] weights) {
        return new Supplement(weights, new byte[0], new byte[0]);
    }

    /** Trains on images of the reader's own, too, a whole number of them for these labels. Both arrays are kept. */
    public static Supplement ofImages(byte[] pixels, byte[] labels) {
        if (labels.length == 0 || pixels.length % labels.length != 0) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + labels.length + " labels");
        }
        return new Supplement(new double[0], pixels, labels);
    }

    /** Returns whether the run is made of its settings alone. */
    public boolean isNone() {
        return weights.length == 0 && labels.length == 0;
    }

    static Supplement read(WireReader in) {
        return new Supplement(in.numbers(), in.bytes(), in.bytes());
    }

    void write(WireWriter out) {
        out.add(weights).add(pixels).add(labels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Supplement that
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(pixels, that.pixels)
                && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights) + 31 * (Arrays.hashCode(pixels) + 31 * Arrays.hashCode(labels));
    }
}
