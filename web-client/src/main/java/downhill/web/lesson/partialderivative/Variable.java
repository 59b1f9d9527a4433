package downhill.web.lesson.partialderivative;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.Surface;

/** Which variable moves; the other is held. */
enum Variable {
    X0("x₀"),
    X1("x₁");

    final String symbol;

    Variable(String symbol) {
        this.symbol = symbol;
    }

    Variable other() {
        return this == X0 ? X1 : X0;
    }

    /** Returns the curve of the cut as people write it, with the square of the variable that is held as a number. */
    String formula(String heldSquare) {
        return this == X0 ? "x₀² + " + heldSquare : heldSquare + " + x₁²";
    }

    /** Returns x0, x1 and the height of a place. */
    double[] place(double moving, double held, double height) {
        return new double[] {this == X0 ? moving : held, this == X0 ? held : moving, height};
    }

    double height(double moving, double held) {
        return Surface.BOWL.value(this == X0 ? new double[] {moving, held} : new double[] {held, moving});
    }

    /** Returns the slope of the cut as the book measures it: a function of one variable, its central difference. */
    double slope(double moving, double held) {
        return NumericalDerivative.central(t -> height(t, held), moving, NumericalDerivative.DEFAULT_H);
    }
}
