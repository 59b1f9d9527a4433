package downhill.web.lesson.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class EvaluationStateTest {
    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(EvaluationState.FORM, EvaluationState.DEFAULTS))
                .isEmpty();
        assertThat(Addresses.read(EvaluationState.FORM, "")).isEqualTo(EvaluationState.DEFAULTS);
    }

    @Test
    void theAddressKeepsRunAndStep() {
        EvaluationState state = EvaluationState.of(Images.ALL).withStep(9600);
        String query = Addresses.write(EvaluationState.FORM, state);
        assertThat(query).isEqualTo("images=all&step=9600");
        assertThat(Addresses.read(EvaluationState.FORM, query)).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("images=none&step=2001");
        assertThat(EvaluationState.FORM.read(reader)).isEqualTo(EvaluationState.DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("images", "step");
    }

    /** It prints after updates 0, 10, 20, …, which are steps 1, 11, 21, …. */
    @Test
    void evaluationsAreThoseOfTheBook() {
        assertThat(EvaluationState.of(Images.FEW).later(1).step()).isEqualTo(1);
        assertThat(EvaluationState.of(Images.FEW).later(4).step()).isEqualTo(31);
        assertThat(EvaluationState.of(Images.SOME).later(2).step()).isEqualTo(51);
        assertThat(EvaluationState.of(Images.ALL).later(1).later(1).step()).isEqualTo(601);
        assertThat(EvaluationState.of(Images.ALL).withStep(9600).later(1).step())
                .isEqualTo(9601);
    }

    @Test
    void stepsStayWithinTheRun() {
        EvaluationState end = EvaluationState.endOf(Images.FEW);
        assertThat(end.later(1)).isEqualTo(end);
        assertThat(end.isDone()).isTrue();
        assertThat(end.withStep(-3).step()).isZero();
        assertThat(end.withStep(99.6).step()).isEqualTo(100);
    }

    @Test
    void aMoveGoesFromEvaluationToEvaluation() {
        EvaluationState state = EvaluationState.of(Images.ALL).withStep(9600);
        assertThat(state.towards(9590).step()).isEqualTo(9001);
        assertThat(state.towards(9610).step()).isEqualTo(10_000);
        assertThat(EvaluationState.endOf(Images.ALL).towards(9990).step()).isEqualTo(9601);
        assertThat(state.towards(2).step()).isEqualTo(1);
        assertThat(state.towards(0).step()).isZero();
    }
}
