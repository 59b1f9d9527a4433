package downhill.web.board;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import java.util.List;

/** Saved runs as a list tells them. */
final class CompareSamples {
    /** The numbers of these tests read and print alike in Java and JavaScript. */
    static final NumberText NUMBERS = new NumberText(CompareSamples::parse, CompareSamples::print);

    private CompareSamples() {}

    static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private static String print(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    static ListedRun run(double learningRate, int hidden) {
        return run(learningRate, hidden, 0.9, RunVerdict.VERIFIED);
    }

    static ListedRun run(double learningRate, int hidden, double testAccuracy, RunVerdict verification) {
        TrainingConfig config = new TrainingConfig(
                "mnist",
                5000,
                1000,
                hidden,
                Activation.SIGMOID,
                100,
                learningRate,
                600,
                0,
                GradientMethod.BACKPROPAGATION);
        List<String> settings = ListedRun.settings(config, NUMBERS);
        return new ListedRun(
                "id-" + learningRate + "-" + hidden,
                "민지",
                learningRate,
                settings,
                600,
                0.3,
                0.9,
                testAccuracy,
                verification);
    }
}
