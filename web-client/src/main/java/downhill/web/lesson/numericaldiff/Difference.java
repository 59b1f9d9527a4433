package downhill.web.lesson.numericaldiff;

import downhill.core.derivative.NumericalDerivative;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.function.DoubleUnaryOperator;

/** The two ways to take a slope from two values. */
enum Difference implements Labeled {
    FORWARD("전방 차분", "forward difference"),
    CENTRAL("중심 차분", "central difference");

    private final Text label;

    Difference(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    double quotient(DoubleUnaryOperator f, double x, double h) {
        return this == FORWARD ? NumericalDerivative.forward(f, x, h) : NumericalDerivative.central(f, x, h);
    }

    /** Returns where the first of the two values is taken. */
    double first(double x, double h) {
        return this == FORWARD ? x : x - h;
    }

    @Override
    public Text label() {
        return label;
    }
}
