package downhill.web.lesson.whyloss;

import static downhill.web.lesson.whyloss.WhyLossState.DIGIT;
import static downhill.web.lesson.whyloss.WhyLossState.KEYS;
import static downhill.web.lesson.whyloss.WhyLossState.NUDGE;
import static downhill.web.lesson.whyloss.WhyLossState.REACH;
import static downhill.web.lesson.whyloss.WhyLossState.SIGHT;
import static downhill.web.lesson.whyloss.WhyLossState.SUBJECT;
import static downhill.web.lesson.whyloss.WhyLossState.UNIT;
import static downhill.web.lesson.whyloss.WhyLossState.X;
import static downhill.web.lesson.whyloss.WhyLossState.reach;
import static downhill.web.lesson.whyloss.WhyLossState.withNudge;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class WhyLossStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(write(DEFAULTS)).isEmpty();
        assertThat(read("")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = DEFAULTS.with(UNIT, 9)
                .with(DIGIT, 0)
                .with(NUDGE, -1.25)
                .with(X, 4.0)
                .with(SUBJECT, WhyLossState.Subject.WEIGHT)
                .with(SIGHT, 0.5);
        assertThat(write(state)).isEqualTo("unit=9&digit=0&nudge=-1.25&x=4&figure=weight&sight=0.5");
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("unit=10&digit=-1&nudge=5&x=seven&figure=none&sight=-1");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("unit", "digit", "nudge", "x", "figure", "sight");
    }

    @Test
    void anotherWeightBeginsAtItsTrainedValue() {
        assertThat(DEFAULTS.with(NUDGE, 2.0).with(UNIT, 3).get(NUDGE)).isZero();
        assertThat(DEFAULTS.with(NUDGE, 2.0).with(DIGIT, 3).get(NUDGE)).isZero();
    }

    @Test
    void aNudgeEndsAtTheEdge() {
        assertThat(withNudge(DEFAULTS, 5).get(NUDGE)).isEqualTo(WhyLossState.MAX_NUDGE);
        assertThat(withNudge(DEFAULTS, -5).get(NUDGE)).isEqualTo(-WhyLossState.MAX_NUDGE);
    }

    @Test
    void aNudgeByHandEndsWhereTheFigureEnds() {
        assertThat(withNudge(DEFAULTS.with(REACH, 0.8), 3).get(NUDGE)).isEqualTo(0.8);
        assertThat(withNudge(DEFAULTS.with(REACH, 0.2), -3).get(NUDGE)).isEqualTo(-0.2);
    }

    @Test
    void theCurvesAreSeenAsFarAsThePointHasBeen() {
        Values seen = withNudge(DEFAULTS.with(SIGHT, 0.1), -3);
        assertThat(seen.get(SIGHT)).isEqualTo(3);
        assertThat(withNudge(seen, 1).get(SIGHT)).isEqualTo(3);
    }

    @Test
    void theFigureReachesToThePoint() {
        assertThat(reach(DEFAULTS.with(REACH, 0.2))).isEqualTo(0.2);
        assertThat(reach(DEFAULTS.with(REACH, 0.8).with(NUDGE, -0.8))).isEqualTo(0.8);
        assertThat(reach(DEFAULTS.with(REACH, 0.8).with(NUDGE, -0.9))).isEqualTo(WhyLossState.MAX_NUDGE);
    }

    @Test
    void aLinkToAPlaceOfTheFunctionsShowsThem() {
        assertThat(read("nudge=0.5").get(SUBJECT)).isEqualTo(WhyLossState.Subject.WEIGHT);
        assertThat(read("x=4").get(SUBJECT)).isEqualTo(WhyLossState.Subject.ACTIVATION);
        assertThat(write(read("x=4"))).isEqualTo("x=4");
        assertThat(write(read("x=0&figure=activation"))).isEqualTo("figure=activation");
    }

    private static Values read(String query) {
        return Addresses.read(KEYS, query);
    }

    private static String write(Values state) {
        return Addresses.write(KEYS, state);
    }
}
