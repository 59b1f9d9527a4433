package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;

/** Asks a network for its answer to every image. */
final class AnswerSurvey extends Survey {
    private final LabeledImages images;
    private final byte[] truths;
    private final byte[] answers;
    private final double[] probabilities;

    AnswerSurvey(LabeledImages images) {
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
