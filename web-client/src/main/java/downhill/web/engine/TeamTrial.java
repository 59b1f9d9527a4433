package downhill.web.engine;

/**
 * Finds out which is faster, the team or its leader alone, and does so again as the run goes on.
 *
 * <p>The leader begins, for a team that has just been started is slow. In a trial both take turns of a few steps, and the
 * one with the smaller median of its turns does the steps until the next trial. The first trial comes while the page draws
 * its first curves, so its verdict may be wrong; later ones, at ever greater distances, set it right, and see when the
 * machine has become busy or idle.
 */
final class TeamTrial {
    private static final int TURN_STEPS = 10;
    /** Of each; an odd number, so that one is in the middle. */
    private static final int COUNTED_TURNS = 3;
    /** The first turn of each warms up. */
    private static final int TURNS = 2 * (COUNTED_TURNS + 1);

    private static final int FIRST_TRIAL = 20;
    private static final int SECOND_TRIAL = 500;
    private static final int GROWTH = 4;

    private final double[] team = new double[COUNTED_TURNS];
    private final double[] leader = new double[COUNTED_TURNS];
    private int steps;
    private int begin = FIRST_TRIAL;
    private int nextTrial = SECOND_TRIAL;
    private double turnMillis;
    private boolean verdict;

    /** Whether the team does the coming step. */
    boolean together() {
        return isTrial() ? turn() % 2 == 0 : verdict;
    }

    private boolean isTrial() {
        return steps >= begin && steps < begin + TURN_STEPS * TURNS;
    }

    /** Notes how long the step took that {@link #together()} was asked about. */
    void took(double millis) {
        if (isTrial()) {
            note(millis);
        }
        steps++;
        if (steps == nextTrial) {
            begin = steps;
            nextTrial *= GROWTH;
        }
    }

    private void note(double millis) {
        turnMillis += millis;
        int place = steps - begin;
        if (place % TURN_STEPS < TURN_STEPS - 1) {
            return;
        }
        int turn = turn();
        if (turn >= 2) {
            (turn % 2 == 0 ? team : leader)[turn / 2 - 1] = turnMillis;
        }
        turnMillis = 0;
        if (turn == TURNS - 1) {
            verdict = middle(team) < middle(leader);
        }
    }

    private int turn() {
        return (steps - begin) / TURN_STEPS;
    }

    private static double middle(double[] three) {
        double least = Math.min(three[0], three[1]);
        double most = Math.max(three[0], three[1]);
        return Math.max(least, Math.min(most, three[2]));
    }
}
