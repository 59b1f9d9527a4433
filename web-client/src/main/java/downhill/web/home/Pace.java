package downhill.web.home;

/**
 * How many steps of a run have been shown: as many as are known, but never more than the eye can follow. A fast device
 * has trained long before its picture is complete; a slow one shows each step as it comes.
 */
final class Pace {
    /** The minimum time in which the whole run is shown. */
    static final double WHOLE_MILLIS = 1600;

    /** A page that was hidden, or had no frame for a while, goes on where it was. */
    private static final double MAX_FRAME_MILLIS = 60;

    private final int steps;
    private double shown;
    private double last = Double.NaN;

    Pace(int steps) {
        this.steps = steps;
    }

    void advance(double now, int known) {
        double frame = last == last ? Math.min(MAX_FRAME_MILLIS, now - last) : 0;
        last = now;
        shown = Math.min(known, shown + frame * steps / WHOLE_MILLIS);
    }

    void finish() {
        shown = steps;
    }

    /** Returns how many steps have been shown. The picture moves on between two of them, so this is no whole number. */
    double shown() {
        return shown;
    }
}
