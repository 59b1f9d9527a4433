package downhill.web.lesson.partialderivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TurnTest {
    @Test
    void fromTheFrontX0GrowsToTheRightAndX1Away() {
        Turn front = new Turn(0, 0);

        assertThat(front.across(5, 0)).isGreaterThan(front.across(-5, 0));
        assertThat(front.across(0, 5)).isEqualTo(front.across(0, -5));
        assertThat(front.away(0, 5)).isGreaterThan(front.away(0, -5));
        assertThat(front.up(0, 5, 10)).isEqualTo(front.up(0, -5, 10));
    }

    @Test
    void fromAboveTheHeightIsNotSeen() {
        Turn above = new Turn(0, 90);

        assertThat(above.up(1, 2, 0)).isCloseTo(above.up(1, 2, 50), within(1e-15));
        assertThat(above.up(0, 5, 0)).isGreaterThan(above.up(0, -5, 0));
    }

    @Test
    void aQuarterTurnBringsX1ToTheLeft() {
        Turn quarter = new Turn(90, 30);

        assertThat(quarter.across(0, 5)).isNegative();
        assertThat(quarter.away(5, 0)).isPositive();
    }

    @Test
    void theBoxStaysInThePicture() {
        for (double yaw = -180; yaw <= 180; yaw += 15) {
            for (double pitch = 5; pitch <= 85; pitch += 10) {
                Turn turn = new Turn(yaw, pitch);
                for (double corner : new double[] {-Turn.REACH, Turn.REACH}) {
                    for (double height : new double[] {0, Turn.TOP}) {
                        assertThat(Math.abs(turn.across(Turn.REACH, corner))).isLessThan(1);
                        assertThat(Math.abs(turn.up(Turn.REACH, corner, height)))
                                .isLessThan(1.01);
                        assertThat(Math.abs(turn.up(-Turn.REACH, corner, height)))
                                .isLessThan(1.01);
                    }
                }
            }
        }
    }
}
