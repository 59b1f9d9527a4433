package downhill.web.digit;

import java.util.ArrayList;
import java.util.List;

/** Shares of one whole, such as the probabilities of ten digits: whoever takes more leaves less to the others. */
public final class Shares {
    /** Shares are whole thousandths once the reader has touched them, so that they sum to 1 and have few digits. */
    public static final int PARTS = 1000;

    private Shares() {}

    /** Gives one a new share; the others keep their proportions in what is left, or share equally if they had none. */
    public static List<Double> with(List<Double> shares, int index, double wanted) {
        return with(shares, index, wanted, -1);
    }

    /**
     * Gives one a new share, clamped to what there is; all others but {@code held} (-1 for none) keep their proportions
     * in what is left. The result are thousandths whose parts sum to 1,000.
     */
    public static List<Double> with(List<Double> shares, int index, double wanted, int held) {
        int count = shares.size();
        boolean holds = held >= 0 && held != index;
        int heldParts = holds ? (int) Math.floor(shares.get(held) * PARTS + 0.5) : 0;
        int maxParts = PARTS - heldParts;
        int own = (int) Math.floor(Math.max(0, Math.min((double) maxParts / PARTS, wanted)) * PARTS + 0.5);
        int left = maxParts - own;
        double others = 0;
        for (int i = 0; i < count; i++) {
            others += i == index || holds && i == held ? 0 : shares.get(i);
        }
        int[] parts = new int[count];
        double[] lost = new double[count];
        int given = 0;
        for (int i = 0; i < count; i++) {
            if (i == index || holds && i == held) {
                parts[i] = i == index ? own : heldParts;
                lost[i] = -1;
            } else {
                double exact = others > 0 ? left * shares.get(i) / others : (double) left / (count - (holds ? 2 : 1));
                parts[i] = (int) Math.floor(exact);
                lost[i] = exact - parts[i];
                given += parts[i];
            }
        }
        for (int rest = left - given; rest > 0; rest--) {
            int max = indexOfMax(lost);
            parts[max]++;
            lost[max] -= 1;
        }
        List<Double> result = new ArrayList<>();
        for (int part : parts) {
            result.add(part / (double) PARTS);
        }
        return List.copyOf(result);
    }

    private static int indexOfMax(double[] values) {
        int max = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[max]) {
                max = i;
            }
        }
        return max;
    }
}
