package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
import downhill.web.chart.Stroke;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** The two costs that are compared. */
enum Cost implements Labeled {
    SQUARED(LogisticText.SQUARED, Stroke.SECOND.withColor("--wrong")),
    CROSS_ENTROPY(LogisticText.CROSS_ENTROPY, Stroke.MAIN);

    private final Text name;
    final Stroke stroke;

    Cost(Text name, Stroke stroke) {
        this.name = name;
        this.stroke = stroke;
    }

    double of(LogisticRegression regression, double w, double b) {
        double[] parameters = {w, b};
        return this == SQUARED ? regression.squaredCost(parameters) : regression.crossEntropyCost(parameters);
    }

    double slope(LogisticRegression regression, double w, double b) {
        double[] parameters = {w, b};
        double[] gradient = this == SQUARED
                ? regression.squaredCostGradient(parameters)
                : regression.crossEntropyCostGradient(parameters);
        return gradient[0];
    }

    @Override
    public Text label() {
        return name;
    }
}
