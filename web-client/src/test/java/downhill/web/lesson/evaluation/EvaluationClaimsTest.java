package downhill.web.lesson.evaluation;

import downhill.core.network.Parameters;
import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.GoldenJson;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.Test;

class EvaluationClaimsTest {
    private static final TrainingConfig TINY = EvaluationImages.TINY.config;
    private static final TrainingConfig FEW = EvaluationImages.FEW.config;
    private static final TrainingConfig SOME = EvaluationImages.SOME.config;
    private static final TrainingConfig ALL = EvaluationImages.ALL.config;

    /** The other runs are the book's, whose numbers are computed anew in the browser. */
    private static double of(String path) {
        return GoldenChecks.expected(EvaluationGolden.ALL, path);
    }

    @Test
    void everyNumberIsComputed() {
        Evaluation tiny = TrainingImages.ended(TINY).evaluate();
        double tinyTrain = tiny.trainAccuracy();
        double tinyTest = tiny.testAccuracy();
        double tinyGap = tinyTrain - tinyTest;
        double fewGap = of("training.1.final.trainAccuracy") - of("training.1.final.testAccuracy");
        double someTrain = of("training.0.final.trainAccuracy");
        double someTest = of("training.0.final.testAccuracy");
        int epoch = ALL.stepsPerEpoch();
        new Claims("evaluation")
                .at("guess")
                .exactly(TINY.trainSize(), "100", "100장", "A hundred images")
                .exactly(TINY.trainSize(), "100", "100장으로 줄이고", "100 digits")
                .exactly(1 / 10.0, "0.1")
                .at("heart")
                .exactly(TINY.steps(), "1,000")
                .rounded(tinyTrain, "1.000")
                .rounded(tinyTest, "0.624")
                .exactly(new Parameters(784, TINY.hiddenSize(), 10).count(), "39,760")
                .exactly(TINY.trainSize(), "100")
                .at("epoch")
                .exactly(SOME.trainSize(), "5,000")
                .exactly(SOME.batchSize(), "100")
                .exactly(SOME.stepsPerEpoch(), "50")
                .at("expect")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.376")
                .exactly(SOME.trainSize(), "5,000")
                .says(SOME.steps() == TINY.steps(), "똑같이 1,000걸음을", "for the same 1,000 steps")
                .at("more")
                .exactly(SOME.steps(), "1,000")
                .rounded(someTrain, "0.877")
                .says(someTrain < tinyTrain, "0.877로 낮아졌지만", "Training accuracy is lower, 0.877")
                .rounded(someTest, "0.836")
                .says(someTest > tinyTest, "0.836으로 높아졌다", "test accuracy is higher, 0.836")
                .exactly(SOME.trainSize(), "5,000")
                .at("gaps")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.376")
                .exactly(FEW.trainSize(), "1,000")
                .rounded(fewGap, "0.132")
                .exactly(SOME.trainSize(), "5,000")
                .rounded(someTrain - someTest, "0.041")
                .at("play")
                .exactly(FEW.trainSize(), "1,000")
                .exactly(of("training.1.final.trainAccuracy"), "1")
                .exactly(ALL.trainSize(), "60,000")
                .at("note")
                .names("where the book and this page begin to count", "0", "1")
                .exactly(epoch, "600")
                .exactly(epoch + 1, "601")
                .exactly(ALL.seed(), "0", "시드 0으로 60,000장을", "With seed 0, 60,000 images")
                .exactly(ALL.trainSize(), "60,000")
                .exactly(ALL.steps(), "10,000")
                .rounded(book("bookAccuracy.0.0"), "0.09915")
                .rounded(book("bookAccuracy.0.1"), "0.1009")
                .rounded(book("bookAccuracy.600.0"), "0.7823")
                .rounded(book("bookAccuracy.600.1"), "0.7915")
                .rounded(book("final.trainAccuracy"), "0.9491")
                .rounded(book("final.testAccuracy"), "0.9468")
                .exactly(TINY.trainSize(), "100")
                .exactly(SOME.trainSize(), "5,000")
                .exactly(TINY.learningRate(), "0.1")
                .says(
                        SOME.learningRate() == TINY.learningRate() && SOME.seed() == 0 && TINY.seed() == 0,
                        "학습률 0.1, 시드 0으로 같고",
                        "have learning rate 0.1 and seed 0")
                .exactly(TINY.batchSize(), "20")
                .exactly(FEW.trainSize(), "1,000")
                .exactly(FEW.learningRate(), "0.5")
                .says(FEW.seed() == 1, "학습률 0.5, 시드 1로", "learning rate 0.5 and seed 1")
                .exactly(FEW.steps(), "2,000")
                .says(
                        60_000 / 128.0 == 468.75 && firstMultipleOf(468.75) == 1875,
                        "128장이면 60,000장은 나누어떨어지지 않는다. 한 에폭이 468.75걸음이어서 책의 조건은 1,875번에",
                        "128 do not divide 60,000: an epoch would be 468.75 steps, and the book’s condition holds every 1,875")
                .exactly(60_000 / 128, "468")
                .rounded(neverDrawn(ALL.trainSize(), epoch * ALL.batchSize()), "36.8%")
                .says(
                        Math.abs(neverDrawn(ALL.trainSize(), ALL.trainSize()) - Math.exp(-1)) < 1e-5,
                        "1/e에 가까워진다",
                        "tends to 1/e")
                .check();
    }

    private static double book(String path) {
        return GoldenJson.number("training.3." + path);
    }

    private static int firstMultipleOf(double epoch) {
        int update = 1;
        while (update % epoch != 0) {
            update++;
        }
        return update;
    }

    /** Returns the share of images that never come, each draw being put back. */
    private static double neverDrawn(int images, int draws) {
        return Math.pow(1 - 1.0 / images, draws);
    }
}
