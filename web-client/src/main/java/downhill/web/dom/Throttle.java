package downhill.web.dom;

/** Runs a task at most once in so many milliseconds; the last request is never lost. */
public final class Throttle {
    private final double millis;
    private final Browser.Task task;
    private double last = Double.NEGATIVE_INFINITY;
    private boolean waiting;

    public Throttle(double millis, Browser.Task task) {
        this.millis = millis;
        this.task = task;
    }

    /** Runs the task now if the last run is long ago, otherwise as soon as it will be. */
    public void request() {
        if (waiting) {
            return;
        }
        double rest = last + millis - Browser.now();
        if (rest <= 0) {
            run();
        } else {
            waiting = true;
            Browser.after(this::run, rest);
        }
    }

    private void run() {
        waiting = false;
        last = Browser.now();
        task.run();
    }
}
