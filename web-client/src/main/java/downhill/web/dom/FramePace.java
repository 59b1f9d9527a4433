package downhill.web.dom;

/**
 * Draws what keeps changing so that a drawing, with the layout and the paint that follow it, takes at most a fifth of
 * the time. The last request is never lost.
 */
public final class FramePace {
    /** The pause after a drawing, in times its duration. */
    private static final double REST = 4;

    private static final double MAX_REST_MILLIS = 500;

    private final Browser.Task drawing;
    private double begin;
    private boolean resting;
    private boolean wanted;

    public FramePace(Browser.Task drawing) {
        this.drawing = drawing;
    }

    /** Draws now if the pause after the last drawing is over, otherwise at its end. */
    public void request() {
        if (resting) {
            wanted = true;
        } else {
            draw();
        }
    }

    private void draw() {
        resting = true;
        wanted = false;
        begin = Browser.now();
        drawing.run();
        Browser.afterPaint(() ->
                Browser.after(this::rested, Math.min(MAX_REST_MILLIS, REST * (Browser.now() - begin))));
    }

    private void rested() {
        resting = false;
        if (wanted) {
            draw();
        }
    }
}
