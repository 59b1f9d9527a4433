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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a lesson holds up as the book's is that of golden.json. */
class GoldenNumbersTest {
    static Stream<Golden> all() {
        List<Golden[]> lessons = List.<Golden[]>of(
                CostGolden.values(),
                EvaluationGolden.values(),
                GradientGolden.values(),
                DescentGolden.values(),
                LearningGolden.values(),
                LossGolden.values(),
                MiniBatchGolden.values(),
                NumericalDiffGolden.values(),
                PartialGolden.values(),
                SimpleNetGolden.values(),
                TrainingGolden.values(),
                TwoLayerGolden.ALL.toArray(Golden[]::new));
        return lessons.stream().flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWhatGoldenSays(Golden golden) {
        assertThat(golden.expected()).as(golden.path()).isEqualTo(GoldenJson.number(golden.path()));
    }

    @Test
    void theMarkIsEarnedBitForBit() {
        Golden exact = golden(0.1, 0);
        assertThat(exact.isEarnedBy(0.1)).isTrue();
        assertThat(exact.isEarnedBy(Math.nextUp(0.1))).isFalse();
        assertThat(exact.isEarnedBy(Double.NaN)).isFalse();
        assertThat(golden(0, 0).isEarnedBy(-0.0)).isFalse();
        assertThat(golden(0, 0).isEarnedBy(0)).isTrue();
    }

    @Test
    void aToleranceIsRelative() {
        Golden close = golden(-200, 1e-9);
        assertThat(close.isEarnedBy(-200 * (1 + 0.9e-9))).isTrue();
        assertThat(close.isEarnedBy(-200 * (1 + 1.1e-9))).isFalse();
        assertThat(close.isEarnedBy(Double.NaN)).isFalse();
    }

    @Test
    void aToleranceIsAbsoluteWhereTheNumberIsASum() {
        Golden near = new Golden() {
            @Override
            public String path() {
                return "none";
            }

            @Override
            public double expected() {
                return 1e-9;
            }

            @Override
            public double tolerance() {
                return 1e-8;
            }

            @Override
            public boolean isToleranceAbsolute() {
                return true;
            }

            @Override
            public downhill.web.page.Text source() {
                return KitText.GOLDEN_WAITING;
            }
        };
        assertThat(near.isEarnedBy(-8e-9)).isTrue();
        assertThat(near.isEarnedBy(-1.1e-8)).isFalse();
        assertThat(near.isEarnedBy(Double.NaN)).isFalse();
    }

    private static Golden golden(double expected, double tolerance) {
        return new Golden() {
            @Override
            public String path() {
                return "none";
            }

            @Override
            public double expected() {
                return expected;
            }

            @Override
            public double tolerance() {
                return tolerance;
            }

            @Override
            public downhill.web.page.Text source() {
                return KitText.GOLDEN_WAITING;
            }
        };
    }
}
