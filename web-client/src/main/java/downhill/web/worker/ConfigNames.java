package downhill.web.worker;

import downhill.core.exchange.EvaluationRule;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;

/** The names of a configuration's choices, in JSON and in addresses. */
public final class ConfigNames {
    private ConfigNames() {}

    /**
     * Returns the name of an activation in JSON and in addresses.
     *
     * @param activation the activation
     * @return its name
     */
    public static String of(Activation activation) {
        return activation == Activation.SIGMOID ? "sigmoid" : "relu";
    }

    /**
     * Returns the name of a gradient method in JSON and in addresses.
     *
     * @param gradient the method
     * @return its name
     */
    public static String of(GradientMethod gradient) {
        return gradient == GradientMethod.BACKPROPAGATION ? "backpropagation" : "numerical";
    }

    /**
     * Returns the name of an evaluation rule in JSON.
     *
     * @param rule the rule
     * @return its name
     */
    public static String of(EvaluationRule rule) {
        return rule == EvaluationRule.BOOK ? "book" : "epoch";
    }

    /**
     * Returns the activation of a name.
     *
     * @param name the name
     * @return the activation, or null where there is none of that name
     */
    public static Activation activation(String name) {
        return switch (name) {
            case "sigmoid" -> Activation.SIGMOID;
            case "relu" -> Activation.RELU;
            default -> null;
        };
    }

    /**
     * Returns the gradient method of a name.
     *
     * @param name the name
     * @return the method, or null where there is none of that name
     */
    public static GradientMethod gradient(String name) {
        return switch (name) {
            case "backpropagation" -> GradientMethod.BACKPROPAGATION;
            case "numerical" -> GradientMethod.NUMERICAL;
            default -> null;
        };
    }
}
