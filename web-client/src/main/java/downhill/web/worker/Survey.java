package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;
import downhill.web.dom.Browser;

/** Asks a network about many images, a part at a time. */
abstract class Survey {
    private static final double MAX_PART_MILLIS = 20;
    private static final int BATCH = 100;

    private final int count;
    private int done;
    private double millis;

    Survey(int count) {
        this.count = count;
    }

    /** Goes on for a moment, with the same network and weights as before; returns whether it is complete. */
    boolean goOn(TwoLayerNet network) {
        double begin = Browser.now();
        while (done < count && Browser.now() - begin < MAX_PART_MILLIS) {
            int to = Math.min(done + BATCH, count);
            ask(network, done, to);
            done = knowsEnough() ? count : to;
        }
        millis += Browser.now() - begin;
        return done == count;
    }

    /** Asks about the images {@code from} to {@code to}, exclusive. */
    abstract void ask(TwoLayerNet network, int from, int to);

    /** Returns whether the rest of the images cannot change the answer. */
    boolean knowsEnough() {
        return false;
    }

    InspectionResult result(int step) {
        return result(step, millis);
    }

    abstract InspectionResult result(int step, double millis);

    static int[] range(int first, int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = first + i;
        }
        return indices;
    }

    /** Asks a network for its answer to every image. */
    static final class OfAnswers extends Survey {
        private final LabeledImages images;
        private final byte[] truths;
        private final byte[] answers;
        private final double[] probabilities;

        OfAnswers(LabeledImages images) {
            super(images.count());
            this.images = images;
            truths = new byte[images.count()];
            answers = new byte[images.count()];
            probabilities = new double[images.count()];
        }

        @Override
        void ask(TwoLayerNet network, int from, int to) {
            double[] y = network.predict(images, range(from, to - from));
            int classes = y.length / (to - from);
            for (int n = from; n < to; n++) {
                int first = (n - from) * classes;
                int best = Argmax.of(y, first, classes);
                truths[n] = (byte) images.label(n);
                answers[n] = (byte) best;
                probabilities[n] = y[first + best];
            }
        }

        @Override
        InspectionResult result(int step, double millis) {
            return new InspectionResult.Answers(step, truths, answers, probabilities, millis);
        }
    }

    /** Looks at what the hidden units do on training images: on the first ones, and on all as long as a unit is 0 on each so far. */
    static final class OfUnits extends Survey {
        private static final int MIN_IMAGES = 500;

        private final LabeledImages images;
        private HiddenActivity activity;

        OfUnits(LabeledImages images) {
            super(images.count());
            this.images = images;
        }

        @Override
        void ask(TwoLayerNet network, int from, int to) {
            HiddenActivity more = HiddenActivity.of(network, images, from, to);
            activity = activity == null ? more : activity.and(more);
        }

        @Override
        boolean knowsEnough() {
            return activity.images() >= MIN_IMAGES && activity.deadUnits() == 0;
        }

        @Override
        InspectionResult result(int step, double millis) {
            return new InspectionResult.Units(step, activity, millis);
        }
    }
}
