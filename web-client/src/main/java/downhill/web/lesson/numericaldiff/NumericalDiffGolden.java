package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.lesson.Golden;
import downhill.web.page.Language;
import downhill.web.page.Text;

/** The two derivatives that the book prints, and NumPy's table for widths from 1 to 10e-50. */
public enum NumericalDiffGolden implements Golden {
    /** The book's first value. */
    AT_5(
            "at5",
            NumericalDiffText.CENTRAL_AT_5,
            "1e-4",
            Example.QUADRATIC,
            5,
            1e-4,
            Difference.CENTRAL,
            0.1999999999990898),
    /** The book's second value. */
    AT_10(
            "at10",
            NumericalDiffText.CENTRAL_AT_10,
            "1e-4",
            Example.QUADRATIC,
            10,
            1e-4,
            Difference.CENTRAL,
            0.2999999999986347),
    /** The parabola at 5, h = 1, forward. */
    SWEEP_0_FORWARD(
            "sweepAt5.0.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1",
            Example.QUADRATIC,
            5,
            1,
            Difference.FORWARD,
            0.21000000000000008),
    /** The parabola at 5, h = 1, central. */
    SWEEP_0_CENTRAL(
            "sweepAt5.0.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1",
            Example.QUADRATIC,
            5,
            1,
            Difference.CENTRAL,
            0.2),
    /** The parabola at 5, h = 0.1, forward. */
    SWEEP_1_FORWARD(
            "sweepAt5.1.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "0.1",
            Example.QUADRATIC,
            5,
            0.1,
            Difference.FORWARD,
            0.20100000000000007),
    /** The parabola at 5, h = 0.1, central. */
    SWEEP_1_CENTRAL(
            "sweepAt5.1.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "0.1",
            Example.QUADRATIC,
            5,
            0.1,
            Difference.CENTRAL,
            0.19999999999999962),
    /** The parabola at 5, h = 0.01, forward. */
    SWEEP_2_FORWARD(
            "sweepAt5.2.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "0.01",
            Example.QUADRATIC,
            5,
            0.01,
            Difference.FORWARD,
            0.20009999999999195),
    /** The parabola at 5, h = 0.01, central. */
    SWEEP_2_CENTRAL(
            "sweepAt5.2.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "0.01",
            Example.QUADRATIC,
            5,
            0.01,
            Difference.CENTRAL,
            0.19999999999998908),
    /** The parabola at 5, h = 0.001, forward. */
    SWEEP_3_FORWARD(
            "sweepAt5.3.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "0.001",
            Example.QUADRATIC,
            5,
            0.001,
            Difference.FORWARD,
            0.20001000000013924),
    /** The parabola at 5, h = 0.001, central. */
    SWEEP_3_CENTRAL(
            "sweepAt5.3.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "0.001",
            Example.QUADRATIC,
            5,
            0.001,
            Difference.CENTRAL,
            0.200000000000089),
    /** The parabola at 5, h = 1e-4, forward. */
    SWEEP_4_FORWARD(
            "sweepAt5.4.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-4",
            Example.QUADRATIC,
            5,
            1e-4,
            Difference.FORWARD,
            0.20000099999917254),
    /** The parabola at 5, h = 1e-4, central. */
    SWEEP_4_CENTRAL(
            "sweepAt5.4.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-4",
            Example.QUADRATIC,
            5,
            1e-4,
            Difference.CENTRAL,
            0.1999999999990898),
    /** The parabola at 5, h = 1e-6, forward. */
    SWEEP_5_FORWARD(
            "sweepAt5.5.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-6",
            Example.QUADRATIC,
            5,
            1e-6,
            Difference.FORWARD,
            0.20000001010878066),
    /** The parabola at 5, h = 1e-6, central. */
    SWEEP_5_CENTRAL(
            "sweepAt5.5.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-6",
            Example.QUADRATIC,
            5,
            1e-6,
            Difference.CENTRAL,
            0.20000000006126228),
    /** The parabola at 5, h = 1e-8, forward. */
    SWEEP_6_FORWARD(
            "sweepAt5.6.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-8",
            Example.QUADRATIC,
            5,
            1e-8,
            Difference.FORWARD,
            0.1999999943436137),
    /** The parabola at 5, h = 1e-8, central. */
    SWEEP_6_CENTRAL(
            "sweepAt5.6.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-8",
            Example.QUADRATIC,
            5,
            1e-8,
            Difference.CENTRAL,
            0.1999999943436137),
    /** The parabola at 5, h = 1e-10, forward. */
    SWEEP_7_FORWARD(
            "sweepAt5.7.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-10",
            Example.QUADRATIC,
            5,
            1e-10,
            Difference.FORWARD,
            0.2000000165480742),
    /** The parabola at 5, h = 1e-10, central. */
    SWEEP_7_CENTRAL(
            "sweepAt5.7.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-10",
            Example.QUADRATIC,
            5,
            1e-10,
            Difference.CENTRAL,
            0.2000000165480742),
    /** The parabola at 5, h = 1e-12, forward. */
    SWEEP_8_FORWARD(
            "sweepAt5.8.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-12",
            Example.QUADRATIC,
            5,
            1e-12,
            Difference.FORWARD,
            0.2000621890374532),
    /** The parabola at 5, h = 1e-12, central. */
    SWEEP_8_CENTRAL(
            "sweepAt5.8.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-12",
            Example.QUADRATIC,
            5,
            1e-12,
            Difference.CENTRAL,
            0.20000667788622195),
    /** The parabola at 5, h = 1e-15, forward. */
    SWEEP_9_FORWARD(
            "sweepAt5.9.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-15",
            Example.QUADRATIC,
            5,
            1e-15,
            Difference.FORWARD,
            0.22204460492503128),
    /** The parabola at 5, h = 1e-15, central. */
    SWEEP_9_CENTRAL(
            "sweepAt5.9.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-15",
            Example.QUADRATIC,
            5,
            1e-15,
            Difference.CENTRAL,
            0.16653345369377348),
    /** The parabola at 5, h = 1e-16, forward. */
    SWEEP_10_FORWARD(
            "sweepAt5.10.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "1e-16",
            Example.QUADRATIC,
            5,
            1e-16,
            Difference.FORWARD,
            0.0),
    /** The parabola at 5, h = 1e-16, central. */
    SWEEP_10_CENTRAL(
            "sweepAt5.10.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "1e-16",
            Example.QUADRATIC,
            5,
            1e-16,
            Difference.CENTRAL,
            0.0),
    /** The parabola at 5, h = 10e-50, forward. */
    SWEEP_11_FORWARD(
            "sweepAt5.11.forward",
            NumericalDiffText.QUADRATIC_FORWARD,
            "10e-50",
            Example.QUADRATIC,
            5,
            10e-50,
            Difference.FORWARD,
            0.0),
    /** The parabola at 5, h = 10e-50, central. */
    SWEEP_11_CENTRAL(
            "sweepAt5.11.central",
            NumericalDiffText.QUADRATIC_CENTRAL,
            "10e-50",
            Example.QUADRATIC,
            5,
            10e-50,
            Difference.CENTRAL,
            0.0),
    /** The sine at 1, h = 1, forward. */
    SINE_0_FORWARD(
            "sinAt1.0.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1",
            Example.SINE,
            1,
            1,
            Difference.FORWARD,
            0.0678264420177852),
    /** The sine at 1, h = 1, central. */
    SINE_0_CENTRAL(
            "sinAt1.0.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1",
            Example.SINE,
            1,
            1,
            Difference.CENTRAL,
            0.45464871341284085),
    /** The sine at 1, h = 0.01, forward. */
    SINE_1_FORWARD(
            "sinAt1.1.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "0.01",
            Example.SINE,
            1,
            0.01,
            Difference.FORWARD,
            0.536085981011869),
    /** The sine at 1, h = 0.01, central. */
    SINE_1_CENTRAL(
            "sinAt1.1.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "0.01",
            Example.SINE,
            1,
            0.01,
            Difference.CENTRAL,
            0.5402933008747335),
    /** The sine at 1, h = 1e-4, forward. */
    SINE_2_FORWARD(
            "sinAt1.2.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1e-4",
            Example.SINE,
            1,
            1e-4,
            Difference.FORWARD,
            0.5402602314186211),
    /** The sine at 1, h = 1e-4, central. */
    SINE_2_CENTRAL(
            "sinAt1.2.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1e-4",
            Example.SINE,
            1,
            1e-4,
            Difference.CENTRAL,
            0.5403023049677103),
    /** The sine at 1, h = 1e-6, forward. */
    SINE_3_FORWARD(
            "sinAt1.3.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1e-6",
            Example.SINE,
            1,
            1e-6,
            Difference.FORWARD,
            0.5403018851213304),
    /** The sine at 1, h = 1e-6, central. */
    SINE_3_CENTRAL(
            "sinAt1.3.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1e-6",
            Example.SINE,
            1,
            1e-6,
            Difference.CENTRAL,
            0.5403023058958567),
    /** The sine at 1, h = 1e-8, forward. */
    SINE_4_FORWARD(
            "sinAt1.4.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1e-8",
            Example.SINE,
            1,
            1e-8,
            Difference.FORWARD,
            0.5403023028982545),
    /** The sine at 1, h = 1e-8, central. */
    SINE_4_CENTRAL(
            "sinAt1.4.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1e-8",
            Example.SINE,
            1,
            1e-8,
            Difference.CENTRAL,
            0.5403023084493697),
    /** The sine at 1, h = 1e-10, forward. */
    SINE_5_FORWARD(
            "sinAt1.5.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1e-10",
            Example.SINE,
            1,
            1e-10,
            Difference.FORWARD,
            0.5403022473871033),
    /** The sine at 1, h = 1e-10, central. */
    SINE_5_CENTRAL(
            "sinAt1.5.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1e-10",
            Example.SINE,
            1,
            1e-10,
            Difference.CENTRAL,
            0.5403022473871033),
    /** The sine at 1, h = 1e-12, forward. */
    SINE_6_FORWARD(
            "sinAt1.6.forward",
            NumericalDiffText.SINE_AT_1_FORWARD,
            "1e-12",
            Example.SINE,
            1,
            1e-12,
            Difference.FORWARD,
            0.5403455460850637),
    /** The sine at 1, h = 1e-12, central. */
    SINE_6_CENTRAL(
            "sinAt1.6.central",
            NumericalDiffText.SINE_AT_1_CENTRAL,
            "1e-12",
            Example.SINE,
            1,
            1e-12,
            Difference.CENTRAL,
            0.5402900349338324);

    private final String path;
    private final Text label;
    private final Example example;
    private final double x;
    private final double h;
    private final Difference difference;
    private final double expected;

    NumericalDiffGolden(
            String path,
            Text label,
            String shownH,
            Example example,
            double x,
            double h,
            Difference difference,
            double expected) {
        this.path = "numericalDiff." + path;
        this.label = new Label(label.in(Language.KO, shownH), label.in(Language.EN, shownH));
        this.example = example;
        this.x = x;
        this.h = h;
        this.difference = difference;
        this.expected = expected;
    }

    private record Label(String ko, String en) implements Text {}

    @Override
    public String path() {
        return path;
    }

    /** Returns what the number is. */
    Text label() {
        return label;
    }

    /** Tells whether the number stands in the book itself. */
    boolean isPrinted() {
        return this == AT_5 || this == AT_10;
    }

    /** Computes the number by the core. */
    double compute() {
        return difference.quotient(Expression.parse(example.f(), 1)::value, x, h);
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return isPrinted() ? NumericalDiffText.SOURCE_BOOK : NumericalDiffText.SOURCE_ROUNDING;
    }
}
