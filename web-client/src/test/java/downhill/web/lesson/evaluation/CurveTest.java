package downhill.web.lesson.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.training.Evaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final List<Evaluation> EVALUATIONS =
            List.of(new Evaluation(0, 0.1, 0.12), new Evaluation(50, 0.5, 0.4), new Evaluation(100, 0.9, 0.7));

    @Test
    void endsAtTheStepThatHasBeenSeen() {
        assertThat(Curve.of(EVALUATIONS, 99).steps()).containsExactly(0, 50);
        assertThat(Curve.of(EVALUATIONS, 100).train()).containsExactly(0.1, 0.5, 0.9);
        assertThat(Curve.of(List.of(), 100).isEmpty()).isTrue();
    }

    @Test
    void theGapIsTrainingMinusTest() {
        assertThat(Curve.of(EVALUATIONS, 100).gaps()).containsExactly(new double[] {-0.02, 0.1, 0.2}, within(1e-15));
    }
}
