package downhill.web.insight;

/**
 * Decides when to ask about the network: when something new can be seen, by someone, and not so often that the asking
 * takes a part of the training that could be felt. Knows no clock; each call says what time it is.
 */
final class PollSchedule {
    /** What an answer costs the run is at most this share of its time. */
    private static final double MAX_SHARE = 0.05;
    /** An answer that has not come after so long will not come: the run it was about is over. */
    private static final double LOST_MILLIS = 3000;

    private final double minMillis;
    private int step = -1;
    private int seenStep = -1;
    private boolean inSight;
    private boolean waiting;
    private boolean moving;
    private double askedAt = Double.NEGATIVE_INFINITY;
    private double cost;

    PollSchedule(double minMillis) {
        this.minMillis = minMillis;
    }

    void sight(boolean nowInSight) {
        inSight = nowInSight;
    }

    void begin() {
        step = -1;
        seenStep = -1;
        waiting = false;
        askedAt = Double.NEGATIVE_INFINITY;
        cost = 0;
    }

    void run(int nowStep, boolean nowMoving) {
        step = nowStep;
        moving = nowMoving;
    }

    void answered(int answeredStep, double millis) {
        waiting = false;
        seenStep = answeredStep;
        cost = millis;
    }

    /** Returns how many milliseconds to wait before asking; infinite while there is nothing to ask. */
    double delay(double now) {
        if (!inSight || step < 0 || step == seenStep) {
            return Double.POSITIVE_INFINITY;
        }
        double next = waiting
                ? askedAt + LOST_MILLIS
                : moving ? askedAt + Math.max(minMillis, cost / MAX_SHARE) : Double.NEGATIVE_INFINITY;
        return Math.max(0, next - now);
    }

    void asked(double now) {
        waiting = true;
        askedAt = now;
    }
}
