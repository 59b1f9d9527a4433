package downhill.web.lesson.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopesTest {
    private static final int HIDDEN = 50;
    private static final int W1 = 784 * HIDDEN;

    private final double[] before = new double[W1 + HIDDEN + HIDDEN * 10 + 10];
    private final double[] after = new double[before.length];
    private final Slopes slopes = new Slopes(before, after, 0.1, HIDDEN);

    @Test
    void theMoveGivesTheSlope() {
        before[3] = 0.5;
        after[3] = 0.48;
        assertThat(slopes.slope(3)).isEqualTo(0.2, within(1e-15));
        assertThat(slopes.count()).isEqualTo(39_760);
    }

    @Test
    void theSteepestMayGoUpOrDown() {
        after[2 * HIDDEN + 7] = -0.02;
        after[5 * HIDDEN + 4] = 0.03;
        after[W1 + HIDDEN + 33] = 0.5;
        assertThat(slopes.steepestUnit()).isEqualTo(4);
        assertThat(slopes.ofUnit(4)).hasSize(784);
        assertThat(slopes.ofUnit(4)[5]).isEqualTo(-0.3, within(1e-15));
        assertThat(slopes.ofUnit(7)[2]).isEqualTo(0.2, within(1e-15));
    }
}
