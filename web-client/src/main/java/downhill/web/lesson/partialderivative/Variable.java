package downhill.web.lesson.partialderivative;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.Surface;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which variable moves; the other is held. */
enum Variable implements Labeled {
    X0("x₀", "x₀을 움직이고 x₁을 고정", "x₀ moves, x₁ is held"),
    X1("x₁", "x₁을 움직이고 x₀을 고정", "x₁ moves, x₀ is held");

    final String symbol;
    private final Text label;

    Variable(String symbol, String ko, String en) {
        this.symbol = symbol;
        this.label = Text.of(ko, en);
    }

    Variable other() {
        return this == X0 ? X1 : X0;
    }

    /** Returns the curve of the cut as people write it, with the square of the variable that is held as a number. */
    String formula(String heldSquare) {
        return this == X0 ? "x₀² + " + heldSquare : heldSquare + " + x₁²";
    }

    double height(double moving, double held) {
        return Surface.BOWL.value(this == X0 ? new double[] {moving, held} : new double[] {held, moving});
    }

    /** Returns the slope of the cut as the book measures it: a function of one variable, its central difference. */
    double slope(double moving, double held) {
        return NumericalDerivative.central(t -> height(t, held), moving, NumericalDerivative.DEFAULT_H);
    }

    @Override
    public Text label() {
        return label;
    }
}
