package downhill.web.lesson.learning;

import static downhill.web.lesson.learning.LearningState.KEYS;
import static downhill.web.lesson.learning.LearningState.KIND;
import static downhill.web.lesson.learning.LearningState.NETWORKS;
import static downhill.web.lesson.learning.LearningState.SCENE;
import static downhill.web.lesson.learning.LearningState.STEP;
import static downhill.web.lesson.learning.LearningState.answered;
import static downhill.web.lesson.learning.LearningState.marked;
import static downhill.web.lesson.learning.LearningState.shows;
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
        Values state = marked(marked(DEFAULTS, Block.NETWORK, false), Block.CLASSIFIER, true)
                .with(STEP, 640)
                .with(NETWORKS, 2)
                .with(KIND, Kind.TEST)
                .with(SCENE, Scene.NETWORKS);
        assertThat(write(state)).isEqualTo("marked=6,3&step=640&networks=2&kind=test&figure=networks");
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void earlierAddressesShowWhatTheySay() {
        assertThat(read("marked=6,3&step=640").get(SCENE)).isEqualTo(Scene.ROUTES);
        assertThat(read("step=640").get(SCENE)).isEqualTo(Scene.NETWORKS);
        assertThat(shows(read("step=640"), LearningImages.FIVE_THOUSAND)).isTrue();
        assertThat(read("step=640").get(KIND)).isEqualTo(Kind.BOTH);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("marked=8&step=1001&networks=4&kind=none&figure=none");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("marked", "step", "networks", "kind", "figure");
    }

    @Test
    void blocksThatAreNamedTwiceOrBetweenTwoAreNoted() {
        for (String marked : new String[] {"3,3", "1.5", "", "0,1,2,3,0", "1,5"}) {
            QueryReader reader = Addresses.reader("marked=" + marked);
            assertThat(KEYS.read(reader)).as(marked).isEqualTo(DEFAULTS);
            assertThat(reader.faults()).as(marked).hasSize(1);
        }
    }

    /** The link that shows the answers marks each block as it is. */
    @Test
    void noPersonTouchesTheDecisionAndTheNetwork() {
        Values right = DEFAULTS;
        for (Block block : Block.values()) {
            right = marked(right, block, !block.touched);
            right = marked(right, block, block.touched);
        }
        assertThat(answered(right)).isEqualTo(4);
        assertThat(right).isEqualTo(read("marked=4,5,2,3"));
        assertThat(right.get(SCENE)).isEqualTo(Scene.ROUTES);
    }

    @Test
    void networksComeIntoSightFromTheOneOfTheFewestImagesOn() {
        assertThat(shows(DEFAULTS.with(NETWORKS, 1), LearningImages.FIFTY)).isTrue();
        assertThat(shows(DEFAULTS.with(NETWORKS, 1), LearningImages.FIVE_HUNDRED))
                .isFalse();
        assertThat(shows(DEFAULTS.with(NETWORKS, 3), LearningImages.FIVE_THOUSAND))
                .isTrue();
    }

    @Test
    void aHandleStandsForTheNearestNetwork() {
        assertThat(LearningState.networksUpTo(20)).isEqualTo(1);
        assertThat(LearningState.networksUpTo(150)).isEqualTo(1);
        assertThat(LearningState.networksUpTo(170)).isEqualTo(2);
        assertThat(LearningState.networksUpTo(1500)).isEqualTo(2);
        assertThat(LearningState.networksUpTo(13_000)).isEqualTo(3);
        assertThat(LearningState.last(3)).isEqualTo(LearningImages.FIVE_THOUSAND);
        assertThat(LearningState.last(0)).isEqualTo(LearningImages.FIFTY);
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
