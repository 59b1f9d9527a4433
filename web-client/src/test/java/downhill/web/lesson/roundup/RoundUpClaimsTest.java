package downhill.web.lesson.roundup;

import downhill.core.function.Activation;
import downhill.core.function.CrossEntropyError;
import downhill.core.network.Parameters;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenJson;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.Test;

class RoundUpClaimsTest {
    /** The settings of the link. */
    private static final TrainingConfig CHALLENGE = TrainingConfig.defaults()
            .with(Setting.TRAIN_SIZE, 5000)
            .with(Setting.TEST_SIZE, 1000)
            .with(Setting.HIDDEN_SIZE, 50)
            .with(Setting.LEARNING_RATE, 0.1)
            .with(Setting.STEPS, 2000)
            .with(Setting.SEED, 0);
    /** More images, another activation and a longer step need fewer steps than are allowed. */
    private static final TrainingConfig SOLVED = CHALLENGE
            .with(Setting.TRAIN_SIZE, 30_000)
            .with(Setting.ACTIVATION, Activation.RELU)
            .with(Setting.LEARNING_RATE, 0.7)
            .with(Setting.STEPS, 900);

    private static final int RACED = new Parameters(784, 50, 10).count();

    @Test
    void everyNumberIsComputed() {
        new Claims("round-up")
                .at("guess")
                .exactly(RACED, "39,760")
                .exactly(RoundUpLesson.PASSES, "79,520")
                .at("race")
                .exactly(RoundUpState.KEYS.defaults().get(RoundUpState.BATCH), "100")
                .at("quiz")
                .says(RoundUpState.QUESTION.max() == 8, "여덟 문제", "Eight questions")
                .at("challenge")
                .exactly(CHALLENGE.trainSize(), "5,000")
                .exactly(CHALLENGE.testSize(), "1,000")
                .exactly(CHALLENGE.learningRate(), "0.1")
                .exactly(CHALLENGE.steps(), "2,000")
                .exactly(accuracy(CHALLENGE), "0.884")
                .says(accuracy(SOLVED) > 0.95, "2,000걸음 안에 0.95 이상에 이르러 보세요", "Reach at least 0.95 within 2,000 steps")
                .says(accuracy(SOLVED) > 0.95, "0.95까지는 갈 수 있습니다", "we got 0.95")
                .at("rest")
                .names("the next chapter of the book", "5")
                .says(RACED == (784 + 1) * 50 + (50 + 1) * 10, "2층 신경망", "The two-layer network")
                .at("note")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .says(isOfTheOrderOf(1e-8), "10⁻⁸쯤 다릅니다(2층 신경망)", "by about 10⁻⁸ (the two-layer network)")
                .check();
    }

    private static double accuracy(TrainingConfig config) {
        return TrainingImages.ended(config).network().accuracy(TrainingImages.test(config.testSize()));
    }

    /** The book's network before its first step: how far its slopes of W2 and b2 are from those of the loss as coded. */
    private static boolean isOfTheOrderOf(double size) {
        boolean is = true;
        for (String part : new String[] {"W2", "b2"}) {
            double mean = GoldenJson.number("numericalGradientTwoLayerNet.meanAbsDifferenceFromBackprop." + part);
            is &= mean > size / 5 && mean < size * 5;
        }
        return is;
    }
}
