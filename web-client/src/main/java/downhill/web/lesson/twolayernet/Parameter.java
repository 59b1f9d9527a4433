package downhill.web.lesson.twolayernet;

import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.web.page.Text;

/** An entry of params, the book's dictionary. */
enum Parameter implements Text {
    W1("W1", "(784, 50)"),
    B1("b1", "(50,)"),
    W2("W2", "(50, 10)"),
    B2("b2", "(10,)");

    private final String key;
    private final String shape;

    Parameter(String key, String shape) {
        this.key = key;
        this.shape = shape;
    }

    @Override
    public String ko() {
        return key;
    }

    @Override
    public String en() {
        return key;
    }

    /** Returns the shape as NumPy prints it. */
    String shape() {
        return shape;
    }

    boolean hasPixel() {
        return this == W1;
    }

    boolean hasUnit() {
        return this != B2;
    }

    boolean hasDigit() {
        return this == W2 || this == B2;
    }

    /** Returns the network's own numbers. */
    double[] of(Parameters parameters) {
        return switch (this) {
            case W1 -> parameters.w1();
            case B1 -> parameters.b1();
            case W2 -> parameters.w2();
            case B2 -> parameters.b2();
        };
    }

    /** Returns the slopes under the same name. */
    double[] of(Gradients gradients) {
        return switch (this) {
            case W1 -> gradients.w1();
            case B1 -> gradients.b1();
            case W2 -> gradients.w2();
            case B2 -> gradients.b2();
        };
    }
}
