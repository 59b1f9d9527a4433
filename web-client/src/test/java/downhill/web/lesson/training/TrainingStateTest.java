package downhill.web.lesson.training;

import static downhill.web.lesson.training.TrainingState.IMAGES;
import static downhill.web.lesson.training.TrainingState.KEYS;
import static downhill.web.lesson.training.TrainingState.SCENE;
import static downhill.web.lesson.training.TrainingState.SIGHT;
import static downhill.web.lesson.training.TrainingState.STAGE;
import static downhill.web.lesson.training.TrainingState.STEP;
import static downhill.web.lesson.training.TrainingState.isDone;
import static downhill.web.lesson.training.TrainingState.lossesSeen;
import static downhill.web.lesson.training.TrainingState.stage;
import static downhill.web.lesson.training.TrainingState.step;
import static downhill.web.lesson.training.TrainingState.window;
import static downhill.web.lesson.training.TrainingState.withNextStage;
import static downhill.web.lesson.training.TrainingState.withStep;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class TrainingStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(write(DEFAULTS)).isEmpty();
        assertThat(read("")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = DEFAULTS.with(IMAGES, EpochImages.ALL)
                .with(STEP, 1200)
                .with(STAGE, 3)
                .with(SCENE, TrainingState.Scene.LOSS)
                .with(SIGHT, TrainingState.Sight.HUNDRED);
        assertThat(write(state)).isEqualTo("images=all&step=1200&stage=3&figure=loss&sight=hundred");
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void theRunIsNeededFromTheFirstMiniBatchOn() {
        assertThat(TrainingState.needsFew(DEFAULTS)).isFalse();
        assertThat(TrainingState.needsFew(withNextStage(DEFAULTS))).isTrue();
        assertThat(TrainingState.needsFew(DEFAULTS.with(STEP, 100))).isTrue();
        Values all = DEFAULTS.with(IMAGES, EpochImages.ALL).with(STEP, 100);
        assertThat(TrainingState.needsFew(all)).isFalse();
        assertThat(TrainingState.needsFew(all.with(SCENE, TrainingState.Scene.HIDDEN)))
                .isTrue();
    }

    @Test
    void earlierAddressesShowWhatTheySay() {
        assertThat(read("step=150").get(SCENE)).isEqualTo(TrainingState.Scene.LOSS);
        assertThat(read("step=150&stage=2").get(SCENE)).isEqualTo(TrainingState.Scene.ROUND);
        assertThat(write(read("images=all&step=1200&stage=3"))).isEqualTo("images=all&step=1200&stage=3");
        assertThat(window(read("images=all&step=1200"))).isEqualTo(10_000);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("images=some&step=10001&stage=4&figure=none&sight=far");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("images", "step", "stage", "figure", "sight");
    }

    @Test
    void fourStagesMakeAStep() {
        Values state = DEFAULTS;
        for (int done = 1; done < TrainingState.STAGES; done++) {
            state = withNextStage(state);
            assertThat(step(state)).isZero();
            assertThat(stage(state)).isEqualTo(done);
        }
        state = withNextStage(state);
        assertThat(step(state)).isEqualTo(1);
        assertThat(stage(state)).isZero();
        assertThat(state.get(SCENE)).isEqualTo(TrainingState.Scene.ROUND);
    }

    @Test
    void theRunEndsWithItsLastStep() {
        Values end = withStep(DEFAULTS, 2000);
        assertThat(step(end)).isEqualTo(1000);
        assertThat(isDone(end)).isTrue();
        assertThat(withNextStage(end)).isEqualTo(end);
        assertThat(step(read("step=5000&stage=2"))).isEqualTo(1000);
        assertThat(stage(read("step=5000&stage=2"))).isZero();
    }

    @Test
    void anotherRunBeginsAtItsFirstWeights() {
        assertThat(read("step=500&sight=hundred").with(IMAGES, EpochImages.ALL))
                .isEqualTo(DEFAULTS.with(IMAGES, EpochImages.ALL));
    }

    @Test
    void aLossIsSeenOnceItsGradientIs() {
        Values state = withStep(DEFAULTS, 5);
        assertThat(lossesSeen(state)).isEqualTo(5);
        assertThat(lossesSeen(withNextStage(state))).isEqualTo(5);
        assertThat(lossesSeen(withNextStage(withNextStage(state)))).isEqualTo(6);
    }

    @Test
    void theStepIsAlwaysInSight() {
        assertThat(window(read("step=100&sight=hundred"))).isEqualTo(100);
        assertThat(window(read("step=101&sight=hundred"))).isEqualTo(1000);
        assertThat(window(read("step=300"))).isEqualTo(1000);
        assertThat(window(read("images=all&step=300&sight=thousand"))).isEqualTo(1000);
        assertThat(window(read("images=all&step=1001&sight=thousand"))).isEqualTo(10_000);
        assertThat(window(read("step=700&figure=growth"))).isEqualTo(Growth.STEPS);
    }

    private static Values read(String query) {
        return Addresses.read(KEYS, query);
    }

    private static String write(Values state) {
        return Addresses.write(KEYS, state);
    }
}
