package downhill.web.engine;

/**
 * Finds out which is faster, the team or its leader alone, and does so again as the run goes on.
 *
 * <p>From time to time both take a turn of a few steps, one right after the other. The team does the steps in between if
 * it was the faster in most of the last five comparisons. These lie apart, because a page that draws a curve holds up a
 * team for some milliseconds, which is longer than a turn: it spoils one comparison, and the others stand. At first they
 * follow each other closely, later each after a quarter more steps, so that they cost about 1 % of a run. The leader
 * begins, for a team that has just been started is slow.
 */
final class TeamTrial {
    private static final int TURN_STEPS = 10;
    /** The first steps of a turn do not count: the processors fetch what the others have written. */
    private static final int IDLE_STEPS = 2;

    private static final int FIRST_COMPARISON = 20;
    private static final int MIN_GAP = 40;

    /** An odd number, so that there is a majority. */
    private static final int REMEMBERED = 5;

    private final boolean[] teamWon = new boolean[REMEMBERED];
    private int comparisons;
    private int steps;
    private int begin = FIRST_COMPARISON;
    private double teamMillis;
    private double leaderMillis;
    private boolean verdict;

    /** Whether the team does the coming step. */
    boolean together() {
        return steps < begin ? verdict : steps < begin + TURN_STEPS;
    }

    /** Notes how long the step took that {@link #together()} was asked about. */
    void took(double millis) {
        int place = steps - begin;
        steps++;
        if (place < 0) {
            return;
        }
        if (place % TURN_STEPS >= IDLE_STEPS) {
            if (place < TURN_STEPS) {
                teamMillis += millis;
            } else {
                leaderMillis += millis;
            }
        }
        if (place == 2 * TURN_STEPS - 1) {
            conclude();
        }
    }

    private void conclude() {
        teamWon[comparisons % REMEMBERED] = teamMillis < leaderMillis;
        comparisons++;
        teamMillis = 0;
        leaderMillis = 0;
        begin = steps + Math.max(MIN_GAP, steps / 4);
        int remembered = Math.min(comparisons, REMEMBERED);
        int won = 0;
        for (int c = 0; c < remembered; c++) {
            won += teamWon[c] ? 1 : 0;
        }
        verdict = 2 * won > remembered;
    }
}
