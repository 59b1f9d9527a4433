package downhill.web.selftest;

import downhill.core.linear.LinearHypothesis;
import downhill.core.linear.LogisticRegression;

/** The costs of the linear hypothesis and of logistic regression. */
final class LinearChecks {

    private LinearChecks() {}

    static void addTo(Checks checks) {
        LinearHypothesis line = new LinearHypothesis(new double[] {1, 2, 3}, new double[] {1, 2, 3});
        String[] weights = {"-1.0", "0.0", "1.0", "2.0", "3.0"};
        for (int i = 0; i < weights.length; i++) {
            checks.add("linearCost." + weights[i], line.cost(i - 1));
            checks.add("same.linearGradient." + i, line.gradient(i - 1));
        }
        double[] hoursAndSleep = {1, 7, 2, 5, 3, 8, 4, 4, 5, 6, 6, 7};
        LogisticRegression exam = new LogisticRegression(hoursAndSleep, new double[] {0, 0, 0, 1, 1, 1});
        double[][] parameters = {{0, 0, 0}, {1.1, -0.3, -2}, {40, -7, 3}};
        for (int i = 0; i < parameters.length; i++) {
            String path = "same.logistic." + i;
            checks.add(path + ".squaredCost", exam.squaredCost(parameters[i]));
            checks.addAll(path + ".squaredCostGradient", exam.squaredCostGradient(parameters[i]));
            checks.add(path + ".crossEntropyCost", exam.crossEntropyCost(parameters[i]));
            checks.addAll(path + ".crossEntropyCostGradient", exam.crossEntropyCostGradient(parameters[i]));
        }
    }
}
