package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** The derivatives that the book prints, and those of NumPy's tables for widths from 1 to 10e-50. */
public final class NumericalDiffGolden {
    private static final Row[] QUADRATIC_AT_5 = {
        new Row("1", 1, 0.21000000000000008, 0.2),
        new Row("0.1", 0.1, 0.20100000000000007, 0.19999999999999962),
        new Row("0.01", 0.01, 0.20009999999999195, 0.19999999999998908),
        new Row("0.001", 0.001, 0.20001000000013924, 0.200000000000089),
        new Row("10⁻⁴", 1e-4, 0.20000099999917254, 0.1999999999990898),
        new Row("10⁻⁶", 1e-6, 0.20000001010878066, 0.20000000006126228),
        new Row("10⁻⁸", 1e-8, 0.1999999943436137, 0.1999999943436137),
        new Row("10⁻¹⁰", 1e-10, 0.2000000165480742, 0.2000000165480742),
        new Row("10⁻¹²", 1e-12, 0.2000621890374532, 0.20000667788622195),
        new Row("10⁻¹⁵", 1e-15, 0.22204460492503128, 0.16653345369377348),
        new Row("10⁻¹⁶", 1e-16, 0, 0),
        new Row("10⁻⁴⁹", 10e-50, 0, 0)
    };
    private static final Row[] SINE_AT_1 = {
        new Row("1", 1, 0.0678264420177852, 0.45464871341284085),
        new Row("0.01", 0.01, 0.536085981011869, 0.5402933008747335),
        new Row("10⁻⁴", 1e-4, 0.5402602314186211, 0.5403023049677103),
        new Row("10⁻⁶", 1e-6, 0.5403018851213304, 0.5403023058958567),
        new Row("10⁻⁸", 1e-8, 0.5403023028982545, 0.5403023084493697),
        new Row("10⁻¹⁰", 1e-10, 0.5403022473871033, 0.5403022473871033),
        new Row("10⁻¹²", 1e-12, 0.5403455460850637, 0.5402900349338324)
    };

    /** The book's two, at 5 and at 10, then the tables row by row. */
    public static final List<Golden> ALL = all();

    private NumericalDiffGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        Text book = NumericalDiffText.SOURCE_BOOK;
        all.add(number("at5", "x = 5, h = 10⁻⁴", Difference.CENTRAL, 0.1999999999990898, book));
        all.add(number("at10", "x = 10, h = 10⁻⁴", Difference.CENTRAL, 0.2999999999986347, book));
        addTable(all, "sweepAt5.", "x = 5, h = ", QUADRATIC_AT_5);
        addTable(all, "sinAt1.", "sin, x = 1, h = ", SINE_AT_1);
        return List.copyOf(all);
    }

    private static void addTable(List<Golden> all, String path, String words, Row[] table) {
        Text source = NumericalDiffText.SOURCE_ROUNDING;
        for (int i = 0; i < table.length; i++) {
            String where = words + table[i].width;
            all.add(number(path + i + ".forward", where, Difference.FORWARD, table[i].forward, source));
            all.add(number(path + i + ".central", where, Difference.CENTRAL, table[i].central, source));
        }
    }

    private static Golden number(String path, String where, Difference difference, double expected, Text source) {
        return Golden.exact(
                "numericalDiff." + path, expected, NumericalDiffText.GOLDEN.with(where, difference), source);
    }

    static double[] computed() {
        Expression quadratic = Expression.parse(Example.QUADRATIC.f, 1);
        double[] values = new double[ALL.size()];
        values[0] = Difference.CENTRAL.quotient(quadratic::value, 5, 1e-4);
        values[1] = Difference.CENTRAL.quotient(quadratic::value, 10, 1e-4);
        compute(QUADRATIC_AT_5, quadratic, 5, values, 2);
        compute(SINE_AT_1, Expression.parse(Example.SINE.f, 1), 1, values, 2 + 2 * QUADRATIC_AT_5.length);
        return values;
    }

    private static void compute(Row[] table, Expression f, double x, double[] values, int from) {
        int at = from;
        for (Row row : table) {
            values[at++] = Difference.FORWARD.quotient(f::value, x, row.h());
            values[at++] = Difference.CENTRAL.quotient(f::value, x, row.h());
        }
    }

    /** A width as people write it and as a number, and the two quotients. */
    private record Row(String width, double h, double forward, double central) {}
}
