package downhill.web.lesson.minibatch;

import downhill.core.data.LabeledImages;
import downhill.core.network.TwoLayerNet;
import downhill.web.digit.OwnDigits;
import downhill.web.lesson.Claims;
import downhill.web.lesson.run.TrainingImages;
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
                .exactly(MiniBatchState.DRAWN, "10", "10장", "ten")
                .at("pile")
                .exactly(all, "60,000")
                .exactly(MiniBatchState.DRAWN, "10", "10장의 손실은", "the loss of ten images")
                .exactly(MiniBatchState.DRAWN, "10", "10장씩", "draw ten images 500 times")
                .exactly(Population.SIZE, "2,000")
                .rounded(BatchLosses.mean(losses), "1.721")
                .says(
                        BatchLosses.deviation(new BatchLosses(losses, OwnDigits.COUNT, 0).first(500)) > 1.5 * ten,
                        "장수가 적을수록 더 멀리 빗나가기 쉽습니다",
                        "The fewer images, the farther off it tends to be")
                .at("spread")
                .rounded(2.0 / 3, "67%")
                .says(Math.abs(shareWithin(0.143) - 2.0 / 3) < 0.02, "묶음 셋 중 둘쯤이", "about two in three")
                .says(shareWithin(0.115) > 0.55 && shareWithin(0.175) < 0.77, "67%가 들 때까지", "until 67% are inside")
                .rounded(ten, "0.143")
                .at("guess")
                .set("guess", "size", "10")
                .exactly(4 * MiniBatchState.DRAWN, "40")
                .rounded(ten, "0.143")
                .at("four")
                .exactly(4 * MiniBatchState.DRAWN, "40")
                .rounded(ten, "0.143")
                .rounded(spread(40), "0.073")
                .says(Math.abs(ten / spread(40) - 2) < 0.1, "폭은 절반쯤이 되었습니다", "the spread is about half")
                .at("why")
                .says(
                        isHalf(1) && isHalf(4) && isHalf(16),
                        "네 배가 될 때마다 절반쯤이 됩니다",
                        "Each time there are four times as many, about half the spread is left")
                .says(
                        Math.abs(spread(1) - 0.454) < 5e-4 && Math.abs(spread(1) / Math.sqrt(10) - ten) < 2e-3,
                        "폭은 0.454/√n",
                        "the spread is 0.454/√n")
                .at("price")
                .exactly(MiniBatchState.DRAWN, "10")
                .rounded(ten, "0.143")
                .says(Math.abs(ten / spread(1000) - 10) < 0.5, "10분의 1로", "a tenth of 0.143")
                .rounded(spread(1000), "0.014")
                .exactly(MiniBatchState.SIZE.max() / MiniBatchState.DRAWN, "100", "100배의 계산이", "100 times the work")
                .exactly(MiniBatchState.SIZE.max() / MiniBatchState.DRAWN, "100", "100걸음을", "enough for 100 steps")
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
                .exactly(MiniBatchState.BATCHES.max(), "500")
                .exactly(LossesFigure.DOTS, "120")
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

    private static boolean isHalf(int size) {
        return Math.abs(spread(size) / spread(4 * size) - 2) < 0.2;
    }

    private static double shareWithin(double reach) {
        return BatchLosses.share(means(10), BatchLosses.mean(losses), reach);
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
