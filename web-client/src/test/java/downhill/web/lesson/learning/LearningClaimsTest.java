package downhill.web.lesson.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.run.TrainingImages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lesson says of its networks; each tolerance is half a unit of the last digit that is said. */
class LearningClaimsTest {
    private static final double TOLERANCE = 5e-4;
    private static final int EVERY = 100;

    private static List<Evaluation> fifty;
    private static List<Evaluation> fiveHundred;

    @BeforeAll
    static void train() {
        fifty = evaluations(LearningImages.FIFTY);
        fiveHundred = evaluations(LearningImages.FIVE_HUNDRED);
    }

    /** Returns the accuracies after 100, 200, … steps. */
    private static List<Evaluation> evaluations(LearningImages images) {
        var config = images.config();
        Trainer trainer =
                new Trainer(config, TrainingImages.train(config.trainSize()), TrainingImages.test(config.testSize()));
        List<Evaluation> evaluations = new ArrayList<>();
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.stepsDone() % EVERY == 0) {
                evaluations.add(trainer.evaluate());
            }
        }
        return evaluations;
    }

    private static Evaluation last(List<Evaluation> evaluations) {
        return evaluations.get(evaluations.size() - 1);
    }

    private static double expected(String name) {
        return GoldenChecks.expected(LearningGolden.ALL, "training.0.final." + name);
    }

    @Test
    void testAccuracyRisesWithTheImagesByEverLess() {
        assertThat(last(fifty).testAccuracy()).isEqualTo(0.558, within(TOLERANCE));
        assertThat(last(fiveHundred).testAccuracy()).isEqualTo(0.784, within(TOLERANCE));
        assertThat(expected("testAccuracy")).isEqualTo(LearningState.FIVE_THOUSAND.truth(), within(TOLERANCE));
        assertThat(0.836 - 0.784).isLessThan(0.784 - 0.558);
    }

    @Test
    void theFewestImagesHaveTheWidestGap() {
        assertThat(last(fifty).trainAccuracy()).isEqualTo(1);
        assertThat(LearningGapFigure.gap(last(fifty))).isGreaterThan(LearningGapFigure.gap(last(fiveHundred)));
        assertThat(LearningGapFigure.gap(last(fiveHundred)))
                .isGreaterThan(expected("trainAccuracy") - expected("testAccuracy"));
    }

    @Test
    void fiftyImagesAreKnownByHeartAfterSixHundredStepsAndNothingIsLearnedAfterwards() {
        for (Evaluation evaluation : fifty.subList(5, fifty.size())) {
            assertThat(evaluation.trainAccuracy()).isEqualTo(1);
            assertThat(evaluation.testAccuracy()).isEqualTo(0.56, within(0.015));
        }
    }

    @Test
    void fiveHundredImagesTeachToTheEnd() {
        for (int i = 6; i < fiveHundred.size(); i++) {
            assertThat(fiveHundred.get(i).testAccuracy())
                    .isGreaterThan(fiveHundred.get(i - 1).testAccuracy());
            assertThat(fiveHundred.get(i).trainAccuracy())
                    .isGreaterThan(fiveHundred.get(i - 1).trainAccuracy());
        }
    }
}
