package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.KEYS;
import static downhill.web.lesson.partialderivative.PartialState.MEASURED;
import static downhill.web.lesson.partialderivative.PartialState.PITCH;
import static downhill.web.lesson.partialderivative.PartialState.WHOLE;
import static downhill.web.lesson.partialderivative.PartialState.X0;
import static downhill.web.lesson.partialderivative.PartialState.X1;
import static downhill.web.lesson.partialderivative.PartialState.YAW;
import static downhill.web.lesson.partialderivative.PartialState.differInTurnOnly;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;
import static downhill.web.lesson.partialderivative.PartialState.turned;
import static downhill.web.lesson.partialderivative.PartialState.withMoving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = turned(
                DEFAULTS.with(FREE, Variable.X1)
                        .with(X0, 0.2)
                        .with(X1, -1.5)
                        .with(MEASURED, true)
                        .with(WHOLE, true),
                100,
                -10);

        assertThat(Addresses.write(KEYS, state)).isEqualTo("free=x1&x0=0.2&x1=-1.5&measured=1&whole=1&yaw=75&pitch=20");
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
    }

    @Test
    void anAddressOfOldShowsTheCut() {
        Values old = Addresses.read(KEYS, "free=x1&measured=1&yaw=-65");
        assertThat(old.get(WHOLE)).isFalse();
        assertThat(moving(old)).isEqualTo(4);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("free=x2&x0=6&x1=-6&measured=yes&whole=2&yaw=181&pitch=0");

        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("free", "x0", "x1", "measured", "whole", "yaw", "pitch");
    }

    @Test
    void changingTheVariableKeepsThePoint() {
        Values other = DEFAULTS.with(FREE, Variable.X1);

        assertThat(moving(other)).isEqualTo(4);
        assertThat(held(other)).isEqualTo(3);
        assertThat(height(other)).isEqualTo(25).isEqualTo(height(DEFAULTS));
        assertThat(withMoving(other, 1)).isEqualTo(other.with(X1, 1.0));
        assertThat(withMoving(DEFAULTS, 1)).isEqualTo(DEFAULTS.with(X0, 1.0));
    }

    @Test
    void theHandleOfThePlaneMovesTheCut() {
        for (Values values : List.of(DEFAULTS, DEFAULTS.with(FREE, Variable.X1))) {
            double[] grip = PartialState.grip(values, -2);
            Values moved = PartialState.withPlane(values, grip[0], grip[1]);
            assertThat(moved).isEqualTo(values.with(PartialState.heldKey(values), -2.0));
        }
        double[] beyond = PartialState.grip(DEFAULTS, 9);
        assertThat(PartialState.withPlane(DEFAULTS, beyond[0], beyond[1]).get(X1))
                .isEqualTo(Turn.REACH);
    }

    @Test
    void theRulerIsTurnedByItsEndToTheTangent() {
        Values crooked = PartialState.withRuler(DEFAULTS, 22);
        assertThat(PartialState.ruler(crooked)).isCloseTo(1, within(1e-9));
        assertThat(PartialState.withRuler(crooked, 7)).isEqualTo(DEFAULTS);
        assertThat(PartialState.ruler(crooked.with(FREE, Variable.X1))).isCloseTo(8, within(1e-9));
    }

    @Test
    void thePlaneSwingsFromOneAxisToTheOther() {
        for (double degrees = 0; degrees <= 90; degrees += 10) {
            double[] grip = PartialState.swingGrip(DEFAULTS, degrees);
            Values swung = PartialState.withSwing(DEFAULTS, grip[0], grip[1]);
            double radians = Math.toRadians(degrees);
            assertThat(PartialState.swing(swung)).isEqualTo(degrees);
            assertThat(height(swung)).isCloseTo(25, within(1e-9));
            assertThat(PartialState.slope(swung))
                    .isCloseTo(6 * Math.cos(radians) + 8 * Math.sin(radians), within(1e-6));
            double[] point = PartialState.place(swung, moving(swung), held(swung), 0);
            assertThat(point[0]).isCloseTo(3, within(1e-9));
            assertThat(point[1]).isCloseTo(4, within(1e-9));
            for (double end : PartialState.ends(swung)) {
                double[] place = PartialState.place(swung, end, held(swung), 0);
                assertThat(Math.max(Math.abs(place[0]), Math.abs(place[1]))).isCloseTo(Turn.REACH, within(1e-9));
            }
        }
    }

    @Test
    void turningGoesRoundAndRoundButNotOverTheTop() {
        assertThat(turned(DEFAULTS, -160, 0).get(YAW)).isEqualTo(175);
        assertThat(turned(DEFAULTS, 210, 0).get(YAW)).isEqualTo(-175);
        assertThat(turned(DEFAULTS, 0, 500).get(PITCH)).isEqualTo(PartialState.MAX_PITCH);
        assertThat(turned(DEFAULTS, 0, -500).get(PITCH)).isEqualTo(PartialState.MIN_PITCH);
    }

    @Test
    void aTurnAloneIsToldFromAnotherPoint() {
        assertThat(differInTurnOnly(DEFAULTS.with(PITCH, 60.0), DEFAULTS)).isTrue();
        assertThat(differInTurnOnly(DEFAULTS.with(X0, 0.0), DEFAULTS)).isFalse();
        assertThat(differInTurnOnly(DEFAULTS.with(X0, 0.0).with(PITCH, 60.0), DEFAULTS))
                .isFalse();
        assertThat(differInTurnOnly(DEFAULTS, DEFAULTS)).isFalse();
    }
}
