package downhill.web.lesson.twolayernet;

import downhill.core.network.Gradients;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of the numerical gradient of the network over the first twenty training images, computed by NumPy with two forward
 * passes a parameter. W1block is five rows of W1, those of {@link #ROWS}.
 *
 * <p>NumPy's losses are rounded at 4e-16, which the division by 2h makes 2e-12 a slope.
 *
 * @param path where it stands in golden.json
 * @param expected the number
 * @param tolerance the difference that is allowed
 * @param label what it is
 */
public record TwoLayerGolden(String path, double expected, double tolerance, Text label) implements Golden {
    /** All of them. */
    public static final List<TwoLayerGolden> ALL = all();

    /** The five brightest pixels of the batch, brightest first. */
    static final int[] ROWS = {406, 407, 237, 434, 435};

    private static final int FIRST = 5;

    private static List<TwoLayerGolden> all() {
        List<TwoLayerGolden> all = new ArrayList<>();
        add(
                all,
                "W1block",
                0.001392633222074835,
                4.971850586473487e-05,
                -0.0006596809232206624,
                7.768526044671376e-05,
                0.0007619125863556064,
                0.0003230692025013582,
                -0.000613962731765838);
        add(
                all,
                "b1",
                0.0013429658696217928,
                8.818160483522024e-06,
                -0.0003888936661589071,
                2.3234965063068103e-05,
                0.0002878268867689826,
                0.00034946979532435307,
                -0.00032026560514708535);
        add(
                all,
                "W2",
                7.682743330406083e-09,
                0.26033785461160175,
                0.025466853428302016,
                -0.05024169291489855,
                -0.0024196653902741616,
                -0.026995872601798254,
                -0.00024210505156219142);
        add(
                all,
                "b2",
                1.2012613126444194e-09,
                0.02044536565859067,
                0.05015805273123064,
                -0.1020260489070779,
                0.0005966956084790809,
                -0.051051233844745525,
                -0.0026351924953260664);
        addDifference(all, "W1block", 3.732819235616981e-10);
        addDifference(all, "b1", 3.606163671902819e-10);
        addDifference(all, "W2", 1.719717860394627e-08);
        addDifference(all, "b2", 3.4072469371881216e-08);
        return List.copyOf(all);
    }

    private static void add(List<TwoLayerGolden> all, String name, double sum, double squares, double... first) {
        all.add(of(name + ".sum", sum, 1e-9, TwoLayerText.GOLDEN_SUM.with(name)));
        all.add(of(name + ".sumOfSquares", squares, 1e-9, TwoLayerText.GOLDEN_SQUARES.with(name)));
        for (int i = 0; i < first.length; i++) {
            all.add(of(name + ".first." + i, first[i], 1e-9, TwoLayerText.GOLDEN_FIRST.with(name, i)));
        }
    }

    private static void addDifference(List<TwoLayerGolden> all, String name, double mean) {
        all.add(of("meanAbsDifferenceFromBackprop." + name, mean, 1e-11, TwoLayerText.GOLDEN_DIFFERENCE.with(name)));
    }

    private static TwoLayerGolden of(String path, double expected, double tolerance, Text label) {
        return new TwoLayerGolden("numericalGradientTwoLayerNet." + path, expected, tolerance, label);
    }

    @Override
    public boolean isToleranceAbsolute() {
        return true;
    }

    @Override
    public Text source() {
        return TwoLayerText.SOURCE;
    }

    /** Returns the numbers of two gradients, in the order of {@link #ALL}. */
    static double[] values(Gradients numerical, Gradients backpropagation) {
        double[][] slopes = {block(numerical.w1()), numerical.b1(), numerical.w2(), numerical.b2()};
        double[][] exact = {
            block(backpropagation.w1()), backpropagation.b1(), backpropagation.w2(), backpropagation.b2()
        };
        double[] values = new double[ALL.size()];
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
