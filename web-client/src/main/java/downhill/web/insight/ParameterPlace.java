package downhill.web.insight;

import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/**
 * Which of a network's parameters: a layer, in it a pixel (W1), a hidden unit (W2) or 0 (biases) to begin from, a
 * hidden unit or a digit to end at, and how many numbers a row of the layer has.
 */
record ParameterPlace(Layer layer, int from, int to, int width) {
    enum Layer implements Labeled {
        W1("W1"),
        B1("b1"),
        W2("W2"),
        B2("b2");

        private final Text label;

        Layer(String name) {
            label = Text.of(name, name);
        }

        @Override
        public Text label() {
            return label;
        }

        /** Returns the network's own array. */
        double[] of(Parameters parameters) {
            return switch (this) {
                case W1 -> parameters.w1();
                case B1 -> parameters.b1();
                case W2 -> parameters.w2();
                case B2 -> parameters.b2();
            };
        }

        double[] of(Gradients gradients) {
            return switch (this) {
                case W1 -> gradients.w1();
                case B1 -> gradients.b1();
                case W2 -> gradients.w2();
                case B2 -> gradients.b2();
            };
        }

        boolean isFirst() {
            return this == W1 || this == B1;
        }
    }

    int index() {
        return from * width + to;
    }

    boolean isWithin(Parameters parameters) {
        int rows = layer == Layer.W1 ? parameters.inputSize() : layer == Layer.W2 ? parameters.hiddenSize() : 1;
        int columns = layer.isFirst() ? parameters.hiddenSize() : parameters.outputSize();
        return width == columns && from >= 0 && from < rows && to >= 0 && to < columns;
    }
}
