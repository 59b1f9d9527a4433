package downhill.web.lesson.loss;

import static downhill.web.lesson.loss.LossState.FIRST;
import static downhill.web.lesson.loss.LossState.FORM;
import static downhill.web.lesson.loss.LossState.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.CrossEntropyError;
import downhill.core.function.SumSquaredError;
import downhill.web.digit.Shares;
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
        assertThat(LossState.trueShare(states.get(0), Answer.FIRST)).isEqualTo(0.9);
        assertThat(states.get(1).get(FIRST)).isEqualTo(BOOK.get(LossState.SECOND));
        assertThat(cross(states.get(2))).isEqualTo(4.605, within(5e-4));
        requireLosses(states.get(3), 1, 16.12);
        assertThat(cross(states.get(4))).isEqualTo(16.12, within(5e-3));
        requireLosses(states.get(5), 0.16, 0.5108);
    }

    /** What the hand in the figure shows is what the link does. */
    @Test
    void theGesturesLeadWhereTheLinksLead() {
        List<Double> book = BOOK.get(FIRST);
        assertThat(dragged(book, 2, 0.9)).isEqualTo(shares("0,0,0.9,0,0,0.05,0,0.05,0,0"));
        assertThat(dragged(book, 7, 0.6)).isEqualTo(BOOK.get(LossState.SECOND));
        assertThat(dragged(BOOK.get(LossState.SECOND), 7, 1)).isEqualTo(LossStateTest.SURE_OF_SEVEN);
        assertThat(Shares.with(book, 7, 0.4, 2, 0.05)).isEqualTo(shares("0,0,0.6,0,0,0,0,0.4,0,0"));
        assertThat(Shares.with(LossStateTest.UNIFORM, 2, 0.01, -1, 0.01))
                .isEqualTo(shares("0.11,0.11,0.01,0.11,0.11,0.11,0.11,0.11,0.11,0.11"));
        assertThat(Shares.with(LossStateTest.UNIFORM, 2, 0, -1, 0.01))
                .isEqualTo(shares("0.12,0.11,0,0.11,0.11,0.11,0.11,0.11,0.11,0.11"));
    }

    private static List<Double> dragged(List<Double> shares, int digit, double share) {
        return Shares.with(shares, digit, share, -1, 0.05);
    }

    private static List<Double> shares(String query) {
        return Addresses.read(KEYS, "y1=" + query).get(FIRST);
    }

    private static void requireLosses(Values state, double squared, double cross) {
        assertThat(squared(state)).isEqualTo(squared, within(1e-15));
        assertThat(cross(state)).isEqualTo(cross, within(cross > 10 ? 5e-3 : 5e-4));
    }

    @Test
    void everyNumberIsComputed() {
        Values second = BOOK.with(FIRST, BOOK.get(LossState.SECOND));
        Values sure = BOOK.with(FIRST, LossStateTest.SURE_OF_SEVEN);
        Values uniform = BOOK.with(FIRST, LossStateTest.UNIFORM);
        Values hundredth = Addresses.read(KEYS, "y1=0.11,0.11,0.01,0.11,0.11,0.11,0.11,0.11,0.11,0.11");
        Values none = Addresses.read(KEYS, "y1=0.12,0.11,0,0.11,0.11,0.11,0.11,0.11,0.11,0.11");
        Values traded = Addresses.read(KEYS, "y1=0,0,0.6,0,0,0,0,0.4,0,0");
        Values raised = BOOK.with(FIRST, dragged(BOOK.get(FIRST), 2, 0.85));
        int truth = LossState.truth(BOOK, Answer.FIRST);
        new Claims("loss")
                .at("pull")
                .exactly(sum(BOOK.get(FIRST)), "1")
                .exactly(truth, "2")
                .says(
                        cross(raised) < 0.2 && squared(raised) < 0.03,
                        "두 손실이 모두 0에 가까워졌습니다",
                        "Both losses came close to 0")
                .at("move")
                .exactly(truth, "2", "t는 2만 1이고 나머지는 모두 0입니다", "gives 1 to the digit 2 and 0 to the others")
                .says(
                        SumSquaredError.of(new double[] {3}, new double[] {0}) == 9 / 2.0,
                        "차이를 제곱해 모두 더하고 2로 나눈",
                        "Square the difference between each probability and t, add up and halve")
                .exactly(greatest(second.get(FIRST)), "7")
                .exactly(second.get(FIRST).get(truth), "0.1", "2에 0.1, 7에 0.6을 줍니다", "0.1 to the 2 and 0.6 to the 7")
                .exactly(squared(second), "0.5975")
                .exactly(squared(BOOK), "0.0975")
                .rounded(squared(second) / squared(BOOK), "6", "약 6배", "about 6 times")
                .says(
                        second.get(FIRST).get(truth) < BOOK.get(FIRST).get(truth)
                                && second.get(FIRST).get(7) > BOOK.get(FIRST).get(7),
                        "2와 7의 확률이 t에서 멀어졌기 때문입니다",
                        "because the probabilities of 2 and 7 went away from t")
                .at("log")
                .exactly(uniform.get(FIRST).get(0), "0.1")
                .rounded(cross(uniform), "2.303")
                .says(
                        Math.abs(cross(hundredth) - cross(uniform) - Math.log(10)) < 1e-5,
                        "확률이 10분의 1이 될 때마다 ln 10, 곧 2.303씩 더해지고",
                        "Each time the probability falls to a tenth, ln 10 is added, which is 2.303")
                .exactly(-Math.log(1), "0", "y = 1이면 0입니다", "at y = 1 the loss is 0")
                .says(1 / 1.0 != 0, "y = 1이어도 0이 되지 않습니다", "not 0 even at y = 1")
                .at("guess")
                .exactly(truth, "2")
                .exactly(greatest(sure.get(FIRST)), "7")
                .exactly(sure.get(FIRST).get(7), "1", "7에 1을 모두 주어", "give all of it to 7")
                .at("sure")
                .exactly(greatest(sure.get(FIRST)), "7")
                .exactly(squared(second), "0.5975")
                .exactly(squared(sure), "1")
                .rounded(squared(sure) / squared(second), "1.7")
                .exactly(
                        2 * squared(sure),
                        "2",
                        "2와 7에서 1씩 틀려도 제곱의 합은 2이고 그 절반",
                        "with 2 and 7 off by 1 each, it is half of 2")
                .rounded(cross(second), "2.303")
                .rounded(cross(sure) / cross(second), "7", "16.12로 7배", "16.12, which is 7 times")
                .exactly(truth, "2")
                .rounded(cross(sure), "16.12")
                .at("zero")
                .says(Math.log(0) == Double.NEGATIVE_INFINITY, "0의 로그는 없습니다", "There is no logarithm of 0")
                .says(-Math.log(1e-300) > 600, "0에 다가가면 −ln y는 한없이 커집니다", "As y goes to 0, −ln y grows without limit")
                .names("the probability", "0")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .rounded(-Math.log(CrossEntropyError.DELTA), "16.12")
                .rounded(cross(none), "16.12")
                .at("trade")
                .exactly(greatestOther(traded.get(FIRST), truth), "7")
                .exactly(truth, "2")
                .exactly(squared(BOOK), "0.0975")
                .exactly(squared(traded), "0.16")
                .names("what wrong digits are multiplied by", "0")
                .says(cross(traded) == cross(BOOK), "교차 엔트로피 오차는 그대로입니다", "the cross-entropy error does not move")
                .at("mean")
                .exactly(truth, "2", "정답이 2인", "images of a 2")
                .exactly(BOOK.get(FIRST).get(truth), "0.6", "2에 0.6을", "0.6 to the 2")
                .exactly(second.get(FIRST).get(truth), "0.1")
                .rounded(cross(BOOK), "0.5108")
                .rounded(cross(second), "2.303")
                .rounded(LossState.batchCrossEntropy(BOOK), "1.407")
                .at("play")
                .names("the truth as it is written", "0", "1")
                .exactly(truth, "2")
                .says(
                        someAnswerIsWanted(),
                        "오차제곱합은 0.3보다 크고 교차 엔트로피 오차는 1보다 작은 답",
                        "a sum of squared errors above 0.3 and a cross-entropy error below 1")
                .exactly(50, "50", "50장으로 학습한 신경망의 답", "the network with 50 images")
                .names("the lesson where digits are drawn", "1")
                .at("take-home")
                .names("the end of all probabilities", "0")
                .at("note")
                .exactly(1 / SumSquaredError.of(new double[] {1}, new double[] {0}), "2", "2로만 나눈", "half the sum")
                .names("the exponent of the square", "2")
                .says(SumSquaredError.of(new double[] {1}, new double[] {0}) == 0.5, "2분의 1은", "The half")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .set("pull", "y1", "0.6")
                .digits(-Math.log(0.6), "0.510825623…")
                .digits(cross(BOOK), "0.510825457…")
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
