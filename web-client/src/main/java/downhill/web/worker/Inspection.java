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
            case "images" -> new OfImages(in.wholes());
            case "look" -> new Look(in.whole());
            default -> Subject.valueOf(kind);
        };
    }

    /** What can be asked about without saying more. */
    enum Subject implements Inspection {
        WEIGHTS,
        /** The network's answer to every test image. Training stands meanwhile, so that all answers are those of one network. */
        ANSWERS,
        /** What the hidden units do on the training images. Training stands meanwhile, too. */
        UNITS,
        /** The first training images: 100, or as many as there are. */
        TRAINING_IMAGES;

        @Override
        public void write(WireWriter out) {
            out.add(MARK).add(this);
        }
    }

    /**
     * Answer what is asked from now on as the network was after this step, until the run moves; a step that it has not come to
     * is its last. A {@link Report.StepShown} says when that is so.
     */
    record Look(int step) implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("look").add(step);
        }
    }

    /** Test images of these indices; the run has them all. */
    record OfImages(int[] indices) implements Inspection {
        @Override
        public void write(WireWriter out) {
            out.add(MARK).add("images").add(indices);
        }
    }
}
