package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;
import downhill.web.lesson.Golden;
import java.util.ArrayList;
import java.util.List;

/** The gradients that the book computes at three points of the bowl. */
public final class GradientGolden {
    private static final int[][] POINTS = {{3, 4}, {0, 2}, {3, 0}};
    private static final double[][] GRADIENTS = {
        {6.00000000000378, 7.999999999999119}, {0, 4.000000000004}, {6.000000000012662, 0}
    };

    public static final List<Golden> ALL = all();

    private GradientGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (int i = 0; i < POINTS.length; i++) {
            String point = "(" + POINTS[i][0] + ", " + POINTS[i][1] + ")";
            for (int variable = 0; variable < 2; variable++) {
                all.add(Golden.exact(
                        "gradient2d." + i + ".gradient." + variable,
                        GRADIENTS[i][variable],
                        GradientText.GOLDEN.with(
                                point, variable == 0 ? GradientText.PARTIAL_0 : GradientText.PARTIAL_1),
                        GradientText.SOURCE));
            }
        }
        return List.copyOf(all);
    }

    static double[] computed() {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < POINTS.length; i++) {
            double[] gradient = NumericalGradient.of(Surface.BOWL, new double[] {POINTS[i][0], POINTS[i][1]});
            System.arraycopy(gradient, 0, values, 2 * i, 2);
        }
        return values;
    }
}
