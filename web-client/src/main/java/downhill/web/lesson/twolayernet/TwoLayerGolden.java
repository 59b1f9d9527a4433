package downhill.web.lesson.twolayernet;

import downhill.core.network.Gradients;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/**
 * The numerical gradient of the network over the first twenty training images, computed by NumPy with two forward passes a
 * parameter. W1block is five rows of W1, those of {@link #ROWS}.
 */
public enum TwoLayerGolden implements Golden {
    /** Sum of the slopes in W1block. */
    W1_BLOCK_SUM("W1block.sum", 0.001392633222074835, 1e-9, TwoLayerText.GOLDEN_SUM.with("W1block")),
    /** Sum of their squares. */
    W1_BLOCK_SQUARES("W1block.sumOfSquares", 4.971850586473487e-05, 1e-9, TwoLayerText.GOLDEN_SQUARES.with("W1block")),
    /** Slope 0 of W1block. */
    W1_BLOCK_0("W1block.first.0", -0.0006596809232206624, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W1block", 0)),
    /** Slope 1 of W1block. */
    W1_BLOCK_1("W1block.first.1", 7.768526044671376e-05, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W1block", 1)),
    /** Slope 2 of W1block. */
    W1_BLOCK_2("W1block.first.2", 0.0007619125863556064, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W1block", 2)),
    /** Slope 3 of W1block. */
    W1_BLOCK_3("W1block.first.3", 0.0003230692025013582, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W1block", 3)),
    /** Slope 4 of W1block. */
    W1_BLOCK_4("W1block.first.4", -0.000613962731765838, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W1block", 4)),
    /** Sum of the slopes in b1. */
    B1_SUM("b1.sum", 0.0013429658696217928, 1e-9, TwoLayerText.GOLDEN_SUM.with("b1")),
    /** Sum of their squares. */
    B1_SQUARES("b1.sumOfSquares", 8.818160483522024e-06, 1e-9, TwoLayerText.GOLDEN_SQUARES.with("b1")),
    /** Slope 0 of b1. */
    B1_0("b1.first.0", -0.0003888936661589071, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b1", 0)),
    /** Slope 1 of b1. */
    B1_1("b1.first.1", 2.3234965063068103e-05, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b1", 1)),
    /** Slope 2 of b1. */
    B1_2("b1.first.2", 0.0002878268867689826, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b1", 2)),
    /** Slope 3 of b1. */
    B1_3("b1.first.3", 0.00034946979532435307, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b1", 3)),
    /** Slope 4 of b1. */
    B1_4("b1.first.4", -0.00032026560514708535, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b1", 4)),
    /** Sum of the slopes in W2. */
    W2_SUM("W2.sum", 7.682743330406083e-09, 1e-9, TwoLayerText.GOLDEN_SUM.with("W2")),
    /** Sum of their squares. */
    W2_SQUARES("W2.sumOfSquares", 0.26033785461160175, 1e-9, TwoLayerText.GOLDEN_SQUARES.with("W2")),
    /** Slope 0 of W2. */
    W2_0("W2.first.0", 0.025466853428302016, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W2", 0)),
    /** Slope 1 of W2. */
    W2_1("W2.first.1", -0.05024169291489855, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W2", 1)),
    /** Slope 2 of W2. */
    W2_2("W2.first.2", -0.0024196653902741616, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W2", 2)),
    /** Slope 3 of W2. */
    W2_3("W2.first.3", -0.026995872601798254, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W2", 3)),
    /** Slope 4 of W2. */
    W2_4("W2.first.4", -0.00024210505156219142, 1e-9, TwoLayerText.GOLDEN_FIRST.with("W2", 4)),
    /** Sum of the slopes in b2. */
    B2_SUM("b2.sum", 1.2012613126444194e-09, 1e-9, TwoLayerText.GOLDEN_SUM.with("b2")),
    /** Sum of their squares. */
    B2_SQUARES("b2.sumOfSquares", 0.02044536565859067, 1e-9, TwoLayerText.GOLDEN_SQUARES.with("b2")),
    /** Slope 0 of b2. */
    B2_0("b2.first.0", 0.05015805273123064, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b2", 0)),
    /** Slope 1 of b2. */
    B2_1("b2.first.1", -0.1020260489070779, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b2", 1)),
    /** Slope 2 of b2. */
    B2_2("b2.first.2", 0.0005966956084790809, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b2", 2)),
    /** Slope 3 of b2. */
    B2_3("b2.first.3", -0.051051233844745525, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b2", 3)),
    /** Slope 4 of b2. */
    B2_4("b2.first.4", -0.0026351924953260664, 1e-9, TwoLayerText.GOLDEN_FIRST.with("b2", 4)),
    /** Mean distance from backpropagation in W1block. */
    W1_BLOCK_DIFFERENCE(
            "meanAbsDifferenceFromBackprop.W1block",
            3.732819235616981e-10,
            1e-11,
            TwoLayerText.GOLDEN_DIFFERENCE.with("W1block")),
    /** Mean distance from backpropagation in b1. */
    B1_DIFFERENCE(
            "meanAbsDifferenceFromBackprop.b1",
            3.606163671902819e-10,
            1e-11,
            TwoLayerText.GOLDEN_DIFFERENCE.with("b1")),
    /** Mean distance from backpropagation in W2. */
    W2_DIFFERENCE(
            "meanAbsDifferenceFromBackprop.W2",
            1.719717860394627e-08,
            1e-11,
            TwoLayerText.GOLDEN_DIFFERENCE.with("W2")),
    /** Mean distance from backpropagation in b2. */
    B2_DIFFERENCE(
            "meanAbsDifferenceFromBackprop.b2",
            3.4072469371881216e-08,
            1e-11,
            TwoLayerText.GOLDEN_DIFFERENCE.with("b2"));

    /** The five brightest pixels of the batch, brightest first. */
    static final int[] ROWS = {406, 407, 237, 434, 435};

    private static final int FIRST = 5;

    private final String path;
    private final double expected;
    private final double tolerance;
    private final Text label;

    TwoLayerGolden(String path, double expected, double tolerance, Text label) {
        this.path = path;
        this.expected = expected;
        this.tolerance = tolerance;
        this.label = label;
    }

    @Override
    public String path() {
        return "numericalGradientTwoLayerNet." + path;
    }

    @Override
    public double expected() {
        return expected;
    }

    /** NumPy's losses are rounded at 4e-16, which the division by 2h makes 2e-12 a slope. */
    @Override
    public double tolerance() {
        return tolerance;
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
        return TwoLayerText.SOURCE;
    }

    /** Returns the numbers of two gradients, in the order of this enum. */
    static double[] values(Gradients numerical, Gradients backpropagation) {
        double[][] slopes = {block(numerical.w1()), numerical.b1(), numerical.w2(), numerical.b2()};
        double[][] exact = {
            block(backpropagation.w1()), backpropagation.b1(), backpropagation.w2(), backpropagation.b2()
        };
        double[] values = new double[values().length];
        int at = 0;
        for (double[] block : slopes) {
            double sum = 0;
            double squares = 0;
            for (double slope : block) {
                sum += slope;
                squares += slope * slope;
            }
            values[at++] = sum;
            values[at++] = squares;
            for (int i = 0; i < FIRST; i++) {
                values[at++] = block[i];
            }
        }
        for (int i = 0; i < slopes.length; i++) {
            values[at++] = meanDistance(slopes[i], exact[i]);
        }
        return values;
    }

    private static double[] block(double[] w1) {
        double[] block = new double[ROWS.length * TwoLayerModel.HIDDEN];
        for (int i = 0; i < ROWS.length; i++) {
            System.arraycopy(w1, ROWS[i] * TwoLayerModel.HIDDEN, block, i * TwoLayerModel.HIDDEN, TwoLayerModel.HIDDEN);
        }
        return block;
    }

    private static double meanDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }
}
