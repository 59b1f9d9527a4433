package downhill.web.digit;

import java.util.ArrayList;
import java.util.List;

/** Shares of one whole, such as the probabilities of ten digits: whoever takes more leaves less to the others. */
public final class Shares {
    /** Shares are whole hundredths once the reader has touched them, so that they sum to 1 and have few digits. */
    public static final int PARTS = 100;

    private Shares() {}

    /**
     * Gives one a new share, clamped to what there is. Step by step, what it takes comes from whoever has most, and what it
     * leaves goes to whoever has least; only {@code held} (-1 for none) keeps its share.
     */
    public static List<Double> with(List<Double> shares, int index, double wanted, int held, double step) {
        int[] parts = new int[shares.size()];
        int left = PARTS;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts(shares.get(i));
            left -= i == index ? 0 : parts[i];
        }
        int most = held >= 0 && held != index ? PARTS - parts[held] : PARTS;
        parts[index] = parts(Math.max(0, Math.min(most / (double) PARTS, wanted)));
        left -= parts[index];
        while (left != 0) {
            int other = end(parts, index, held, left > 0);
            int moved = Math.min(Math.max(1, parts(step)), Math.abs(left));
            int change = left > 0 ? moved : -Math.min(moved, parts[other]);
            parts[other] += change;
            left -= change;
        }
        List<Double> result = new ArrayList<>();
        for (int part : parts) {
            result.add(part / (double) PARTS);
        }
        return List.copyOf(result);
    }

    private static int parts(double share) {
        return (int) Math.floor(share * PARTS + 0.5);
    }

    /** Returns who has least or most of those who give way. */
    private static int end(int[] parts, int index, int held, boolean least) {
        int end = -1;
        for (int i = 0; i < parts.length; i++) {
            if (i != index && i != held && (end < 0 || (least ? parts[i] < parts[end] : parts[i] > parts[end]))) {
                end = i;
            }
        }
        return end;
    }
}
