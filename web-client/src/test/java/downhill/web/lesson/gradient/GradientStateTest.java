package downhill.web.lesson.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.surface.Landscape;
import downhill.web.page.TextChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientStateTest {
    private static final GradientState DEFAULTS = GradientState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(GradientState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(GradientState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        GradientState state = DEFAULTS.withLandscape(Landscape.TWO_VALLEYS)
                .withFunction("sin(x0) + x1^2")
                .at(-1.25, 0.5);

        assertThat(Addresses.read(GradientState.FORM, Addresses.write(GradientState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("surface=moon&own=2&f=sin(&at=1,13");

        assertThat(GradientState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactlyInAnyOrder("surface", "own", "f", "at");
    }

    @Test
    void pointStaysWithinTheFrameOfAnotherSurface() {
        assertThat(DEFAULTS.at(-4, 0.5).withLandscape(Landscape.ROSENBROCK))
                .isEqualTo(DEFAULTS.withLandscape(Landscape.ROSENBROCK).at(-2, 0.5));
    }

    @Test
    void ownFunctionIsTheOneThatIsWritten() {
        GradientState state = DEFAULTS.withFunction("3 * x0 + x1");

        assertThat(state.surface().value(new double[] {2, 5})).isEqualTo(11);
        assertThat(state.hasSameSurface(state.at(0, 0))).isTrue();
        assertThat(state.hasSameSurface(state.withFunction("x0"))).isFalse();
        assertThat(state.hasSameSurface(DEFAULTS)).isFalse();
    }

    @Test
    void theBooksGradientsComeOut() {
        for (GradientGolden golden : GradientGolden.values()) {
            assertThat(golden.isEarnedBy(golden.computed())).as(golden.path()).isTrue();
            TextChecks.requireBothLanguages(golden.label());
        }
    }

    @ParameterizedTest
    @EnumSource(GradientText.class)
    void speaksBothLanguages(GradientText text) {
        TextChecks.requireBothLanguages(text);
    }
}
