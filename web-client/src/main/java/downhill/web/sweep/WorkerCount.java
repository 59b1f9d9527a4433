package downhill.web.sweep;

import java.util.Arrays;

/**
 * Finds out how many workers train at once, as many as help and no more.
 *
 * <p>It begins with one. A trial compares one worker more with what there is: both take turns, {@value #PAIRS} times, and
 * the runs that are under way go through all of the turns, so that it matters little that runs differ. The further worker
 * stays if the median of the gains is at least {@value #GAIN} of what a processor of its own would bring. Then another is
 * tried, until one does not help. From time to time the number is tried again, by one less and by one more, since a device
 * that gets warm slows down.
 */
final class WorkerCount {
    static final double TURN_MILLIS = 170;
    static final int PAIRS = 3;
    static final double GAIN = 0.4;
    private static final double REST_MILLIS = 10_000;

    private int most;
    private int accepted = 1;
    /** The smaller of the two numbers that are compared; 0 while none are. */
    private int fewer;

    private int turn;
    private boolean downNext = true;
    private double restedMillis;
    private double rateOfFewer;
    private final double[] gains = new double[PAIRS];
    private final double[] work;
    private final double[] millis;
    private final boolean[] settled;

    /**
     * Begins with one worker.
     *
     * @param most how many there may be, at least 1
     */
    WorkerCount(int most) {
        this.most = most;
        work = new double[most];
        millis = new double[most];
        settled = new boolean[most];
        fewer = most > 1 ? 1 : 0;
    }

    /** Returns how many workers are to train at present, in a turn of a trial or otherwise. */
    int wanted() {
        return fewer == 0 ? accepted : fewer + turn % 2;
    }

    /** Returns how many workers have shown that they help. */
    int accepted() {
        return accepted;
    }

    /** Returns how many there may be. */
    int most() {
        return most;
    }

    /** There cannot be so many: one has failed to start, or has died. */
    void limit(int newMost) {
        most = Math.max(1, Math.min(most, newMost));
        accepted = Math.min(accepted, most);
        fewer = 0;
        restart();
    }

    /**
     * Notes that a worker has trained.
     *
     * @param worker which one, in [0, most)
     * @param doneWork since it was last heard of
     * @param tookMillis for that
     * @param training how many workers train now; what happens while they are not as many as wanted does not count
     */
    void did(int worker, double doneWork, double tookMillis, int training) {
        if (fewer == 0) {
            rest(tookMillis / Math.max(1, training));
        } else if (training == wanted()) {
            if (settled[worker]) {
                work[worker] += doneWork;
                millis[worker] += tookMillis;
                endTurnIfDue();
            }
            // What a worker tells first in a turn lies partly before it.
            settled[worker] = true;
        }
    }

    private void rest(double elapsed) {
        restedMillis += elapsed;
        if (restedMillis >= REST_MILLIS && most > 1) {
            boolean down = downNext && accepted > 1 || accepted == most;
            downNext = !down;
            fewer = down ? accepted - 1 : accepted;
            turn = 0;
            restart();
        }
    }

    private void endTurnIfDue() {
        int ready = 0;
        double rate = 0;
        for (int w = 0; w < work.length; w++) {
            if (millis[w] >= TURN_MILLIS) {
                ready++;
            }
            rate += millis[w] > 0 ? work[w] / millis[w] : 0;
        }
        if (ready < wanted()) {
            return;
        }
        if (turn % 2 == 0) {
            rateOfFewer = rate;
        } else {
            gains[turn / 2] = rate / rateOfFewer - 1;
        }
        turn++;
        restart();
        if (turn == 2 * PAIRS) {
            conclude();
        }
    }

    private void conclude() {
        boolean helps = median() >= GAIN / fewer;
        boolean wasUp = fewer == accepted;
        accepted = helps ? fewer + 1 : fewer;
        turn = 0;
        fewer = helps && wasUp && accepted < most ? accepted : 0;
    }

    private double median() {
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        return sorted[PAIRS / 2];
    }

    private void restart() {
        restedMillis = 0;
        for (int w = 0; w < work.length; w++) {
            work[w] = 0;
            millis[w] = 0;
            settled[w] = false;
        }
    }
}
