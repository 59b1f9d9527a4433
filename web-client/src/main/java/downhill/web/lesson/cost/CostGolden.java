package downhill.web.lesson.cost;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** The costs on the slides. */
public enum CostGolden implements Golden {
    /** W = 0. */
    AT_0("linearCost.0.0", CostText.COST_AT_0, 0, 4.666666666666667),
    /** W = 1. */
    AT_1("linearCost.1.0", CostText.COST_AT_1, 1, 0),
    /** W = 2. */
    AT_2("linearCost.2.0", CostText.COST_AT_2, 2, 4.666666666666667);

    private final String path;
    private final Text label;
    private final double weight;
    private final double expected;

    CostGolden(String path, Text label, double weight, double expected) {
        this.path = path;
        this.label = label;
        this.weight = weight;
        this.expected = expected;
    }

    @Override
    public String path() {
        return path;
    }

    /** Returns what the number is. */
    Text label() {
        return label;
    }

    /**
     * Returns where the cost is taken.
     *
     * @return W
     */
    double weight() {
        return weight;
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return CostText.SOURCE;
    }
}
