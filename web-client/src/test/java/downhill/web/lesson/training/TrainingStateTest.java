package downhill.web.lesson.training;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class TrainingStateTest {
    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(TrainingState.FORM, TrainingState.DEFAULTS)).isEmpty();
        assertThat(Addresses.read(TrainingState.FORM, "")).isEqualTo(TrainingState.DEFAULTS);
    }

    @Test
    void theAddressKeepsRunStepAndStage() {
        TrainingState state = new TrainingState(Images.ALL, 1200, 3);
        String query = Addresses.write(TrainingState.FORM, state);
        assertThat(query).isEqualTo("images=all&step=1200&stage=3");
        assertThat(Addresses.read(TrainingState.FORM, query)).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("images=some&step=1001&stage=4");
        assertThat(TrainingState.FORM.read(reader)).isEqualTo(TrainingState.DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("images", "step", "stage");
    }

    @Test
    void fourStagesMakeARound() {
        TrainingState state = TrainingState.DEFAULTS;
        for (int stage = 1; stage < TrainingState.STAGES; stage++) {
            state = state.nextStage();
            assertThat(state).isEqualTo(new TrainingState(Images.FEW, 0, stage));
        }
        assertThat(state.nextStage()).isEqualTo(new TrainingState(Images.FEW, 1, 0));
    }

    @Test
    void theRunEndsWithItsLastRound() {
        TrainingState end = TrainingState.DEFAULTS.withStep(2000);
        assertThat(end.step()).isEqualTo(1000);
        assertThat(end.isDone()).isTrue();
        assertThat(end.nextStage()).isEqualTo(end);
        assertThat(Addresses.read(TrainingState.FORM, "step=1000&stage=2")).isEqualTo(end);
    }

    @Test
    void aLossIsSeenOnceItsGradientIs() {
        TrainingState state = TrainingState.DEFAULTS.withStep(5);
        assertThat(state.lossesSeen()).isEqualTo(5);
        assertThat(state.nextStage().lossesSeen()).isEqualTo(5);
        assertThat(state.nextStage().nextStage().lossesSeen()).isEqualTo(6);
    }
}
