package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Activation;

/** What the worker answers to an {@link Inspection}. */
public sealed interface InspectionResult {
    String MARK = "found";

    /** Returns whether a message is the answer to a question about the network. */
    static boolean isOne(Message message) {
        return message.getTexts()[0].equals(MARK);
    }

    /** Writes its mark, its kind and its components, in the order in which {@link #read} takes them. */
    void write(WireWriter out);

    static InspectionResult read(WireReader in) {
        in.text();
        String kind = in.text();
        return switch (kind) {
            case "weights" ->
                new Weights(in.whole(), in.whole(), Activation.valueOf(in.text()), in.whole(), in.numbers());
            case "answers" -> new Answers(in.whole(), in.bytes(), in.bytes(), in.numbers(), in.number());
            case "units" -> new Units(in.whole(), NetworkHealth.readActivity(in), in.number());
            case "images" -> Images.read(in);
            case "trainingImages" -> new TrainingImages(Images.read(in));
            default -> throw new IllegalArgumentException("finding of unknown kind " + kind);
        };
    }

    /** The weights: w1 (784, H), b1 (H), w2 (H, 10), b2 (10), each row by row. */
    record Weights(int step, int hiddenSize, Activation activation, int testSize, double[] parameters)
            implements InspectionResult {
        @Override
        public void write(WireWriter out) {
            out.add(MARK)
                    .add("weights")
                    .add(step)
                    .add(hiddenSize)
                    .add(activation)
                    .add(testSize)
                    .add(parameters);
        }
    }

    /** The answers to the test images, shape (N) each. */
    record Answers(int step, byte[] truths, byte[] answers, double[] probabilities, double millis)
            implements InspectionResult {
        @Override
        public void write(WireWriter out) {
            out.add(MARK)
                    .add("answers")
                    .add(step)
                    .add(truths)
                    .add(answers)
                    .add(probabilities)
                    .add(millis);
        }
    }

    /** What the hidden units do on the first training images; on {@link HiddenActivity#MAX_IMAGES} or all where one is 0 on them. */
    record Units(int step, HiddenActivity activity, double millis) implements InspectionResult {
        @Override
        public void write(WireWriter out) {
            NetworkHealth.write(activity, out.add(MARK).add("units").add(step));
            out.add(millis);
        }
    }

    /** Test images: unsigned bytes, (images, rows × columns). */
    record Images(int[] indices, int rows, int columns, byte[] pixels, byte[] labels) implements InspectionResult {
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

        @Override
        public void write(WireWriter out) {
            writeParts(out.add(MARK).add("images"));
        }

        private void writeParts(WireWriter out) {
            out.add(indices).add(rows).add(columns).add(pixels).add(labels);
        }

        private static Images read(WireReader in) {
            return new Images(in.wholes(), in.whole(), in.whole(), in.bytes(), in.bytes());
        }

        /** Returns the images as a network takes them. */
        public LabeledImages lists() {
            return LabeledImages.of(pixels, labels, rows * columns);
        }
    }

    /** The first training images, with indices from 0 on. */
    record TrainingImages(Images images) implements InspectionResult {
        @Override
        public void write(WireWriter out) {
            images.writeParts(out.add(MARK).add("trainingImages"));
        }
    }
}
