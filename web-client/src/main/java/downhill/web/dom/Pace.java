package downhill.web.dom;

/**
 * Draws what keeps changing no more often than the device likes: a drawing, with the layout and the paint that follow it,
 * takes at most a fifth of the time. The last request is never lost.
 */
public final class Pace {
    /** How many times as long as it took a drawing is rested from. */
    private static final double REST = 4;

    private static final double MAX_REST_MILLIS = 500;

    private final Browser.Task drawing;
    private double begin;
    private boolean resting;
    private boolean wanted;

    /**
     * Creates a pace.
     *
     * @param drawing what to draw
     */
    public Pace(Browser.Task drawing) {
        this.drawing = drawing;
    }

    /** Asks for a drawing: now if the last one has been rested from, otherwise as soon as it will be. */
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
