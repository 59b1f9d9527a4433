package downhill.web.lesson.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.training.Trainer;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lesson says of its runs; each tolerance is half a unit of the last digit that is said. */
class EvaluationClaimsTest {
    private static final double TOLERANCE = 5e-4;

    private static Curve tiny;

    @BeforeAll
    static void train() {
        var config = EvaluationImages.TINY.config();
        Trainer trainer =
                new Trainer(config, TrainingImages.train(config.trainSize()), TrainingImages.test(config.testSize()));
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        tiny = Curve.of(trainer.history().evaluations(), config.steps());
    }

    @Test
    void aHundredImagesAreLearnedByHeart() {
        assertThat(tiny.steps()[tiny.last()]).isEqualTo(1000);
        assertThat(tiny.train()[tiny.last()]).isEqualTo(1);
        assertThat(tiny.test()[tiny.last()]).isEqualTo(EvaluationState.BY_HEART.truth(), within(TOLERANCE));
        assertThat(tiny.gap(tiny.last())).isEqualTo(0.376, within(TOLERANCE));
    }

    /** The other runs are the book's, whose numbers are computed anew in the browser. */
    @Test
    void moreImagesNarrowTheGap() {
        double someTrain = expected("training.0.final.trainAccuracy");
        double someTest = expected("training.0.final.testAccuracy");
        assertThat(someTrain).isEqualTo(0.877, within(TOLERANCE));
        assertThat(someTest).isEqualTo(0.836, within(TOLERANCE));
        assertThat(someTrain - someTest).isEqualTo(0.041, within(TOLERANCE));
        assertThat(expected("training.1.final.trainAccuracy") - expected("training.1.final.testAccuracy"))
                .isEqualTo(0.132, within(TOLERANCE));
    }

    private static double expected(String path) {
        return GoldenChecks.expected(EvaluationGolden.ALL, path);
    }

    /** Three presses show the accuracies after steps 1, 51 and 101. */
    @Test
    void anEpochOfFiveThousandImagesIsFiftySteps() {
        assertThat(EvaluationImages.SOME.config().stepsPerEpoch()).isEqualTo(50);
        assertThat(EvaluationImages.SOME.config().learningRate())
                .isEqualTo(EvaluationImages.TINY.config().learningRate());
        assertThat(EvaluationImages.SOME.steps()).isEqualTo(EvaluationImages.TINY.steps());
    }
}
