package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.core.function.Sigmoid;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenJson;
import downhill.web.lesson.run.TrainingImages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingClaimsTest {
    private static final TrainingConfig CONFIG = EpochImages.FEW.config;
    private static final List<Double> LOSSES = new ArrayList<>();
    private static final List<Moment> MOMENTS = new ArrayList<>();
    private static final List<Double> LATE_LOSSES_ON_ALL = new ArrayList<>();
    private static Slopes first;
    private static double firstLossAfter;
    private static LabeledImages asked;

    @BeforeAll
    static void train() {
        Trainer trainer = TrainingImages.begun(CONFIG);
        LabeledImages train = TrainingImages.train(CONFIG.trainSize());
        asked = asked(train);
        int[] all = range(train.count());
        while (!trainer.isDone()) {
            int step = trainer.stepsDone();
            double[] before = trainer.network().parameters().toArray();
            LOSSES.add(trainer.step().loss());
            Slopes slopes = new Slopes(before, trainer.network().parameters().toArray(), 0.1, 50);
            if (step == 0) {
                first = slopes;
                firstLossAfter = trainer.lossAfterUpdate();
            }
            if (step <= Growth.STEPS && step % 10 == 0) {
                MOMENTS.add(Moment.of(step, slopes, asked));
            }
            if (step >= 900 && step % 10 == 0) {
                LATE_LOSSES_ON_ALL.add(trainer.network().loss(train, all));
            }
        }
    }

    private static LabeledImages asked(LabeledImages train) {
        int[] batch = new Batches(EpochImages.FEW.config).of(0);
        byte[] pixels = new byte[batch.length * 784];
        byte[] labels = new byte[batch.length];
        for (int i = 0; i < batch.length; i++) {
            System.arraycopy(train.pixels(batch[i]), 0, pixels, i * 784, 784);
            labels[i] = (byte) train.label(batch[i]);
        }
        return LabeledImages.of(pixels, labels, 784);
    }

    private static int[] range(int count) {
        int[] range = new int[count];
        for (int i = 0; i < count; i++) {
            range[i] = i;
        }
        return range;
    }

    /** The loss of step s; the first is step 1, as in the lab. */
    private static double loss(int step) {
        return LOSSES.get(step - 1);
    }

    @Test
    void everyNumberIsComputed() {
        int batch = CONFIG.batchSize();
        double logarithmOfTen = Math.log(10);
        List<Double> late = LOSSES.subList(900, 1000);
        double secondLayer = MOMENTS.get(30).secondLayer() / MOMENTS.get(0).secondLayer();
        double firstSlopes = MOMENTS.get(30).firstSlopes() / MOMENTS.get(0).firstSlopes();
        new Claims("training")
                .at("draw")
                .exactly(CONFIG.trainSize(), "5,000")
                .exactly(batch, "100")
                .at("round")
                .exactly(batch, "100")
                .exactly(784, "784")
                .says(blankPixelsHaveNoSlope(), "기울기가 0이라 그대로입니다", "the slope is 0 and the weight stays")
                .rounded(loss(1), "2.303")
                .rounded(firstLossAfter, "2.293")
                .at("guess")
                .rounded(loss(1), "2.303")
                .says(Math.abs(loss(1) - logarithmOfTen) < 1e-3, "ln 10, 곧 2.303과 거의 같습니다", "about ln 10, or 2.303")
                .set("plateau", "step", "100")
                .at("plateau")
                .says(
                        LOSSES.subList(0, 100).stream().allMatch(loss -> Math.abs(loss - 2.3) < 0.05),
                        "손실은 아직 2.3쯤입니다",
                        "The loss is still about 2.3")
                .says(
                        LOSSES.subList(0, 100).stream().allMatch(loss -> loss > 2.26 && loss < 2.34),
                        "거의 그대로입니다",
                        "It goes up and down, but it has hardly fallen")
                .at("alike")
                .exactly(asked.count(), "100")
                .exactly(HiddenFigure.UNITS, "10")
                .exactly(Sigmoid.value(0), "0.5")
                .rounded(MOMENTS.get(10).distance(), "0.028")
                .rounded(MOMENTS.get(30).distance(), "0.12")
                .says(ofOneDigitAreAlike(), "같은 숫자끼리 무늬가 비슷합니다", "images of one digit look alike")
                .at("grow")
                .rounded(secondLayer, "12", "W₂는 12배", "W₂ is 12 times as large")
                .rounded(firstSlopes, "8", "W₁의 기울기는 8배", "the slopes of W₁ 8 times")
                .says(growthGathersSpeed(), "W₂가 더 빨리 커집니다", "W₂ grows faster")
                .at("fall")
                .rounded(100 * GoldenJson.number("training.0.bookAccuracy.0.1"), "9")
                .rounded(100 * GoldenJson.number("training.0.final.testAccuracy"), "84")
                .exactly(100, "100")
                .exactly(late.size(), "100")
                .rounded(Collections.min(late), "0.36")
                .rounded(Collections.max(late), "0.76")
                .says(
                        Collections.max(LATE_LOSSES_ON_ALL) - Collections.min(LATE_LOSSES_ON_ALL) < 0.05,
                        "신경망이 나빠진 것은 아닙니다",
                        "The network does not get worse")
                .at("play")
                .exactly(EpochImages.ALL.config.trainSize(), "60,000")
                .exactly(EpochImages.ALL.steps(), "10,000")
                .exactly(EpochImages.FEW.steps(), "1,000")
                .rounded(100 * book("final.testAccuracy"), "95", "100장에 95장을", "95 of 100 new digits")
                .at("note")
                .exactly(first.count(), "39,760")
                .exactly(moved(), "27,010")
                .exactly(EpochImages.ALL.config.trainSize(), "60,000")
                .rounded(book("batchLossBeforeStep.0"), "2.2990")
                .rounded(book("bookLoss.0"), "2.2938")
                .names("where the book begins to count", "0")
                .exactly(EpochImages.ALL.config.stepsPerEpoch(), "600")
                .exactly(EpochImages.ALL.config.stepsPerEpoch() + 1, "601")
                .rounded(book("batchLossBeforeStep.600"), "0.8171")
                .exactly(9600 + 1, "9,601")
                .rounded(book("batchLossBeforeStep.9600"), "0.1633")
                .check();
    }

    /** NumPy's losses of the book's run of 60,000 images. */
    private static double book(String path) {
        return GoldenJson.number("training.3." + path);
    }

    /** Returns how many parameters the first step has moved. */
    private static int moved() {
        int moved = 0;
        for (int i = 0; i < first.count(); i++) {
            moved += first.slope(i) != 0 ? 1 : 0;
        }
        return moved;
    }

    private static boolean blankPixelsHaveNoSlope() {
        boolean none = true;
        for (int pixel = 0; pixel < 784; pixel++) {
            boolean blank = true;
            for (int n = 0; n < asked.count(); n++) {
                blank &= asked.pixels(n)[pixel] == 0;
            }
            for (int unit = 0; unit < 50; unit++) {
                none &= !blank || first.slope(pixel * 50 + unit) == 0;
            }
        }
        return none;
    }

    /** The pattern of an image is nearer to those of its digit than to those of others. */
    private static boolean ofOneDigitAreAlike() {
        double same = 0;
        double other = 0;
        int sames = 0;
        int others = 0;
        for (int i = 0; i < asked.count(); i++) {
            for (int j = 0; j < i; j++) {
                if (asked.label(i) == asked.label(j)) {
                    same += distance(i, j);
                    sames++;
                } else {
                    other += distance(i, j);
                    others++;
                }
            }
        }
        return same / sames < 0.75 * other / others;
    }

    private static double distance(int i, int j) {
        double[] hidden = MOMENTS.get(30).hidden();
        double sum = 0;
        for (int unit = 0; unit < HiddenFigure.UNITS; unit++) {
            double d = hidden[i * 50 + unit] - hidden[j * 50 + unit];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    /** Of W2, the growth of each hundred steps is more than twice that of the last. */
    private static boolean growthGathersSpeed() {
        double first = MOMENTS.get(10).secondLayer() - MOMENTS.get(0).secondLayer();
        double second = MOMENTS.get(20).secondLayer() - MOMENTS.get(10).secondLayer();
        double third = MOMENTS.get(30).secondLayer() - MOMENTS.get(20).secondLayer();
        return second > 2 * first && third > 2 * second;
    }
}
