package downhill.web.chart;

/** Moves labels apart that would overlap. */
public final class LabelSpread {
    private LabelSpread() {}

    /**
     * Returns places near the wanted ones, in their order, at least {@code gap} apart and none beyond {@code max} as
     * long as there is room for all below.
     */
    public static double[] apart(double[] wanted, double gap, double max) {
        int count = wanted.length;
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int at = i;
            while (at > 0 && wanted[order[at - 1]] > wanted[i]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        double[] places = new double[count];
        double lowest = Double.NEGATIVE_INFINITY;
        for (int label : order) {
            places[label] = Math.max(wanted[label], lowest);
            lowest = places[label] + gap;
        }
        double highest = max;
        for (int i = count - 1; i >= 0; i--) {
            places[order[i]] = Math.min(places[order[i]], highest);
            highest = places[order[i]] - gap;
        }
        return places;
    }
}
