package downhill.web.lesson.learning;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.web.digit.OwnDigits;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.GoldenJson;
import downhill.web.lesson.run.TrainingImages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearningClaimsTest {
    private static final Map<LearningImages, Trainer> ENDED = new HashMap<>();

    /** Returns the accuracies after some steps and every hundred steps later. */
    private static List<Evaluation> evaluations(LearningImages images, int from) {
        Trainer trainer = TrainingImages.begun(images.config);
        List<Evaluation> evaluations = new ArrayList<>();
        while (!trainer.isDone()) {
            trainer.step();
            int past = trainer.stepsDone() - from;
            if (past >= 0 && past % 100 == 0 || trainer.isDone()) {
                evaluations.add(trainer.evaluate());
            }
        }
        return evaluations;
    }

    private static Evaluation last(List<Evaluation> evaluations) {
        return evaluations.get(evaluations.size() - 1);
    }

    /** The run of 5,000 images is the book's, whose numbers are computed anew in the browser. */
    private static double fiveThousand(String name) {
        return GoldenChecks.expected(LearningGolden.ALL, "training.0.final." + name);
    }

    @Test
    void everyNumberIsComputed() {
        List<Evaluation> fifty = evaluations(LearningImages.FIFTY, 550);
        List<Evaluation> fiveHundred = evaluations(LearningImages.FIVE_HUNDRED, 600);
        double few = last(fifty).testAccuracy();
        double more = last(fiveHundred).testAccuracy();
        double most = fiveThousand("testAccuracy");
        int tests = LearningImages.FIFTY.config.testSize();
        new Claims("learning")
                .at("guess")
                .exactly(LearningImages.FIFTY.count(), "50")
                .exactly(LearningImages.FIVE_THOUSAND.count(), "5,000")
                .rounded(few, "0.558")
                .rounded(100 * few, "56", "100장에 56장쯤", "about 56 of 100")
                .at("more")
                .exactly(LearningImages.FIVE_HUNDRED.count(), "500")
                .exactly(LearningImages.FIVE_THOUSAND.count(), "5,000")
                .rounded(more, "0.784")
                .rounded(most, "0.836")
                .says(
                        most - more < more - few,
                        "똑같이 열 배씩 늘려도 오르는 폭은 줄어듭니다",
                        "ten times as many images each time, but a smaller gain")
                .at("own")
                .names("the digits to draw", "2", "5", "8")
                .exactly(LearningImages.FIFTY.count(), "50")
                .exactly(LearningImages.FIVE_THOUSAND.count(), "5,000")
                .rounded(shareOfFives(LearningImages.FIFTY), "11%")
                .rounded(shareOfFives(LearningImages.FIVE_THOUSAND), "76%")
                .says(neverSeen(), "두 신경망이 처음 보는 숫자 세 개", "three digits that they had never seen")
                .at("seen")
                .exactly(tests, "1,000")
                .at("gap")
                .exactly(LearningImages.FIFTY.count(), "50")
                .says(last(fifty).trainAccuracy() == 1, "그림의 50장을 모두 맞힙니다", "gets all 50 right")
                .at("watch")
                .set("watch", "step", "0")
                .exactly(LearningImages.FIFTY.count(), "50")
                .says(
                        fifty.stream().allMatch(each -> each.trainAccuracy() == 1),
                        "600걸음이 되기 전에 50장을 모두 맞히고",
                        "gets all 50 right before step 600")
                .says(
                        fifty.stream().allMatch(each -> Math.abs(each.testAccuracy() - 0.56) < 0.015),
                        "시험 정확도는 0.56 가까이에 머뭅니다",
                        "test accuracy stays near 0.56")
                .says(
                        risesToTheEnd(fiveHundred) && theBooksRunRisesToTheEnd(),
                        "나머지 두 신경망의 정확도는 끝까지 오릅니다",
                        "The other two keep rising to the end")
                .at("rules")
                .names("the digit of the example and the methods", "5", "1", "2", "3")
                .exactly(28 * 28, "784", "28 × 28 = 784", "28 × 28 = 784")
                .at("note")
                .names("the method", "2")
                .exactly(tests, "1,000")
                .says(LearningImages.STEPS == 1000, "1,000걸음씩 학습했습니다", "took 1,000 steps each")
                .rounded(most, "0.8")
                .rounded(
                        Math.sqrt(0.8 * 0.2 / tests),
                        "0.013",
                        "√(0.8 × 0.2/1000), 약 0.013",
                        "√(0.8 × 0.2/1000), about 0.013")
                .check();
    }

    private static double shareOfFives(LearningImages images) {
        LabeledImages test = TrainingImages.test(images.config.testSize());
        int fives = 0;
        int right = 0;
        for (int i = 0; i < test.count(); i++) {
            if (test.label(i) == 5) {
                fives++;
                right += answer(images, test, i) == 5 ? 1 : 0;
            }
        }
        return (double) right / fives;
    }

    private static int answer(LearningImages images, LabeledImages of, int index) {
        double[] y = ENDED.computeIfAbsent(images, one -> TrainingImages.ended(one.config))
                .network()
                .predict(of, index);
        return Argmax.of(y, 0, y.length);
    }

    /** No network learns from what it borrows, which only the last one reads correctly. */
    private static boolean neverSeen() {
        LabeledImages all = TrainingImages.all("train");
        boolean unseen = true;
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            int index = OwnPanel.BORROWED[i];
            int meant = OwnDigits.meant(i);
            unseen &= index >= LearningImages.FIVE_THOUSAND.count()
                    && all.label(index) == meant
                    && answer(LearningImages.FIFTY, all, index) != meant
                    && answer(LearningImages.FIVE_THOUSAND, all, index) == meant;
        }
        return unseen;
    }

    private static boolean risesToTheEnd(List<Evaluation> evaluations) {
        boolean rises = true;
        for (int i = 1; i < evaluations.size(); i++) {
            rises &= evaluations.get(i).trainAccuracy() > evaluations.get(i - 1).trainAccuracy()
                    && evaluations.get(i).testAccuracy()
                            > evaluations.get(i - 1).testAccuracy();
        }
        return rises;
    }

    private static boolean theBooksRunRisesToTheEnd() {
        boolean rises = true;
        for (int kind = 0; kind < 2; kind++) {
            for (int update = 700; update < 1000; update += 100) {
                rises &= book(update, kind) > book(update - 100, kind);
            }
            rises &= fiveThousand(kind == 0 ? "trainAccuracy" : "testAccuracy") > book(900, kind);
        }
        return rises;
    }

    private static double book(int update, int kind) {
        return GoldenJson.number("training.0.bookAccuracy." + update + "." + kind);
    }
}
