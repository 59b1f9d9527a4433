package downhill.web.lesson.numericaldiff;

import static downhill.web.lesson.numericaldiff.NumericalDiffState.BACK;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.DIFFERENCE;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.F;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.H;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.KEYS;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.SEEN;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.SUBJECT;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.X;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.from;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.seen;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.to;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.withBack;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.withExample;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.withH;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class NumericalDiffStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = DEFAULTS.with(F, "x^3 + 2x")
                .with(X, -1.5)
                .with(H, 1e-12)
                .with(DIFFERENCE, Difference.CENTRAL)
                .with(SUBJECT, NumericalDiffState.Subject.CURVE)
                .with(SEEN, 1e-15);
        String query = Addresses.write(KEYS, state);
        assertThat(query).endsWith("&x=-1.5&h=1.0E-12&difference=central&figure=curve&seen=1.0E-15");
        assertThat(Addresses.read(KEYS, query)).isEqualTo(state);
    }

    @Test
    void anExampleInTheAddressIsSeenAtItsPlace() {
        Values sine = withExample(DEFAULTS, Example.SINE).with(H, 1e-8);
        assertThat(Addresses.write(KEYS, sine)).isEqualTo("f=sin%28x%29&h=1.0E-8");
        assertThat(Addresses.read(KEYS, "f=sin(x)&h=1e-8")).isEqualTo(sine);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("f=sin(&x=21&h=0&difference=backward&figure=none&seen=11");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("f", "x", "h", "difference", "figure", "seen");
    }

    @Test
    void theFigureHoldsThePlace() {
        assertThat(from(DEFAULTS.with(X, 12.0))).isZero();
        assertThat(to(DEFAULTS.with(X, 12.0))).isEqualTo(20);
        assertThat(from(DEFAULTS.with(X, -4.0))).isEqualTo(-9);
        assertThat(to(DEFAULTS.with(F, "x").with(X, -4.0))).isEqualTo(5);
    }

    @Test
    void theFirstPointTakenAllTheWayBackMakesTheDifferenceCentral() {
        assertThat(DEFAULTS.get(BACK)).isZero();
        assertThat(DEFAULTS.with(DIFFERENCE, Difference.CENTRAL).get(BACK)).isEqualTo(1);
        Values half = withBack(DEFAULTS, 0.5);
        assertThat(half.get(DIFFERENCE)).isEqualTo(Difference.FORWARD);
        assertThat(half.get(BACK)).isEqualTo(0.5);
        assertThat(withBack(half, 1.3)).isEqualTo(DEFAULTS.with(DIFFERENCE, Difference.CENTRAL));
        assertThat(withBack(withBack(half, 1), -1)).isEqualTo(DEFAULTS);
    }

    @Test
    void theErrorIsDrawnAsFarDownAsHHasBeen() {
        assertThat(seen(DEFAULTS)).isEqualTo(NumericalDiffState.MIN_H);
        Values begun = DEFAULTS.with(H, 0.1).with(SEEN, 0.1);
        assertThat(seen(withH(begun, 1e-6))).isEqualTo(1e-6);
        assertThat(seen(withH(withH(begun, 1e-6), 1))).isEqualTo(1e-6);
        assertThat(seen(begun.with(H, 1e-3))).isEqualTo(1e-3);
        assertThat(withH(begun, 99).get(H)).isEqualTo(NumericalDiffState.MAX_H);
    }
}
