package downhill.web.lesson.twolayernet;

import downhill.web.page.Text;

/** What a layer of the forward pass holds, from the image to the probabilities. */
enum Layer implements Text {
    X("x 픽셀", "x pixels", "x", "(784)"),
    A1("a1 가중합", "a1 sums", "a1 = x·W1 + b1", "(784)·(784×50) + (50) → (50)"),
    Z1("z1 활성", "z1 activations", "z1 = sigmoid(a1)", "(50) → (50)"),
    A2("a2 점수", "a2 scores", "a2 = z1·W2 + b2", "(50)·(50×10) + (10) → (10)"),
    Y("y 확률", "y probabilities", "y = softmax(a2)", "(10) → (10)");

    private final String ko;
    private final String en;
    private final String formula;
    private final String shapes;

    Layer(String ko, String en, String formula, String shapes) {
        this.ko = ko;
        this.en = en;
        this.formula = formula;
        this.shapes = shapes;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }

    /** Returns how the layer comes from the one before. */
    String formula() {
        return formula;
    }

    /** Returns the shapes that the formula puts together. */
    String shapes() {
        return shapes;
    }
}
