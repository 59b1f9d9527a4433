package downhill.web.lesson.simplenet;

import downhill.core.function.Softmax;
import downhill.core.network.SimpleNet;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.List;

/** The numbers of 4.4.2, computed by NumPy from the weights that the book prints. */
public final class SimpleNetGolden {
    /** Scores, probabilities, the loss with 1e-7 in the logarithm and without it, as printed, slopes. */
    public static final List<Golden> ALL = List.of(
            number("p.0", 1.054148091, SimpleNetText.GOLDEN_SCORE.with(0)),
            number("p.1", 0.630716529, SimpleNetText.GOLDEN_SCORE.with(1)),
            number("p.2", 1.132807401, SimpleNetText.GOLDEN_SCORE.with(2)),
            number("softmax.0", 0.3654127111314497, SimpleNetText.GOLDEN_SOFTMAX.with(0)),
            number("softmax.1", 0.23927077686987236, SimpleNetText.GOLDEN_SOFTMAX.with(1)),
            number("softmax.2", 0.395316511998678, SimpleNetText.GOLDEN_SOFTMAX.with(2)),
            number("loss", 0.9280682857864075, SimpleNetText.GOLDEN_LOSS),
            number("lossWithoutDelta", 0.9280685387482351, SimpleNetText.GOLDEN_BARE),
            number("dW.0.0", 0.2192475712392561, SimpleNetText.GOLDEN_SLOPE.with(0, 0)),
            number("dW.0.1", 0.14356242984070455, SimpleNetText.GOLDEN_SLOPE.with(0, 1)),
            number("dW.0.2", -0.3628100010055757, SimpleNetText.GOLDEN_SLOPE.with(0, 2)),
            number("dW.1.0", 0.3288713569016277, SimpleNetText.GOLDEN_SLOPE.with(1, 0)),
            number("dW.1.1", 0.21534364482433954, SimpleNetText.GOLDEN_SLOPE.with(1, 1)),
            number("dW.1.2", -0.5442150014739466, SimpleNetText.GOLDEN_SLOPE.with(1, 2)));

    private SimpleNetGolden() {}

    private static Golden number(String path, double expected, Text label) {
        // An ulp of the loss divided by 2h is 5.6e-13, and exp and log may differ by one between libraries.
        return Golden.exact("simpleNet." + path, expected, label, SimpleNetText.SOURCE)
                .withinAbsolute(1e-12);
    }

    /** Computes the numbers for some weights, in their order. */
    static double[] computed(double[] w) {
        double[] x = SimpleNetState.x();
        double[] t = SimpleNetState.t();
        SimpleNet net = new SimpleNet(w, SimpleNetState.INPUTS);
        double[] scores = net.predict(x);
        double[] values = new double[ALL.size()];
        System.arraycopy(scores, 0, values, 0, SimpleNetState.CLASSES);
        System.arraycopy(Softmax.of(scores), 0, values, SimpleNetState.CLASSES, SimpleNetState.CLASSES);
        int at = 2 * SimpleNetState.CLASSES;
        values[at] = net.loss(x, t);
        values[at + 1] = net.lossWithoutDelta(x, t);
        System.arraycopy(net.numericalGradient(x, t), 0, values, at + 2, SimpleNetState.WEIGHTS);
        return values;
    }
}
