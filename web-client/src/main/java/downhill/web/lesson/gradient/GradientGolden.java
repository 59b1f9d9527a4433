package downhill.web.lesson.gradient;

import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** The partial derivatives that the book computes at three points of the bowl. */
public enum GradientGolden implements Golden {
    /** By x0 at (3, 4). */
    AT_3_4_BY_0(0, 3, 4, 0, 6.00000000000378),
    /** By x1 at (3, 4). */
    AT_3_4_BY_1(0, 3, 4, 1, 7.999999999999119),
    /** By x0 at (0, 2). */
    AT_0_2_BY_0(1, 0, 2, 0, 0),
    /** By x1 at (0, 2). */
    AT_0_2_BY_1(1, 0, 2, 1, 4.000000000004),
    /** By x0 at (3, 0). */
    AT_3_0_BY_0(2, 3, 0, 0, 6.000000000012662),
    /** By x1 at (3, 0). */
    AT_3_0_BY_1(2, 3, 0, 1, 0);

    private final int index;
    private final int x0;
    private final int x1;
    private final int variable;
    private final double expected;

    GradientGolden(int index, int x0, int x1, int variable, double expected) {
        this.index = index;
        this.x0 = x0;
        this.x1 = x1;
        this.variable = variable;
        this.expected = expected;
    }

    /** Returns what the number is. */
    Text label() {
        Text partial = variable == 0 ? GradientText.PARTIAL_0 : GradientText.PARTIAL_1;
        return GradientText.GOLDEN.with("(" + x0 + ", " + x1 + ")", partial);
    }

    /** Computes the number anew. */
    double computed() {
        return NumericalGradient.of(Surface.BOWL, new double[] {x0, x1})[variable];
    }

    @Override
    public String path() {
        return "gradient2d." + index + ".gradient." + variable;
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return GradientText.SOURCE;
    }
}
