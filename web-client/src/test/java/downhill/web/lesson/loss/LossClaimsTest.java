package downhill.web.lesson.loss;

import static downhill.web.lesson.loss.LossState.FIRST;
import static downhill.web.lesson.loss.LossState.FORM;
import static downhill.web.lesson.loss.LossState.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.CrossEntropyError;
import downhill.core.function.SumSquaredError;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.Claims;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.lesson.loss.LossState.LabelForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossClaimsTest {
    private static final Values BOOK = KEYS.defaults();

    /** The states of the links, in their order: each is one that the page accepts. */
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theLinksLeadToWhatTheTextTells(String language) throws IOException {
        List<Values> states = new ArrayList<>();
        Matcher links = Pattern.compile("href=\"\\?(y1=[0-9.,]+)\"")
                .matcher(Files.readString(Path.of("../static/lessons", language, "loss.html")));
        while (links.find()) {
            states.add(Addresses.read(KEYS, links.group(1)));
        }
        assertThat(states).hasSize(6);
        requireLosses(states.get(1), 0.5975, 2.303);
        requireLosses(states.get(2), 1, 16.12);
        assertThat(cross(states.get(3))).isEqualTo(4.605, within(5e-4));
        assertThat(cross(states.get(4))).isEqualTo(16.12, within(5e-3));
        requireLosses(states.get(5), 0.16, 0.5108);
        assertThat(LossState.trueShare(states.get(0), Answer.FIRST)).isEqualTo(0.9);
        assertThat(cross(states.get(0))).isLessThan(cross(BOOK));
        assertThat(squared(states.get(0))).isLessThan(squared(BOOK));
    }

    private static void requireLosses(Values state, double squared, double cross) {
        assertThat(squared(state)).isEqualTo(squared, within(1e-15));
        assertThat(cross(state)).isEqualTo(cross, within(cross > 10 ? 5e-3 : 5e-4));
    }

    @Test
    void everyNumberIsComputed() {
        Values second = BOOK.with(FIRST, BOOK.get(LossState.SECOND));
        Values sure = BOOK.with(FIRST, LossState.SURE_OF_SEVEN);
        Values uniform = BOOK.with(FIRST, LossState.UNIFORM);
        Values hundredth = Addresses.read(KEYS, "y1=0.11,0.11,0.01,0.11,0.11,0.11,0.11,0.11,0.11,0.11");
        Values traded = Addresses.read(KEYS, "y1=0,0,0.6,0,0,0,0,0.4,0,0");
        Values raised = Addresses.read(KEYS, "y1=0.02,0.01,0.9,0,0.02,0.02,0,0.03,0,0");
        int truth = LossState.truth(BOOK, Answer.FIRST);
        new Claims("loss")
                .at("pull")
                .exactly(sum(BOOK.get(FIRST)), "1")
                .says(cross(raised) < 0.2 && squared(raised) < 0.02, "두 손실이 모두 0에 가까워졌다", "Both losses came close to 0")
                .at("move")
                .exactly(greatest(second.get(FIRST)), "7")
                .exactly(squared(second), "0.5975")
                .rounded(squared(second) / squared(BOOK), "6", "약 6배", "about 6 times")
                .rounded(cross(second), "2.303")
                .rounded(cross(second) / cross(BOOK), "4.5")
                .at("guess")
                .exactly(truth, "2")
                .exactly(greatest(sure.get(FIRST)), "7")
                .exactly(sure.get(FIRST).get(7), "1", "7에 1을 모두 주어", "give all of it to 7")
                .at("sure")
                .exactly(greatest(sure.get(FIRST)), "7")
                .exactly(squared(sure), "1")
                .exactly(2 * squared(sure), "2", "2와 7에서 1씩 틀렸으므로 제곱의 합이 2이고", "so the squares add up to 2")
                .rounded(cross(sure), "16.12")
                .says(
                        cross(sure) / cross(second) > 2 * squared(sure) / squared(second),
                        "훨씬 무겁게 본다",
                        "far more heavily")
                .at("log")
                .rounded(cross(uniform), "2.303")
                .says(
                        hundredth.get(FIRST).get(truth) == uniform.get(FIRST).get(truth) / 10,
                        "10분의 1인 0.01로",
                        "a tenth of that, 0.01")
                .rounded(cross(hundredth), "4.605")
                .says(
                        Math.abs(cross(hundredth) - cross(uniform) - Math.log(10)) < 1e-5,
                        "확률이 10분의 1이 될 때마다 ln 10만큼 더해지므로",
                        "Each time the probability falls to a tenth, ln 10 is added")
                .says(-Math.log(1e-300) > 600, "0에 다가가면 한없이 커진다", "towards 0 the loss has no limit")
                .says(Math.log(0) == Double.NEGATIVE_INFINITY, "확률이 0이면", "At probability 0")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .rounded(-Math.log(CrossEntropyError.DELTA), "16.12")
                .at("trade")
                .exactly(greatestOther(traded.get(FIRST), truth), "7")
                .exactly(squared(BOOK), "0.0975")
                .exactly(squared(traded), "0.16")
                .says(cross(traded) == cross(BOOK), "교차 엔트로피 오차는 그대로이다", "the cross-entropy error did not move")
                .names("the numbers of the one-hot encoding", "0", "1")
                .at("mean")
                .exactly(greatest(second.get(FIRST)), "7")
                .rounded(cross(BOOK), "0.5108")
                .rounded(cross(second), "2.303")
                .rounded(LossState.batchCrossEntropy(BOOK), "1.407")
                .at("play")
                .exactly(truth, "2")
                .says(
                        someAnswerIsWanted(),
                        "오차제곱합은 0.3보다 크고 교차 엔트로피 오차는 1보다 작은 답",
                        "a sum of squared errors above 0.3 and a cross-entropy error below 1")
                .at("take-home")
                .names("the end of all probabilities", "0")
                .at("note")
                .exactly(1 / SumSquaredError.of(new double[] {1}, new double[] {0}), "2", "2로만 나눈", "half the sum")
                .names("the exponent of the square", "2")
                .says(SumSquaredError.of(new double[] {1}, new double[] {0}) == 0.5, "2분의 1은", "The half")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .names("a probability of nothing", "0")
                .set("move", "y1", "0.6")
                .digits(-Math.log(0.6), "0.510825623…")
                .digits(cross(BOOK), "0.510825457…")
                .rounded(cross(sure), "16.118")
                .rounded(cross(uniform), "2.303")
                .check();
    }

    private static double sum(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int greatest(List<Double> shares) {
        return shares.indexOf(Collections.max(shares));
    }

    private static int greatestOther(List<Double> shares, int truth) {
        List<Double> others = new ArrayList<>(shares);
        others.set(truth, 0.0);
        return greatest(others);
    }

    /** The step on the logarithm begins by moving from there to here; on the way its condition must not hold. */
    @Test
    void theWayFromSureToKnowingNothingIsNotTakenForTheAct() {
        Values sure = BOOK.with(FIRST, LossState.SURE_OF_SEVEN);
        Values uniform = BOOK.with(FIRST, LossState.UNIFORM);
        for (int i = 0; i < 100; i++) {
            Values moving = KEYS.between(sure, uniform, i / 100.0);
            assertThat(LossState.trueShare(moving, Answer.FIRST) <= 0.01 && squared(moving) <= 0.6)
                    .isFalse();
        }
    }

    private static boolean someAnswerIsWanted() {
        Values state = BOOK.with(FIRST, List.of(0.0, 0.0, 0.4, 0.0, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0));
        return squared(state) > 0.3 && cross(state) < 1;
    }

    /** The answer to what free play asks first. */
    @Test
    void theFormOfTheTruthLeavesTheLossesAsTheyAre() {
        assertThat(cross(BOOK.with(FORM, LabelForm.LABEL))).isEqualTo(cross(BOOK));
        assertThat(squared(BOOK.with(FORM, LabelForm.LABEL))).isEqualTo(squared(BOOK));
    }

    private static double squared(Values state) {
        return LossState.squaredError(state, Answer.FIRST);
    }

    private static double cross(Values state) {
        return LossState.crossEntropy(state, Answer.FIRST);
    }
}
