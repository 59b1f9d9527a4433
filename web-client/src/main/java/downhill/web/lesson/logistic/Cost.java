package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;

/** The two costs that are compared. */
enum Cost {
    SQUARED(1.05),
    CROSS_ENTROPY(2);

    private final double leastTop;

    Cost(double leastTop) {
        this.leastTop = leastTop;
    }

    /** Returns how far up a figure of it reaches at least. */
    double leastTop() {
        return leastTop;
    }

    /** Returns the cost by the code of the core. */
    double of(LogisticRegression regression, double w, double b) {
        double[] parameters = {w, b};
        return this == SQUARED ? regression.squaredCost(parameters) : regression.crossEntropyCost(parameters);
    }

    /** Returns its slope with respect to W. */
    double slope(LogisticRegression regression, double w, double b) {
        double[] parameters = {w, b};
        double[] gradient = this == SQUARED
                ? regression.squaredCostGradient(parameters)
                : regression.crossEntropyCostGradient(parameters);
        return gradient[0];
    }
}
