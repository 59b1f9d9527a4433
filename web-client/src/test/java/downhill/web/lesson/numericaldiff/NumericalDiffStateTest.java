package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumericalDiffStateTest {
    private static final NumericalDiffState DEFAULTS = NumericalDiffState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(NumericalDiffState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(NumericalDiffState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        NumericalDiffState state =
                DEFAULTS.withF("x^3 + 2x").withX(-1.5).withH(1e-12).withDifference(Difference.CENTRAL);
        assertThat(Addresses.read(NumericalDiffState.FORM, Addresses.write(NumericalDiffState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void anExampleInTheAddressIsSeenAtItsPlace() {
        NumericalDiffState sine = DEFAULTS.withExample(Example.SINE).withH(1e-8);
        assertThat(Addresses.write(NumericalDiffState.FORM, sine)).isEqualTo("f=sin%28x%29&h=1.0E-8");
        assertThat(Addresses.read(NumericalDiffState.FORM, "f=sin(x)&h=1e-8")).isEqualTo(sine);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("f=sin(&x=21&h=0&difference=backward");
        assertThat(NumericalDiffState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("f", "x", "h", "difference");
    }

    @Test
    void theFigureHoldsThePlace() {
        assertThat(DEFAULTS.withX(12).from()).isZero();
        assertThat(DEFAULTS.withX(12).to()).isEqualTo(20);
        assertThat(DEFAULTS.withX(-4).from()).isEqualTo(-9);
        assertThat(DEFAULTS.withF("x").withX(-4).to()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(NumericalDiffGolden.class)
    void theNumbersOfTheTableComeOut(NumericalDiffGolden golden) {
        assertThat(golden.isEarnedBy(golden.compute())).as(golden.path()).isTrue();
    }
}
