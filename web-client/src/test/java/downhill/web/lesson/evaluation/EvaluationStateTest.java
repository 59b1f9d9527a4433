package downhill.web.lesson.evaluation;

import static downhill.web.lesson.evaluation.EvaluationState.IMAGES;
import static downhill.web.lesson.evaluation.EvaluationState.KEYS;
import static downhill.web.lesson.evaluation.EvaluationState.SCENE;
import static downhill.web.lesson.evaluation.EvaluationState.STEP;
import static downhill.web.lesson.evaluation.EvaluationState.isDone;
import static downhill.web.lesson.evaluation.EvaluationState.later;
import static downhill.web.lesson.evaluation.EvaluationState.step;
import static downhill.web.lesson.evaluation.EvaluationState.towards;
import static downhill.web.lesson.evaluation.EvaluationState.withStep;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.evaluation.EvaluationState.Scene;
import org.junit.jupiter.api.Test;

class EvaluationStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = of(EvaluationImages.ALL).with(STEP, 9600).with(SCENE, Scene.GAPS);
        String query = Addresses.write(KEYS, state);
        assertThat(query).isEqualTo("images=all&step=9600&figure=gaps");
        assertThat(Addresses.read(KEYS, query)).isEqualTo(state);
    }

    @Test
    void noRunIsNeededBeforeTheReaderBegins() {
        assertThat(EvaluationImages.values()).noneMatch(one -> EvaluationState.needs(DEFAULTS, one));
        assertThat(EvaluationImages.values()).noneMatch(one -> EvaluationState.needs(of(EvaluationImages.TINY), one));
    }

    @Test
    void runsAreNeededWithTheStepThatShowsThem() {
        Values heart = of(EvaluationImages.TINY).with(STEP, 1);
        assertThat(EvaluationState.needs(heart, EvaluationImages.TINY)).isTrue();
        assertThat(EvaluationState.needs(heart, EvaluationImages.SOME)).isFalse();
        Values epoch = of(EvaluationImages.SOME);
        assertThat(EvaluationState.needs(epoch, EvaluationImages.SOME)).isTrue();
        Values gaps = DEFAULTS.with(SCENE, Scene.GAPS);
        assertThat(EvaluationState.needs(gaps, EvaluationImages.FEW)).isTrue();
        assertThat(EvaluationState.needs(gaps, EvaluationImages.ALL)).isFalse();
    }

    /** As before the lesson led: a step without a run is one of the 1,000 images. */
    @Test
    void earlierAddressesShowWhatTheySay() {
        assertThat(Addresses.read(KEYS, "step=2000")).isEqualTo(endOf(EvaluationImages.FEW));
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("images=none&step=10001&figure=none");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("images", "step", "figure");
    }

    /** It prints after updates 0, 10, 20, …, which are steps 1, 11, 21, …. */
    @Test
    void evaluationsAreThoseOfTheBook() {
        assertThat(step(later(of(EvaluationImages.FEW), 1))).isEqualTo(1);
        assertThat(step(later(of(EvaluationImages.FEW), 4))).isEqualTo(31);
        assertThat(step(later(of(EvaluationImages.SOME), 3))).isEqualTo(101);
        assertThat(step(later(later(of(EvaluationImages.ALL), 1), 1))).isEqualTo(601);
        assertThat(step(later(withStep(of(EvaluationImages.ALL), 9600), 1))).isEqualTo(9601);
    }

    @Test
    void stepsStayWithinTheRun() {
        Values end = endOf(EvaluationImages.FEW);
        assertThat(later(end, 1)).isEqualTo(end);
        assertThat(isDone(end)).isTrue();
        assertThat(step(withStep(end, -3))).isZero();
        assertThat(step(withStep(end, 99.6))).isEqualTo(100);
        assertThat(step(Addresses.read(KEYS, "images=some&step=2000"))).isEqualTo(1000);
    }

    @Test
    void aMoveGoesFromEvaluationToEvaluation() {
        Values state = withStep(of(EvaluationImages.ALL), 9600);
        assertThat(step(towards(state, 9590))).isEqualTo(9001);
        assertThat(step(towards(state, 9610))).isEqualTo(10_000);
        assertThat(step(towards(endOf(EvaluationImages.ALL), 9990))).isEqualTo(9601);
        assertThat(step(towards(state, 2))).isEqualTo(1);
        assertThat(step(towards(state, 0))).isZero();
    }

    private static Values of(EvaluationImages images) {
        return DEFAULTS.with(IMAGES, images);
    }

    private static Values endOf(EvaluationImages images) {
        return KEYS.defaults().with(EvaluationState.IMAGES, images).with(EvaluationState.STEP, images.steps());
    }
}
