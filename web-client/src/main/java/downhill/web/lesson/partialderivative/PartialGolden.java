package downhill.web.lesson.partialderivative;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** The two partial derivatives that the book measures at (3, 4). */
public enum PartialGolden implements Golden {
    /** By x0, with x1 held at 4. */
    BY_X0("partial.x0at3_x1is4", PartialText.GOLDEN_0, 6.00000000000378),
    /** By x1, with x0 held at 3. */
    BY_X1("partial.x1at4_x0is3", PartialText.GOLDEN_1, 7.999999999999119);

    private final String path;
    private final Text label;
    private final double expected;

    PartialGolden(String path, Text label, double expected) {
        this.path = path;
        this.label = label;
        this.expected = expected;
    }

    /** Returns what the number is. */
    Text label() {
        return label;
    }

    /** Measures the number anew. */
    double computed() {
        return this == BY_X0 ? Variable.X0.slope(3, 4) : Variable.X1.slope(4, 3);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return PartialText.SOURCE;
    }
}
