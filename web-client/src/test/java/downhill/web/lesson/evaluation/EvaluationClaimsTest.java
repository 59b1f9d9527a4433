package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
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

    /** The run on 1,000 images is the book's, whose numbers are computed anew in the browser. */
    private static double of(String path) {
        return GoldenChecks.expected(EvaluationGolden.ALL, path);
    }

    @Test
    void everyNumberIsComputed() {
        Evaluation tiny = TrainingImages.ended(TINY).evaluate();
        Evaluation some = TrainingImages.ended(SOME).evaluate();
        double tinyGap = tiny.trainAccuracy() - tiny.testAccuracy();
        double fewGap = of("training.1.bookAccuracy.1000.0") - of("training.1.bookAccuracy.1000.1");
        double someGap = some.trainAccuracy() - some.testAccuracy();
        int epoch = ALL.stepsPerEpoch();
        new Claims("evaluation")
                .at("recall")
                .exactly(TINY.trainSize(), "100")
                .exactly(TINY.testSize(), "500")
                .at("heart")
                .rounded(tiny.trainAccuracy(), "1.000")
                .rounded(tiny.testAccuracy(), "0.652")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.348")
                .exactly(TINY.learningRate(), "0.5")
                .says(
                        gapAt(TINY, 101) > 0.34,
                        "100걸음쯤에 벌어졌고 그 뒤로도 크게 줄지 않았습니다",
                        "had opened by step 100 or so, and has hardly closed since")
                .at("more")
                .exactly(SOME.trainSize(), "5,000")
                .exactly(SOME.batchSize(), "100")
                .exactly(SOME.stepsPerEpoch(), "50")
                .rounded(some.trainAccuracy(), "0.955")
                .rounded(some.testAccuracy(), "0.920")
                .rounded(someGap, "0.035")
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
                .says(
                        TINY.learningRate() == FEW.learningRate() && SOME.learningRate() == FEW.learningRate(),
                        "학습률이 같은 세 신경망",
                        "all three networks, with the same learning rate")
                .says(
                        gapAt(TINY, 101) > gapAt(FEW, 101) && gapAt(FEW, 101) > gapAt(SOME, 101),
                        "이미지가 적을수록 차이가 일찍",
                        "The fewer the images, the sooner")
                .exactly(TINY.trainSize(), "100")
                .rounded(tinyGap, "0.348")
                .exactly(FEW.trainSize(), "1,000")
                .rounded(fewGap, "0.139")
                .exactly(SOME.trainSize(), "5,000")
                .rounded(someGap, "0.035")
                .at("play")
                .exactly(ALL.trainSize(), "60,000")
                .exactly(ALL.steps(), "10,000")
                .rounded(book("final.trainAccuracy"), "0.949")
                .rounded(book("final.testAccuracy"), "0.947")
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
                .exactly(FEW.trainSize(), "1,000")
                .exactly(FEW.learningRate(), "0.5")
                .says(
                        FEW.seed() == 1 && TINY.seed() == 1 && SOME.seed() == 1,
                        "학습률 0.5, 시드 1로",
                        "learning rate 0.5 and seed 1")
                .exactly(TINY.batchSize(), "20")
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

    /** Returns the gap of a run after some of its steps. */
    private static double gapAt(TrainingConfig config, int step) {
        Trainer trainer = TrainingImages.begun(config);
        while (trainer.stepsDone() < step) {
            trainer.step();
        }
        Evaluation evaluation = trainer.evaluate();
        return evaluation.trainAccuracy() - evaluation.testAccuracy();
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
