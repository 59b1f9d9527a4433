package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.cost.CostGolden;
import downhill.web.lesson.evaluation.EvaluationGolden;
import downhill.web.lesson.gradient.GradientGolden;
import downhill.web.lesson.gradientdescent.DescentGolden;
import downhill.web.lesson.learning.LearningGolden;
import downhill.web.lesson.loss.LossGolden;
import downhill.web.lesson.minibatch.MiniBatchGolden;
import downhill.web.lesson.numericaldiff.NumericalDiffGolden;
import downhill.web.lesson.partialderivative.PartialGolden;
import downhill.web.lesson.simplenet.SimpleNetGolden;
import downhill.web.lesson.training.TrainingGolden;
import downhill.web.lesson.twolayernet.TwoLayerGolden;
import downhill.web.page.Text;
import downhill.web.page.TextChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a lesson holds up as the book's is that of golden.json. */
class GoldenNumbersTest {
    static Stream<Golden> all() {
        return Stream.of(
                        CostGolden.ALL,
                        EvaluationGolden.ALL,
                        GradientGolden.ALL,
                        DescentGolden.ALL,
                        LearningGolden.ALL,
                        LossGolden.ALL,
                        MiniBatchGolden.ALL,
                        NumericalDiffGolden.ALL,
                        PartialGolden.ALL,
                        SimpleNetGolden.ALL,
                        TrainingGolden.ALL,
                        TwoLayerGolden.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWhatGoldenSays(Golden golden) {
        assertThat(golden.expected()).as(golden.path()).isEqualTo(GoldenJson.number(golden.path()));
        TextChecks.requireBothLanguages(golden.label());
        TextChecks.requireBothLanguages(golden.source());
    }

    @Test
    void theMarkIsEarnedBitForBit() {
        Golden exact = golden(0.1);
        assertThat(exact.isEarnedBy(0.1)).isTrue();
        assertThat(exact.isEarnedBy(Math.nextUp(0.1))).isFalse();
        assertThat(exact.isEarnedBy(Double.NaN)).isFalse();
        assertThat(golden(0).isEarnedBy(-0.0)).isFalse();
        assertThat(golden(0).isEarnedBy(0)).isTrue();
    }

    @Test
    void aToleranceIsRelative() {
        Golden close = golden(-200).within(1e-9);
        assertThat(close.isEarnedBy(-200 * (1 + 0.9e-9))).isTrue();
        assertThat(close.isEarnedBy(-200 * (1 + 1.1e-9))).isFalse();
        assertThat(close.isEarnedBy(Double.NaN)).isFalse();
    }

    @Test
    void aToleranceIsAbsoluteWhereTheNumberIsASum() {
        Golden near = golden(1e-9).withinAbsolute(1e-8);
        assertThat(near.isEarnedBy(-8e-9)).isTrue();
        assertThat(near.isEarnedBy(-1.1e-8)).isFalse();
        assertThat(near.isEarnedBy(Double.NaN)).isFalse();
    }

    private static Golden golden(double expected) {
        Text none = KitText.GOLDEN_WAITING;
        return Golden.exact("none", expected, none, none);
    }
}
