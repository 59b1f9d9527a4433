package downhill.web.worker;

/**
 * What other parts of the page may ask about the network in training. It is no command to the run, changes nothing of it,
 * and no report counts it as received; the answer is an {@link InspectionResult}. The client of the run does not read
 * either, nor do workers without a {@link RunInspector}.
 */
public sealed interface Inspection {
    String MARK = "inspect";

    /** Returns whether a message is a question about the network. */
    static boolean isOne(Message message) {
        return message.getTexts()[0].equals(MARK);
    }

    /** Writes its mark, its kind and its components, in the order in which {@link #read} takes them. */
    void write(WireWriter out);

    static Inspection read(WireReader in) {
        in.text();
        String kind = in.text();
        return switch (kind) {
            case "weights" -> new OfWeights();
            case "answers" -> new OfAnswers();
            case "units" -> new OfUnits();
            case "images" -> new OfImages(in.wholes());
            case "trainingImages" -> new OfTrainingImages();
            default -> throw new IllegalArgumentException("inspection of unknown kind " + kind);
        };
    }

    record OfWeights() implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("weights");
        }
    }

    /** The network's answer to every test image. Training stands meanwhile, so that all answers are those of one network. */
    record OfAnswers() implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("answers");
        }
    }

    /** What the hidden units do on the training images. Training stands meanwhile, too. */
    record OfUnits() implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("units");
        }
    }

    /** Test images of these indices; the run has them all. */
    record OfImages(int[] indices) implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("images").add(indices);
        }
    }

    /** The first training images: 100, or as many as there are. */
    record OfTrainingImages() implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("trainingImages");
        }
    }
}
