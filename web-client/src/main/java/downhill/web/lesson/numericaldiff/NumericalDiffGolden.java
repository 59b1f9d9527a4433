package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A derivative that the book prints, or one of NumPy's table for widths from 1 to 10e-50.
 *
 * @param path where it stands in golden.json
 * @param label what it is
 * @param example the function
 * @param x where it is differentiated
 * @param h the width
 * @param difference how
 * @param expected the number
 * @param source where a reader finds it
 */
public record NumericalDiffGolden(
        String path,
        Text label,
        Example example,
        double x,
        double h,
        Difference difference,
        double expected,
        Text source)
        implements Golden {
    private static final String ROOT = "numericalDiff.";

    private static final String[] QUADRATIC_WIDTHS = {
        "1", "0.1", "0.01", "0.001", "1e-4", "1e-6", "1e-8", "1e-10", "1e-12", "1e-15", "1e-16", "10e-50"
    };
    /** The parabola at 5: width, forward difference, central difference. */
    private static final double[][] QUADRATIC = {
        {1, 0.21000000000000008, 0.2},
        {0.1, 0.20100000000000007, 0.19999999999999962},
        {0.01, 0.20009999999999195, 0.19999999999998908},
        {0.001, 0.20001000000013924, 0.200000000000089},
        {1e-4, 0.20000099999917254, 0.1999999999990898},
        {1e-6, 0.20000001010878066, 0.20000000006126228},
        {1e-8, 0.1999999943436137, 0.1999999943436137},
        {1e-10, 0.2000000165480742, 0.2000000165480742},
        {1e-12, 0.2000621890374532, 0.20000667788622195},
        {1e-15, 0.22204460492503128, 0.16653345369377348},
        {1e-16, 0, 0},
        {10e-50, 0, 0}
    };

    private static final String[] SINE_WIDTHS = {"1", "0.01", "1e-4", "1e-6", "1e-8", "1e-10", "1e-12"};
    /** The sine at 1: width, forward difference, central difference. */
    private static final double[][] SINE = {
        {1, 0.0678264420177852, 0.45464871341284085},
        {0.01, 0.536085981011869, 0.5402933008747335},
        {1e-4, 0.5402602314186211, 0.5403023049677103},
        {1e-6, 0.5403018851213304, 0.5403023058958567},
        {1e-8, 0.5403023028982545, 0.5403023084493697},
        {1e-10, 0.5403022473871033, 0.5403022473871033},
        {1e-12, 0.5403455460850637, 0.5402900349338324}
    };

    /**
     * Returns all of them.
     *
     * @return the book's two, then the tables
     */
    public static NumericalDiffGolden[] values() {
        List<NumericalDiffGolden> all = new ArrayList<>();
        all.add(book("at5", 5, 0.1999999999990898));
        all.add(book("at10", 10, 0.2999999999986347));
        addTable(all, "sweepAt5.", "", Example.QUADRATIC, 5, QUADRATIC_WIDTHS, QUADRATIC);
        addTable(all, "sinAt1.", "sin, ", Example.SINE, 1, SINE_WIDTHS, SINE);
        return all.toArray(new NumericalDiffGolden[0]);
    }

    private static NumericalDiffGolden book(String name, int x, double expected) {
        return new NumericalDiffGolden(
                ROOT + name,
                NumericalDiffText.GOLDEN.with("x = " + x + ", h = 1e−4", Difference.CENTRAL),
                Example.QUADRATIC,
                x,
                1e-4,
                Difference.CENTRAL,
                expected,
                NumericalDiffText.SOURCE_BOOK);
    }

    private static void addTable(
            List<NumericalDiffGolden> all,
            String name,
            String function,
            Example example,
            int x,
            String[] widths,
            double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (Difference difference : Difference.values()) {
                boolean forward = difference == Difference.FORWARD;
                all.add(new NumericalDiffGolden(
                        ROOT + name + i + (forward ? ".forward" : ".central"),
                        NumericalDiffText.GOLDEN.with(
                                function + "x = " + x + ", h = " + widths[i].replace('-', '−'), difference),
                        example,
                        x,
                        rows[i][0],
                        difference,
                        rows[i][forward ? 1 : 2],
                        NumericalDiffText.SOURCE_ROUNDING));
            }
        }
    }

    /** Computes the number by the core. */
    double compute() {
        return difference.quotient(Expression.parse(example.f(), 1)::value, x, h);
    }
}
