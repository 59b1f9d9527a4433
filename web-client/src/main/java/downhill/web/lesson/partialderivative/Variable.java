package downhill.web.lesson.partialderivative;

import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.Surface;
import downhill.web.page.Text;

/** Which variable moves; the other is held. */
enum Variable implements Text {
    /** x0 moves along a cut at a fixed x1. */
    X0("x₀을 움직이고 x₁을 고정", "x₀ moves, x₁ is held"),
    /** x1 moves along a cut at a fixed x0. */
    X1("x₁을 움직이고 x₀을 고정", "x₁ moves, x₀ is held");

    private final String ko;
    private final String en;

    Variable(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    /** Returns the height over a point of the cut. */
    double height(double moving, double held) {
        return Surface.BOWL.value(this == X0 ? new double[] {moving, held} : new double[] {held, moving});
    }

    /** Returns the slope of the cut as the book measures it: a function of one variable, its central difference. */
    double slope(double moving, double held) {
        return NumericalDerivative.central(t -> height(t, held), moving, NumericalDerivative.DEFAULT_H);
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
