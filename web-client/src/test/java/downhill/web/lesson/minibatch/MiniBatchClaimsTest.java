package downhill.web.lesson.minibatch;

import downhill.core.data.LabeledImages;
import downhill.core.network.TwoLayerNet;
import downhill.web.lesson.Claims;
import downhill.web.lesson.run.TrainingImages;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The losses are those of the very network that the page trains. */
class MiniBatchClaimsTest {
    private static final int TIMES = 500;
    private static double[] losses;

    @BeforeAll
    static void trainAsThePageDoes() {
        LabeledImages images = TrainingImages.train(Population.SIZE);
        TwoLayerNet network = TrainingImages.ended(Population.CONFIG).network();
        losses = new double[Population.SIZE];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = network.loss(images, i);
        }
    }

    /** A standard deviation of 500 batches has an error of 3 %. */
    @Test
    void everyNumberIsComputed() {
        int all = TrainingImages.all("train").count();
        double ten = spread(10);
        new Claims("mini-batch")
                .exactly(all, "60,000", "6만 장", "60,000 images")
                .at("draw")
                .exactly(all, "60,000")
                .at("pile")
                .exactly(Population.SIZE, "2,000")
                .rounded(BatchLosses.mean(losses), "1.721")
                .rounded(ten, "0.143")
                .says(Math.abs(shareWithin(means(10)) - 2.0 / 3) < 0.03, "묶음 셋 중 둘쯤이", "About two in three")
                .at("guess")
                .set("guess", "size", "10")
                .exactly(4 * MiniBatchState.DRAWN, "40")
                .at("four")
                .exactly(MiniBatchState.DRAWN, "10")
                .exactly(4 * MiniBatchState.DRAWN, "40")
                .rounded(ten, "0.143")
                .rounded(spread(40), "0.073")
                .says(Math.abs(ten / spread(40) - 2) < 0.1, "절반쯤입니다", "about half")
                .says(spread(40) > 1.5 * ten / 4, "4분의 1이 아닙니다", "not a quarter")
                .at("why")
                .exactly(MiniBatchState.SIZE.min(), "1", "장수를 1까지", "batch to 1")
                .rounded(spread(1), "0.454")
                .says(Math.sqrt(4) == 2, "네 배가 아니라 두 배가 됩니다", "twice as far, not four times")
                .says(2 / 4.0 == 0.5, "합을 4로 나누므로 폭이 절반이", "divides it by 4, which leaves a half")
                .says(Math.abs(spread(1) / Math.sqrt(10) - ten) < 2e-3, "n장이면 0.454/√n", "images it is 0.454/√n")
                .at("price")
                .says(
                        Math.abs(ten / spread(1000) - 10) < 0.5,
                        "폭은 10분의 1이 되었지만 계산은 100배가 들었습니다",
                        "A tenth of the spread, for 100 times the work")
                .exactly(
                        MiniBatchState.SIZE.max() / MiniBatchState.DRAWN,
                        "100",
                        "10장의 100배인",
                        "a hundred times as many as 10")
                .exactly(
                        MiniBatchState.SIZE.max() / MiniBatchState.DRAWN,
                        "100",
                        "10장짜리 묶음이면 100걸음을",
                        "With batches of 10, the same work is enough for 100 steps")
                .exactly(MiniBatchState.DRAWN, "10")
                .at("play")
                .says(
                        BatchLosses.deviation(losses) / Math.sqrt(81) < 0.05
                                && BatchLosses.deviation(losses) / Math.sqrt(80) > 0.05,
                        "표준편차를 0.05보다 작게 하려면",
                        "a standard deviation below 0.05")
                .at("note")
                .exactly(all, "60,000")
                .rounded(chanceOfTwins(10, all), "0.075%")
                .says(
                        chanceOfTwins(100, 1000) > 0.99,
                        "1,000장에서 100장을 뽑으면 99%가 넘습니다",
                        "among 100 out of 1,000 it is above 99%")
                .exactly(Population.SIZE, "2,000")
                .exactly(Population.STEPS, "300")
                .exactly(1, "1", "개수에서 1을 빼고", "the number minus 1")
                .rounded(
                        Math.sqrt(TIMES / (TIMES - 1.0)) - 1,
                        "0.1%",
                        "500묶음에서는 표준편차가 0.1%만 달라집니다",
                        "with 500 batches that changes it by 0.1% only")
                .check();
    }

    private static double[] means(int size) {
        return new BatchLosses(losses, size, 0).first(TIMES);
    }

    private static double spread(int size) {
        return BatchLosses.deviation(means(size));
    }

    private static double shareWithin(double[] means) {
        double middle = BatchLosses.mean(means);
        double spread = BatchLosses.deviation(means);
        return (double) Arrays.stream(means)
                        .filter(mean -> Math.abs(mean - middle) < spread)
                        .count()
                / means.length;
    }

    /** Returns the probability that an image comes twice among those drawn, each of which is put back. */
    private static double chanceOfTwins(int drawn, int count) {
        double none = 1;
        for (int i = 1; i < drawn; i++) {
            none *= 1 - (double) i / count;
        }
        return 1 - none;
    }
}
