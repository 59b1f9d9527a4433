package downhill.web.lesson.twolayernet;

import downhill.core.network.Gradients;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of the numerical gradient of the network over the first twenty training images, computed by NumPy with two forward
 * passes a parameter. W1block is five rows of W1, those of {@link #ROWS}.
 *
 * <p>NumPy's losses are rounded at 4e-16, which the division by 2h makes 2e-12 a slope. The slopes of a bias of the output, and of
 * a row of W2, sum up to 0; what differences leave of that is some 1e-9, to be compared the more closely.
 */
public final class TwoLayerGolden {
    /** The five brightest pixels of the batch, brightest first. */
    static final int[] ROWS = {406, 407, 237, 434, 435};

    /** The parts of the network, which the tables follow. */
    private static final String[] NAMES = {"W1block", "b1", "W2", "b2"};

    private static final double[] SUMS = {
        0.001392633222074835, 0.0013429658696217928, 7.682743330406083e-09, 1.2012613126444194e-09
    };
    /** Five roundings of a slope, times the root of how many slopes there are, and rounded down. */
    private static final double[] SUM_TOLERANCES = {1e-10, 5e-11, 2e-10, 2e-11};

    private static final double SLOPE_TOLERANCE = 1e-11;

    private static final double[] SUMS_OF_SQUARES = {
        4.971850586473487e-05, 8.818160483522024e-06, 0.26033785461160175, 0.02044536565859067
    };
    /** Of each, in a column: its first slopes. */
    private static final double[][] FIRST = {
        {-0.0006596809232206624, -0.0003888936661589071, 0.025466853428302016, 0.05015805273123064},
        {7.768526044671376e-05, 2.3234965063068103e-05, -0.05024169291489855, -0.1020260489070779},
        {0.0007619125863556064, 0.0002878268867689826, -0.0024196653902741616, 0.0005966956084790809},
        {0.0003230692025013582, 0.00034946979532435307, -0.026995872601798254, -0.051051233844745525},
        {-0.000613962731765838, -0.00032026560514708535, -0.00024210505156219142, -0.0026351924953260664}
    };
    /** The mean distances from backpropagation. */
    private static final double[] DISTANCES = {
        3.732819235616981e-10, 3.606163671902819e-10, 1.719717860394627e-08, 3.4072469371881216e-08
    };

    /** The slopes of each part of the network, then the distances. */
    public static final List<Golden> ALL = all();

    private TwoLayerGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            String name = NAMES[i];
            all.add(number(name + ".sum", SUMS[i], TwoLayerText.GOLDEN_SUM.with(name))
                    .withinAbsolute(SUM_TOLERANCES[i]));
            all.add(number(name + ".sumOfSquares", SUMS_OF_SQUARES[i], TwoLayerText.GOLDEN_SQUARES.with(name)));
            for (int j = 0; j < FIRST.length; j++) {
                all.add(number(name + ".first." + j, FIRST[j][i], TwoLayerText.GOLDEN_FIRST.with(name, j)));
            }
        }
        for (int i = 0; i < NAMES.length; i++) {
            Text label = TwoLayerText.GOLDEN_DIFFERENCE.with(NAMES[i]);
            all.add(number("meanAbsDifferenceFromBackprop." + NAMES[i], DISTANCES[i], label));
        }
        return List.copyOf(all);
    }

    private static Golden number(String path, double expected, Text label) {
        return Golden.exact("numericalGradientTwoLayerNet." + path, expected, label, TwoLayerText.SOURCE)
                .withinAbsolute(SLOPE_TOLERANCE);
    }

    static double[] computed(Gradients numerical, Gradients backpropagation) {
        double[][] slopes = parts(numerical);
        double[][] exact = parts(backpropagation);
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
            for (int i = 0; i < FIRST.length; i++) {
                values[at++] = block[i];
            }
        }
        for (int i = 0; i < slopes.length; i++) {
            values[at++] = meanDistance(slopes[i], exact[i]);
        }
        return values;
    }

    private static double[][] parts(Gradients g) {
        return new double[][] {block(g.w1()), g.b1(), g.w2(), g.b2()};
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
