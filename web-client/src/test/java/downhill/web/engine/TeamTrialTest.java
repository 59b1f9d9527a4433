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
    void bothTakeATurnBeforeTheFirstVerdict() {
        assertThat(advance(40, s -> 1, s -> 2)).isEqualTo(10);
    }

    @Test
    void theFasterOfTheTwoDoesTheSteps() {
        advance(40, s -> 1, s -> 2);
        assertThat(advance(80, s -> 1, s -> 2)).isEqualTo(40);
    }

    @Test
    void aSlowTeamRests() {
        advance(40, s -> 2, s -> 1);
        assertThat(advance(80, s -> 2, s -> 1)).isZero();
    }

    @Test
    void theFirstStepsOfATurnAreNotCounted() {
        advance(40, s -> s == 20 || s == 21 ? 1000 : 1, s -> 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void aVerdictOnceSettledOutlastsTwoComparisonsThatThePageHasSpoiled() {
        advance(600, s -> 1, s -> 2);
        IntToDoubleFunction heldUp = s -> 10;
        advance(1000, heldUp, s -> 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void aWrongFirstVerdictIsSetRightSoon() {
        advance(40, s -> 5, s -> 2);
        advance(220, s -> 1, s -> 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void aTeamThatIsHeldUpInMostTurnsRestsThoughItsBestTurnIsTheFastest() {
        advance(1000, s -> s % 3 == 0 ? 10 : 1, s -> 2);
        assertThat(trial.together()).isFalse();
    }

    @Test
    void aMachineThatBecomesBusyOrIdleIsNoticed() {
        advance(5_000, s -> 1, s -> 2);
        advance(10_000, s -> 3, s -> 2);
        assertThat(trial.together()).isFalse();
        advance(20_000, s -> 1, s -> 2);
        assertThat(trial.together()).isTrue();
    }

    @Test
    void comparisonsBecomeRare() {
        int byTeam = advance(10_000, s -> 3, s -> 2);
        assertThat(byTeam).isBetween(100, 250);
        assertThat(advance(100_000, s -> 3, s -> 2)).isLessThan(150);
    }
}
