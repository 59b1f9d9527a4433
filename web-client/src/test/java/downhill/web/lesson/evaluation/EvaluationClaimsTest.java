package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.core.training.Setting;
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

    /** That of the first lesson. */
    private static final TrainingConfig FIFTY =
            TrainingConfig.defaults().with(Setting.TRAIN_SIZE, 50).with(Setting.STEPS, 1000);

    /** The other runs are the book's, whose numbers are computed anew in the browser. */
    private static double of(String path) {
        return GoldenChecks.expected(EvaluationGolden.ALL, path);
    }

    @Test
    void everyNumberIsComputed() {
        Evaluation fifty = TrainingImages.ended(FIFTY).evaluate();
        Evaluation tiny = TrainingImages.ended(TINY).evaluate();
        double tinyTrain = tiny.trainAccuracy();
        double tinyTest = tiny.testAccuracy();
        double tinyGap = tinyTrain - tinyTest;
        double fewGap = of("training.1.final.trainAccuracy") - of("training.1.final.testAccuracy");
        double someTrain = of("training.0.final.trainAccuracy");
        double someTest = of("training.0.final.testAccuracy");
        int epoch = ALL.stepsPerEpoch();
        new Claims("evaluation")
                .at("recall")
                .exactly(FIFTY.trainSize(), "50")
                .exactly(TINY.trainSize(), "100")
                .says(
                        fifty.trainAccuracy() == 1 && Math.round(100 * fifty.testAccuracy()) == 56,
                        "그 50장을 모두 맞혔습니다",
                        "got all 50 right")
                .at("heart")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyTrain, "1.000")
                .rounded(tinyTest, "0.624")
                .rounded(tinyGap, "0.376")
                .at("epoch")
                .exactly(SOME.trainSize(), "5,000")
                .exactly(SOME.batchSize(), "100")
                .exactly(SOME.stepsPerEpoch(), "50")
                .at("more")
                .exactly(SOME.steps() / (double) SOME.stepsPerEpoch(), "20", "20에폭을 학습하면", "After 20 epochs")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.376")
                .exactly(SOME.trainSize(), "5,000")
                .rounded(someTrain, "0.877")
                .rounded(someTest, "0.836")
                .at("longer")
                .exactly(FEW.trainSize(), "1,000")
                .exactly(1000 / (double) FEW.stepsPerEpoch(), "100")
                .rounded(of("training.1.bookAccuracy.1000.0"), "0.999")
                .rounded(of("training.1.bookAccuracy.1000.1"), "0.860")
                .at("on")
                .exactly(1000 / (double) FEW.stepsPerEpoch(), "100")
                .exactly(FEW.trainSize(), "1,000")
                .rounded(of("training.1.final.testAccuracy"), "0.868")
                .at("gaps")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.376")
                .exactly(FEW.trainSize(), "1,000")
                .rounded(fewGap, "0.132")
                .exactly(SOME.trainSize(), "5,000")
                .rounded(someTrain - someTest, "0.041")
                .at("play")
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
                        "128장이면 60,000장은 나누어떨어지지 않습니다. 한 에폭이 468.75걸음이어서 책의 조건은 1,875번에",
                        "128 do not divide 60,000: an epoch would be 468.75 steps, and the book’s condition holds every 1,875")
                .exactly(60_000 / 128, "468")
                .rounded(neverDrawn(ALL.trainSize(), epoch * ALL.batchSize()), "36.8%")
                .says(
                        Math.abs(neverDrawn(ALL.trainSize(), ALL.trainSize()) - Math.exp(-1)) < 1e-5,
                        "1/e에 가까워집니다",
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
