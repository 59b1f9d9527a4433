package downhill.web.lesson.simplenet;

import downhill.core.function.Softmax;
import downhill.core.network.SimpleNet;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** The numbers of 4.4.2, computed by NumPy from the weights that the book prints. */
public enum SimpleNetGolden implements Golden {
    /** Score of class 0. */
    SCORE_0("p.0", 1.054148091, SimpleNetText.GOLDEN_SCORE.with(0)),
    /** Score of class 1. */
    SCORE_1("p.1", 0.630716529, SimpleNetText.GOLDEN_SCORE.with(1)),
    /** Score of class 2. */
    SCORE_2("p.2", 1.132807401, SimpleNetText.GOLDEN_SCORE.with(2)),
    /** Probability of class 0. */
    SOFTMAX_0("softmax.0", 0.3654127111314497, SimpleNetText.GOLDEN_SOFTMAX.with(0)),
    /** Probability of class 1. */
    SOFTMAX_1("softmax.1", 0.23927077686987236, SimpleNetText.GOLDEN_SOFTMAX.with(1)),
    /** Probability of class 2. */
    SOFTMAX_2("softmax.2", 0.395316511998678, SimpleNetText.GOLDEN_SOFTMAX.with(2)),
    /** The loss with 1e-7 in the logarithm. */
    LOSS("loss", 0.9280682857864075, SimpleNetText.GOLDEN_LOSS),
    /** The loss without it, as printed. */
    LOSS_WITHOUT_DELTA("lossWithoutDelta", 0.9280685387482351, SimpleNetText.GOLDEN_BARE),
    /** Slope of W[0, 0]. */
    SLOPE_00("dW.0.0", 0.2192475712392561, SimpleNetText.GOLDEN_SLOPE.with(0, 0)),
    /** Slope of W[0, 1]. */
    SLOPE_01("dW.0.1", 0.14356242984070455, SimpleNetText.GOLDEN_SLOPE.with(0, 1)),
    /** Slope of W[0, 2]. */
    SLOPE_02("dW.0.2", -0.3628100010055757, SimpleNetText.GOLDEN_SLOPE.with(0, 2)),
    /** Slope of W[1, 0]. */
    SLOPE_10("dW.1.0", 0.3288713569016277, SimpleNetText.GOLDEN_SLOPE.with(1, 0)),
    /** Slope of W[1, 1]. */
    SLOPE_11("dW.1.1", 0.21534364482433954, SimpleNetText.GOLDEN_SLOPE.with(1, 1)),
    /** Slope of W[1, 2]. */
    SLOPE_12("dW.1.2", -0.5442150014739466, SimpleNetText.GOLDEN_SLOPE.with(1, 2));

    private final String path;
    private final double expected;
    private final Text label;

    SimpleNetGolden(String path, double expected, Text label) {
        this.path = path;
        this.expected = expected;
        this.label = label;
    }

    @Override
    public String path() {
        return "simpleNet." + path;
    }

    @Override
    public double expected() {
        return expected;
    }

    /** An ulp of the loss divided by 2h is 5.6e-13, and exp and log may differ by one between libraries. */
    @Override
    public double tolerance() {
        return 1e-12;
    }

    @Override
    public boolean isToleranceAbsolute() {
        return true;
    }

    /** Returns what the number is. */
    Text label() {
        return label;
    }

    @Override
    public Text source() {
        return SimpleNetText.SOURCE;
    }

    /** Returns the numbers of some weights, in the order of this enum. */
    static double[] values(double[] w) {
        SimpleNet net = new SimpleNet(w, SimpleNetState.INPUTS);
        double[] scores = net.predict(SimpleNetState.x());
        double[] y = Softmax.of(scores);
        double[] slopes = net.numericalGradient(SimpleNetState.x(), SimpleNetState.t());
        double[] values = new double[2 * SimpleNetState.CLASSES + 2 + SimpleNetState.WEIGHTS];
        System.arraycopy(scores, 0, values, SCORE_0.ordinal(), scores.length);
        System.arraycopy(y, 0, values, SOFTMAX_0.ordinal(), y.length);
        values[LOSS.ordinal()] = net.loss(SimpleNetState.x(), SimpleNetState.t());
        values[LOSS_WITHOUT_DELTA.ordinal()] = net.lossWithoutDelta(SimpleNetState.x(), SimpleNetState.t());
        System.arraycopy(slopes, 0, values, SLOPE_00.ordinal(), slopes.length);
        return values;
    }
}
