package downhill.web.lesson.learning;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.TrainingConfig;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class LearningStateTest {
    private static final LearningState DEFAULTS = LearningState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(LearningState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(LearningState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsWhatIsMarkedAndHowFarItWent() {
        LearningState state = DEFAULTS.toggled(Block.NETWORK)
                .toggled(Block.CLASSIFIER)
                .withChecked(true)
                .withStep(640);
        String query = Addresses.write(LearningState.FORM, state);
        assertThat(query).isEqualTo("marked=2,3&checked=1&step=640");
        assertThat(Addresses.read(LearningState.FORM, query)).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("marked=4&checked=yes&step=1001");
        assertThat(LearningState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("marked", "checked", "step");
    }

    @Test
    void blocksThatAreNamedTwiceOrBetweenTwoAreNoted() {
        for (String marked : new String[] {"3,3", "1.5", "", "0,1,2,3,0"}) {
            QueryReader reader = Addresses.reader("marked=" + marked);
            assertThat(LearningState.FORM.read(reader)).as(marked).isEqualTo(DEFAULTS);
            assertThat(reader.faults()).as(marked).hasSize(1);
        }
    }

    @Test
    void noPersonTouchesTheClassifierAndTheNetwork() {
        LearningState right = DEFAULTS.toggled(Block.CLASSIFIER).toggled(Block.NETWORK);
        assertThat(right.right()).isEqualTo(4);
        assertThat(DEFAULTS.right()).isEqualTo(2);
        assertThat(right.toggled(Block.RULES).isRight(Block.RULES)).isFalse();
    }

    @Test
    void anotherMarkHidesTheAnswer() {
        LearningState checked = DEFAULTS.withChecked(true);
        assertThat(checked.toggled(Block.RULES).checked()).isFalse();
        assertThat(checked.toggled(Block.RULES).toggled(Block.RULES)).isEqualTo(DEFAULTS);
    }

    @Test
    void stepsStayWithinTheRun() {
        assertThat(DEFAULTS.withStep(1200).step()).isEqualTo(1000);
        assertThat(DEFAULTS.withStep(-1).step()).isZero();
    }

    /** The largest of the three is the run that golden.json calls training.0. */
    @Test
    void fiveThousandImagesAreTheBooksDefaults() {
        assertThat(Images.FIVE_THOUSAND.config()).isEqualTo(TrainingConfig.defaults());
    }
}
