package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.function.Argmax;
import downhill.core.function.Sigmoid;
import downhill.core.function.Step;
import downhill.core.network.TwoLayerNet;
import downhill.web.lesson.Claims;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.Test;

class WhyLossClaimsTest {
    private static final int UNIT = 2;
    private static final int DIGIT = 4;
    private static final int CLASSES = 10;

    private final LabeledImages images =
            TrainingImages.test(SmallNetLesson.config(WhyLossState.HIDDEN).testSize());
    private final TwoLayerNet network =
            TrainingImages.ended(SmallNetLesson.config(WhyLossState.HIDDEN)).network();
    private final Nudged nudged = new Nudged(network, images, UNIT, DIGIT);

    /** What the weight at some nudge makes of each image. */
    private record Answers(double[] probabilities, double[] losses, int[] read) {}

    private Answers at(double nudge) {
        int count = images.count();
        Answers answers = new Answers(new double[count], new double[count], new int[count]);
        double[] w2 = network.parameters().w2();
        double trained = w2[UNIT * CLASSES + DIGIT];
        w2[UNIT * CLASSES + DIGIT] = trained + nudge;
        for (int n = 0; n < count; n++) {
            double[] y = network.predict(images, n);
            answers.probabilities[n] = y[images.label(n)];
            answers.losses[n] = network.loss(images, n);
            answers.read[n] = Argmax.of(y, 0, CLASSES);
        }
        w2[UNIT * CLASSES + DIGIT] = trained;
        return answers;
    }

    @Test
    void everyNumberIsComputed() {
        Answers first = at(0);
        Answers tiny = at(0.1);
        Answers edge = at(0.2);
        Answers lowest = at(0.5);
        int risen = 0;
        int risenFours = 0;
        int changed = 0;
        int read = 0;
        int readBefore = 0;
        int lost = 0;
        double gained = 0;
        double paid = 0;
        for (int n = 0; n < images.count(); n++) {
            boolean rose = lowest.probabilities[n] > first.probabilities[n];
            risen += rose ? 1 : 0;
            risenFours += rose && images.label(n) == DIGIT ? 1 : 0;
            changed += tiny.read[n] == first.read[n] && edge.read[n] == first.read[n] ? 0 : 1;
            double change = lowest.losses[n] - first.losses[n];
            gained += rose ? -change : 0;
            paid += rose ? 0 : change;
            if (first.read[n] == images.label(n) && lowest.read[n] != images.label(n)) {
                lost++;
                read = lowest.read[n];
                readBefore = first.read[n];
            }
        }
        double h = NumericalDerivative.DEFAULT_H;
        new Claims("why-loss")
                .at("guess")
                .exactly(images.count(), "100")
                .exactly(images.count() * nudged.at(0).accuracy(), "81")
                .set("tiny", "nudge", "0.1")
                .at("tiny")
                .says(
                        nudged.at(0.1).loss() < nudged.at(0).loss()
                                && nudged.at(0.2).loss() < nudged.at(0.1).loss(),
                        "손실만 조금 내려갔습니다",
                        "Only the loss moved, a little down")
                .says(
                        changed == 0 && images.count() == 100,
                        "100장의 답이 모두 그대로입니다",
                        "None of the 100 answers has changed")
                .at("lowest")
                .says(isLowest(0.5), "0.5에서 손실이 가장 낮습니다", "The loss is lowest at 0.5")
                .exactly(images.count() * nudged.at(0.45).accuracy(), "80")
                .exactly(images.count() * nudged.at(0.5).accuracy(), "80")
                .exactly(images.count() * nudged.at(0.6).accuracy(), "80")
                .exactly(risen, "14")
                .says(
                        risenFours == risen
                                && gained > paid
                                && nudged.at(0.5).loss() < nudged.at(0).loss(),
                        "정답이 4인 14장은 정답의 확률이 올라 손실이 크게 줄었지만",
                        "The 14 fours got more probability, so their loss fell a lot")
                .says(
                        lost == 1 && onlyFlip(nudged.answers(0), nudged.answers(0.5)),
                        "아래의 9는 이제 4로 읽습니다",
                        "the 9 below is now read as a 4")
                .exactly(readBefore, "9")
                .exactly(read, "4")
                .at("stairs")
                .says(nudged.lossSlope(-3) < 0, "−3에서 손실의 기울기는 음수입니다", "At −3 the slope of the loss is negative")
                .says(nudged.lossSlope(3) > 0, "3에서는 양수이므로", "At 3 it is positive")
                .says(flatOrJumping(), "정확도는 평평하거나 갑자기 변하고", "Accuracy is flat or jumps")
                .at("sigmoid")
                .exactly(Step.value(-1), "0")
                .exactly(Step.value(1), "1")
                .exactly(Step.derivative(2), "0")
                .rounded(Sigmoid.derivative(2), "0.105")
                .says(Sigmoid.derivative(4) > 0.01, "4에서도 조금 남아 있습니다", "at 4 there is still some left")
                .at("play")
                .says(bothRiseSomewhere(), "손실과 정확도가 함께 올라가는 구간", "a stretch where loss and accuracy rise together")
                .at("take-home")
                .exactly(nudged.accuracySlope(-3), "0")
                .at("note")
                .names("where the step function jumps", "0")
                .exactly(h, "10⁻⁴")
                .exactly((Step.value(h) - Step.value(-h)) / (2 * h), "5,000")
                .exactly(Step.derivative(0), "0", "자바 코드가 0을 돌려주는", "the Java returns 0")
                .check();
    }

    /** Whether no other image gets another answer: below the words, one is seen. */
    private static boolean onlyFlip(int[] before, int[] now) {
        int flips = 0;
        for (int n = 0; n < now.length; n++) {
            flips += now[n] == before[n] ? 0 : 1;
        }
        return flips == 1;
    }

    /** The figure has a place every 0.025. */
    private boolean isLowest(double nudge) {
        nudged.measure(Nudged.PLACES);
        double least = Double.POSITIVE_INFINITY;
        double where = 0;
        for (int i = 0; i < Nudged.PLACES; i++) {
            if (nudged.losses[i] < least) {
                least = nudged.losses[i];
                where = nudged.nudges[i];
            }
        }
        return Math.abs(where - nudge) < 0.3 && nudged.at(nudge).loss() - least < 1e-3;
    }

    /** Accuracy is level at almost all places; elsewhere it changes by a whole image within a width of 2h. */
    private boolean flatOrJumping() {
        double h = NumericalDerivative.DEFAULT_H;
        int flat = 0;
        boolean jumps = true;
        for (int place = -32; place <= 32; place++) {
            double slope = nudged.accuracySlope(place / 8.0);
            flat += slope == 0 ? 1 : 0;
            jumps &= slope == 0 || Math.abs(slope) * 2 * h > 0.99 / images.count();
        }
        return flat > 60 && jumps;
    }

    private boolean bothRiseSomewhere() {
        nudged.measure(Nudged.PLACES);
        for (int i = 1; i < Nudged.PLACES; i++) {
            if (nudged.accuracies[i] > nudged.accuracies[i - 1] && nudged.losses[i] > nudged.losses[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
