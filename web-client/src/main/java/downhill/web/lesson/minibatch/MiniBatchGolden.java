package downhill.web.lesson.minibatch;

import downhill.web.lesson.Golden;
import java.util.ArrayList;
import java.util.List;

/** The ten image numbers that NumPy draws with seed 0. */
public final class MiniBatchGolden {
    private static final int[] DRAWN = {2732, 43567, 42613, 52416, 45891, 21243, 30403, 32103, 41993, 57043};

    public static final List<Golden> ALL = all();

    private MiniBatchGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (int i = 0; i < DRAWN.length; i++) {
            all.add(Golden.exact(
                    "random.seed0.choice60000_10." + i,
                    DRAWN[i],
                    MiniBatchText.GOLDEN_LABEL.with(i + 1),
                    MiniBatchText.SOURCE));
        }
        return List.copyOf(all);
    }

    /** Draws the numbers anew, with the seed 0 of the defaults. */
    static double[] computed() {
        int[] drawn = MiniBatchState.drawn(MiniBatchState.KEYS.defaults(), 1);
        double[] values = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            values[i] = drawn[i];
        }
        return values;
    }
}
