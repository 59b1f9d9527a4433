package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;
import downhill.web.dom.Browser;

/** Asks a network for its answer to every image, a part at a time. */
final class AnswerSurvey {
    private static final double MAX_PART_MILLIS = 20;
    private static final int BATCH = 100;

    private final LabeledImages images;
    private final byte[] truths;
    private final byte[] answers;
    private final double[] probabilities;
    private int done;
    private double millis;

    AnswerSurvey(LabeledImages images) {
        this.images = images;
        truths = new byte[images.count()];
        answers = new byte[images.count()];
        probabilities = new double[images.count()];
    }

    /** Goes on for a moment, with the same network and weights as before; returns whether it is complete. */
    boolean goOn(TwoLayerNet network) {
        double begin = Browser.now();
        while (done < truths.length && Browser.now() - begin < MAX_PART_MILLIS) {
            ask(network, Math.min(BATCH, truths.length - done));
        }
        millis += Browser.now() - begin;
        return done == truths.length;
    }

    private void ask(TwoLayerNet network, int count) {
        double[] y = network.predict(images, range(done, count));
        int classes = y.length / count;
        for (int i = 0; i < count; i++) {
            int first = i * classes;
            int best = Argmax.of(y, first, classes);
            truths[done] = (byte) images.label(done);
            answers[done] = (byte) best;
            probabilities[done] = y[first + best];
            done++;
        }
    }

    /** Returns consecutive indices. */
    static int[] range(int first, int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = first + i;
        }
        return indices;
    }

    InspectionResult.Answers result(int step) {
        return new InspectionResult.Answers(step, truths, answers, probabilities, millis);
    }
}
