package downhill.web.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class TeamTrialTest {
    private final TeamTrial trial = new TeamTrial();
    private int step;

    /** Takes steps up to a number; returns how many of them the team did. */
    private int advance(int to, IntToDoubleFunction team, IntToDoubleFunction leader) {
        int together = 0;
        for (; step < to; step++) {
            boolean byTeam = trial.together();
            together += byTeam ? 1 : 0;
            trial.took((byTeam ? team : leader).applyAsDouble(step));
        }
        return together;
    }

    @Test
    void theLeaderBegins() {
        assertThat(advance(20, s -> 1, s -> 2)).isZero();
    }

    @Test
    void bothTakeTurnsBeforeTheVerdict() {
        assertThat(advance(100, s -> 1, s -> 2)).isEqualTo(40);
    }

    @Test
    void theFasterOfTheTwoDoesTheSteps() {
        advance(100, s -> 1, s -> 2);
        assertThat(advance(500, s -> 1, s -> 2)).isEqualTo(400);
    }

    @Test
    void aSlowTeamRests() {
        advance(100, s -> 2, s -> 1);
        assertThat(advance(500, s -> 2, s -> 1)).isZero();
    }

    @Test
    void theFirstTurnsOfBothAreNotCounted() {
        advance(100, s -> s < 40 ? 1000 : 1, s -> s < 40 ? 1 : 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void oneInterruptedTurnDoesNotDecide() {
        advance(100, s -> s == 45 ? 100 : 1, s -> 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void aTeamThatIsOftenHeldUpRestsThoughItsBestTurnIsTheFastest() {
        advance(100, s -> s == 45 || s == 65 ? 100 : 1, s -> 2);
        assertThat(trial.together()).isFalse();
    }

    @Test
    void aWrongVerdictIsSetRightByTheNextTrial() {
        advance(100, s -> 5, s -> 2);
        advance(580, s -> 1, s -> 2);
        assertThat(advance(2000, s -> 1, s -> 2)).isEqualTo(1420);
    }

    @Test
    void trialsBecomeRare() {
        int byTeam = advance(100_000, s -> 3, s -> 2);
        // Trials at 20, 500, 2,000, 8,000 and 32,000, in each of which the slower side does 40 steps.
        assertThat(byTeam).isEqualTo(200);
    }
}
