package downhill.web.lesson.cost;

import downhill.core.linear.LinearHypothesis;
import downhill.web.lesson.Golden;
import java.util.List;

/** The costs on the slides, of their points. */
public final class CostGolden {
    public static final List<Golden> ALL = List.of(at(0, 4.666666666666667), at(1, 0), at(2, 4.666666666666667));

    private CostGolden() {}

    private static Golden at(int weight, double cost) {
        return Golden.exact("linearCost." + weight + ".0", cost, CostText.COST_AT.with(weight), CostText.SOURCE);
    }

    static double[] computed() {
        LinearHypothesis slides = CostState.hypothesis(CostState.KEYS.defaults());
        return new double[] {slides.cost(0), slides.cost(1), slides.cost(2)};
    }
}
