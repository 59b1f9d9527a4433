package downhill.web.lesson.gradient;

import static downhill.web.lesson.gradient.GradientState.AROUND;
import static downhill.web.lesson.gradient.GradientState.ARROWS;
import static downhill.web.lesson.gradient.GradientState.AT;
import static downhill.web.lesson.gradient.GradientState.KEYS;
import static downhill.web.lesson.gradient.GradientState.LETTERS;
import static downhill.web.lesson.gradient.GradientState.OWN;
import static downhill.web.lesson.gradient.GradientState.SURFACE;
import static downhill.web.lesson.gradient.GradientState.function;
import static downhill.web.lesson.gradient.GradientState.haveSameFunction;
import static downhill.web.lesson.gradient.GradientState.withFunction;
import static downhill.web.lesson.gradient.GradientState.withLandscape;
import static downhill.web.lesson.gradient.GradientState.withPoint;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradient.GradientState.Arrows;
import downhill.web.lesson.surface.Landscape;
import org.junit.jupiter.api.Test;

class GradientStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = withPoint(
                        withFunction(withLandscape(DEFAULTS, Landscape.TWO_VALLEYS), "sin(x0) + x1^2"), -1.25, 0.5)
                .with(ARROWS, Arrows.ONE)
                .with(AROUND, 90.0)
                .with(LETTERS, true);

        String query = Addresses.write(KEYS, state);
        assertThat(query).endsWith("&at=-1.25,0.5&arrows=one&around=90&letters=1");
        assertThat(Addresses.read(KEYS, query)).isEqualTo(state);
    }

    @Test
    void anAddressOfOldShowsArrowsEverywhere() {
        Values old = Addresses.read(KEYS, "surface=ellipse&at=-7,2");
        assertThat(old.get(SURFACE)).isEqualTo(Landscape.ELLIPSE);
        assertThat(old.get(AT)).containsExactly(-7.0, 2.0);
        assertThat(old.get(ARROWS)).isEqualTo(Arrows.EVERYWHERE);
        assertThat(function(Addresses.read(KEYS, "own=1&f=x0-x1")).value(new double[] {5, 2}))
                .isEqualTo(3);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("surface=moon&own=2&f=sin(&at=1,13&arrows=few&around=361&letters=A");

        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("surface", "own", "f", "at", "arrows", "around", "letters");
    }

    @Test
    void pointStaysWithinTheFrameOfAnotherSurface() {
        assertThat(withLandscape(withPoint(DEFAULTS, -4, 0.5), Landscape.ROSENBROCK)
                        .get(AT))
                .containsExactly(-2.0, 0.5);
        assertThat(withPoint(DEFAULTS, 99, -99).get(AT)).containsExactly(12.0, -12.0);
    }

    @Test
    void ownFunctionIsTheOneThatIsWritten() {
        Values state = withFunction(DEFAULTS, "3 * x0 + x1");

        assertThat(function(state).value(new double[] {2, 5})).isEqualTo(11);
        assertThat(haveSameFunction(state, withPoint(state, 0, 0))).isTrue();
        assertThat(haveSameFunction(state, withFunction(state, "x0"))).isFalse();
        assertThat(haveSameFunction(state, DEFAULTS)).isFalse();
        assertThat(haveSameFunction(state.with(OWN, false), DEFAULTS)).isTrue();
    }
}
