package downhill.web.control;

import downhill.web.dom.Browser;
import java.util.function.BooleanSupplier;

/**
 * Takes one step after the other until there is none left or the reader has seen enough. It pauses while the page is
 * hidden. To readers who asked for less motion it shows the end at once.
 */
public final class Playback {
    private static final int MAX_AT_ONCE = 10_000;

    private final double millis;
    private final BooleanSupplier step;
    private final Runnable listener;
    private boolean playing;
    private int run;

    /** Creates a stopped playback; {@code step} returns whether there is another, the listener runs on each change. */
    public Playback(double stepsPerSecond, BooleanSupplier step, Runnable listener) {
        this.millis = 1000 / stepsPerSecond;
        this.step = step;
        this.listener = listener;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** Begins, or begins again. */
    public void play() {
        run++;
        if (Browser.matchesMedia("(prefers-reduced-motion: reduce)")) {
            int taken = 0;
            while (step.getAsBoolean() && taken < MAX_AT_ONCE) {
                taken++;
            }
            return;
        }
        playing = true;
        listener.run();
        tick(run);
    }

    public void stop() {
        run++;
        if (playing) {
            playing = false;
            listener.run();
        }
    }

    private void tick(int thisRun) {
        if (thisRun != run) {
            return;
        }
        if (Browser.isVisible() && !step.getAsBoolean()) {
            stop();
            return;
        }
        Browser.after(() -> tick(thisRun), millis);
    }
}
