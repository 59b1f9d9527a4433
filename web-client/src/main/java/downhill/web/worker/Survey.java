package downhill.web.worker;

import downhill.core.network.TwoLayerNet;
import downhill.web.dom.Browser;

/** Asks a network about many images, a part at a time. */
abstract class Survey {
    private static final double MAX_PART_MILLIS = 20;
    private static final int BATCH = 100;

    private final int count;
    private int done;
    private double millis;

    Survey(int count) {
        this.count = count;
    }

    /** Goes on for a moment, with the same network and weights as before; returns whether it is complete. */
    boolean goOn(TwoLayerNet network) {
        double begin = Browser.now();
        while (done < count && Browser.now() - begin < MAX_PART_MILLIS) {
            int to = Math.min(done + BATCH, count);
            ask(network, done, to);
            done = knowsEnough() ? count : to;
        }
        millis += Browser.now() - begin;
        return done == count;
    }

    /** Asks about the images {@code from} to {@code to}, exclusive. */
    abstract void ask(TwoLayerNet network, int from, int to);

    /** Returns whether the rest of the images cannot change the answer. */
    boolean knowsEnough() {
        return false;
    }

    InspectionResult result(int step) {
        return result(step, millis);
    }

    abstract InspectionResult result(int step, double millis);

    /** Returns consecutive indices. */
    static int[] range(int first, int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = first + i;
        }
        return indices;
    }
}
