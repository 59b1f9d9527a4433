package downhill.web.lesson.partialderivative;

import downhill.web.lesson.Golden;
import java.util.List;

/** The two partial derivatives that the book measures at (3, 4). */
public final class PartialGolden {
    /** By x0 with x1 held at 4, then by x1 with x0 held at 3. */
    public static final List<Golden> ALL = List.of(
            Golden.exact("partial.x0at3_x1is4", 6.00000000000378, PartialText.GOLDEN_0, PartialText.SOURCE),
            Golden.exact("partial.x1at4_x0is3", 7.999999999999119, PartialText.GOLDEN_1, PartialText.SOURCE));

    private PartialGolden() {}

    /** Measures the numbers anew, in their order. */
    static double[] computed() {
        return new double[] {Variable.X0.slope(3, 4), Variable.X1.slope(4, 3)};
    }
}
