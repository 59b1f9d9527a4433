package downhill.web.lesson.whyloss;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class WhyLossStateTest {
    private static final WhyLossState DEFAULTS = WhyLossState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(WhyLossState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(WhyLossState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        WhyLossState state = DEFAULTS.withUnit(9).withDigit(0).withNudge(-1.25).withX(4);
        assertThat(Addresses.read(WhyLossState.FORM, Addresses.write(WhyLossState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("unit=10&digit=-1&nudge=5&x=seven");
        assertThat(WhyLossState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("unit", "digit", "nudge", "x");
    }

    @Test
    void anotherWeightBeginsAtItsTrainedValue() {
        assertThat(DEFAULTS.withNudge(2).withUnit(3).nudge()).isZero();
        assertThat(DEFAULTS.withNudge(2).withDigit(3).nudge()).isZero();
    }

    @Test
    void aNudgeEndsAtTheEdge() {
        assertThat(DEFAULTS.withNudge(5).nudge()).isEqualTo(WhyLossState.MAX_NUDGE);
    }
}
