package downhill.web.lesson.partialderivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.page.TextChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartialStateTest {
    private static final PartialState DEFAULTS = PartialState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(PartialState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(PartialState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        PartialState state = DEFAULTS.withFree(Variable.X1)
                .withMoving(-1.5)
                .withHeld(0.2)
                .withMeasured(true)
                .turned(100, -10);

        assertThat(Addresses.write(PartialState.FORM, state))
                .isEqualTo("free=x1&x0=0.2&x1=-1.5&measured=1&yaw=75&pitch=20");
        assertThat(Addresses.read(PartialState.FORM, Addresses.write(PartialState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("free=x2&x0=6&x1=-6&measured=yes&yaw=181&pitch=0");

        assertThat(PartialState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("free", "x0", "x1", "measured", "yaw", "pitch");
    }

    @Test
    void changingTheVariableKeepsThePoint() {
        PartialState other = DEFAULTS.withFree(Variable.X1);

        assertThat(other.moving()).isEqualTo(4);
        assertThat(other.held()).isEqualTo(3);
        assertThat(other.height()).isEqualTo(25).isEqualTo(DEFAULTS.height());
    }

    @Test
    void turningGoesRoundAndRoundButNotOverTheTop() {
        assertThat(DEFAULTS.turned(-160, 0).turn().yaw()).isEqualTo(175);
        assertThat(DEFAULTS.turned(210, 0).turn().yaw()).isEqualTo(-175);
        assertThat(DEFAULTS.turned(0, 500).turn().pitch()).isEqualTo(PartialState.HIGHEST_PITCH);
        assertThat(DEFAULTS.turned(0, -500).turn().pitch()).isEqualTo(PartialState.LOWEST_PITCH);
    }

    /** Over 25 doubles lie 3.6e-15 apart, which 2h makes 1.8e-11. */
    @Test
    void movingTheCutLeavesTheSlopeAsItIs() {
        assertThat(DEFAULTS.withHeld(0).slope()).isCloseTo(6, within(4e-11));
        assertThat(DEFAULTS.withHeld(-3).slope()).isCloseTo(6, within(4e-11));
    }

    @Test
    void theBooksPartialDerivativesComeOut() {
        for (PartialGolden golden : PartialGolden.values()) {
            assertThat(golden.isEarnedBy(golden.computed())).as(golden.path()).isTrue();
        }
        assertThat(DEFAULTS.slope()).isEqualTo(PartialGolden.BY_X0.expected());
        assertThat(DEFAULTS.withFree(Variable.X1).slope()).isEqualTo(PartialGolden.BY_X1.expected());
    }

    @ParameterizedTest
    @EnumSource(PartialText.class)
    void speaksBothLanguages(PartialText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Variable.class)
    void namesVariablesInBothLanguages(Variable variable) {
        TextChecks.requireBothLanguages(variable);
    }

    @Test
    void aTurnAloneIsToldFromAnotherPoint() {
        assertThat(DEFAULTS.withPitch(60).differsInTurnOnly(DEFAULTS)).isTrue();
        assertThat(DEFAULTS.withMoving(0).differsInTurnOnly(DEFAULTS)).isFalse();
        assertThat(DEFAULTS.withMoving(0).withPitch(60).differsInTurnOnly(DEFAULTS))
                .isFalse();
        assertThat(DEFAULTS.differsInTurnOnly(DEFAULTS)).isFalse();
    }
}
