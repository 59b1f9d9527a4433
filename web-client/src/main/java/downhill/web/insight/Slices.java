package downhill.web.insight;

import downhill.web.dom.Browser;

/**
 * Works on the page in slices that fit well into a frame. What is asked for meanwhile waits; of several that wait, only
 * the last is done. Of the page's time it takes a fifth at most, however large the network.
 */
final class Slices {
    /** Images times hidden units of a slice: a few milliseconds on a phone. */
    private static final int SIZE = 5000;
    /** A slice of fewer images spends its time on beginning and ending. */
    private static final int MIN_IMAGES = 5;
    /** So many times as long as a work took does the page have for itself before the next. */
    private static final double REST = 4;

    private Work present;
    private Work next;
    private double busy;
    private double restsUntil;

    interface Work {
        /** Does a slice; returns whether that was the last one. */
        boolean goOn();
    }

    /** Returns how many images a network may be shown in one slice, for each of so many passes. */
    static int images(int hiddenSize, int passes) {
        return Math.max(MIN_IMAGES, SIZE / passes / hiddenSize);
    }

    void add(Work work) {
        next = work;
        if (present == null) {
            begin();
        }
    }

    void cancel() {
        present = null;
        next = null;
    }

    private void begin() {
        present = next;
        next = null;
        busy = 0;
        if (present != null) {
            later(restsUntil - Browser.now());
        }
    }

    private void later(double millis) {
        Work asked = present;
        Browser.after(
                () -> {
                    if (asked == present) {
                        goOn();
                    }
                },
                Math.max(0, millis));
    }

    private void goOn() {
        Work asked = present;
        double begun = Browser.now();
        boolean complete = asked.goOn();
        double now = Browser.now();
        busy += now - begun;
        restsUntil = now + REST * busy;
        if (asked != present) {
            return;
        }
        if (complete) {
            begin();
        } else {
            later(0);
        }
    }
}
