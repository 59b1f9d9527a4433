package downhill.web.lesson.learning;

import static downhill.web.lesson.learning.LearningState.CHECKED;
import static downhill.web.lesson.learning.LearningState.KEYS;
import static downhill.web.lesson.learning.LearningState.KIND;
import static downhill.web.lesson.learning.LearningState.NETWORKS;
import static downhill.web.lesson.learning.LearningState.SCENE;
import static downhill.web.lesson.learning.LearningState.STEP;
import static downhill.web.lesson.learning.LearningState.isRight;
import static downhill.web.lesson.learning.LearningState.right;
import static downhill.web.lesson.learning.LearningState.shows;
import static downhill.web.lesson.learning.LearningState.toggled;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.TrainingConfig;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Block;
import downhill.web.lesson.learning.LearningState.Kind;
import downhill.web.lesson.learning.LearningState.Scene;
import org.junit.jupiter.api.Test;

class LearningStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(write(DEFAULTS)).isEmpty();
        assertThat(read("")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = toggled(toggled(DEFAULTS, Block.NETWORK), Block.CLASSIFIER)
                .with(CHECKED, true)
                .with(STEP, 640)
                .with(NETWORKS, 2)
                .with(KIND, Kind.TEST)
                .with(SCENE, Scene.NETWORKS);
        assertThat(write(state)).isEqualTo("marked=2,3&checked=1&step=640&networks=2&kind=test&figure=networks");
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void earlierAddressesShowWhatTheySay() {
        assertThat(read("marked=2,3&checked=1&step=640").get(SCENE)).isEqualTo(Scene.ROUTES);
        assertThat(read("step=640").get(SCENE)).isEqualTo(Scene.NETWORKS);
        assertThat(shows(read("step=640"), LearningImages.FIVE_THOUSAND)).isTrue();
        assertThat(read("step=640").get(KIND)).isEqualTo(Kind.BOTH);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("marked=4&checked=yes&step=1001&networks=4&kind=none&figure=none");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("marked", "checked", "step", "networks", "kind", "figure");
    }

    @Test
    void blocksThatAreNamedTwiceOrBetweenTwoAreNoted() {
        for (String marked : new String[] {"3,3", "1.5", "", "0,1,2,3,0"}) {
            QueryReader reader = Addresses.reader("marked=" + marked);
            assertThat(KEYS.read(reader)).as(marked).isEqualTo(DEFAULTS);
            assertThat(reader.faults()).as(marked).hasSize(1);
        }
    }

    @Test
    void noPersonTouchesTheClassifierAndTheNetwork() {
        Values right = toggled(toggled(DEFAULTS, Block.CLASSIFIER), Block.NETWORK);
        assertThat(right(right)).isEqualTo(4);
        assertThat(right(DEFAULTS)).isEqualTo(2);
        assertThat(isRight(toggled(right, Block.RULES), Block.RULES)).isFalse();
    }

    @Test
    void anotherMarkHidesTheAnswer() {
        Values checked = DEFAULTS.with(CHECKED, true);
        assertThat(toggled(checked, Block.RULES).get(CHECKED)).isFalse();
        assertThat(toggled(checked, Block.RULES).get(SCENE)).isEqualTo(Scene.ROUTES);
    }

    @Test
    void networksComeIntoSightFromTheOneOfTheFewestImagesOn() {
        assertThat(shows(DEFAULTS.with(NETWORKS, 1), LearningImages.FIFTY)).isTrue();
        assertThat(shows(DEFAULTS.with(NETWORKS, 1), LearningImages.FIVE_HUNDRED))
                .isFalse();
        assertThat(shows(DEFAULTS.with(NETWORKS, 3), LearningImages.FIVE_THOUSAND))
                .isTrue();
    }

    /** The largest of the three is the run that golden.json calls training.0. */
    @Test
    void fiveThousandImagesAreTheBooksDefaults() {
        assertThat(LearningImages.FIVE_THOUSAND.config).isEqualTo(TrainingConfig.defaults());
    }

    private static Values read(String query) {
        return Addresses.read(KEYS, query);
    }

    private static String write(Values state) {
        return Addresses.write(KEYS, state);
    }
}
