package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.function.Consumer;

/**
 * Finds the slopes of a network's loss over some images by backpropagation, and that of one parameter by a central
 * difference as well: two losses, with the parameter h above and h below its value.
 */
final class SlopeSurvey implements Slices.Work {
    /** Forward, back, and twice forward again. */
    private static final int PASSES = 4;

    private final TwoLayerNet network;
    private final LabeledImages images;
    private final ParameterPlace place;
    private final Consumer<Slopes> listener;
    private Gradients sums;
    private double[] hidden;
    private double above;
    private double below;
    private int done;

    record Slopes(
            Parameters parameters, double[] hidden, Gradients gradients, ParameterPlace place, double difference) {}

    SlopeSurvey(TwoLayerNet network, LabeledImages images, ParameterPlace place, Consumer<Slopes> listener) {
        this.network = network;
        this.images = images;
        this.place = place != null && place.isWithin(network.parameters()) ? place : null;
        this.listener = listener;
        hidden = new double[images.count() * network.parameters().hiddenSize()];
    }

    @Override
    public boolean goOn() {
        int size = Slices.images(network.parameters().hiddenSize(), PASSES);
        int[] batch = Panel.range(done, Math.min(done + size, images.count()));
        double share = (double) batch.length / images.count();
        add(network.gradient(images, batch), share);
        double[] z = network.hidden(images, batch);
        System.arraycopy(z, 0, hidden, done * network.parameters().hiddenSize(), z.length);
        if (place != null) {
            addLosses(batch, share);
        }
        done += batch.length;
        if (done < images.count()) {
            return false;
        }
        double difference = place == null ? Double.NaN : (above - below) / (2 * TwoLayerNet.H);
        listener.accept(new Slopes(network.parameters(), hidden, sums, place, difference));
        return true;
    }

    /** Nobody else sees the parameter meanwhile: a slice is done at one go. */
    private void addLosses(int[] batch, double share) {
        double[] part = place.layer().of(network.parameters());
        double value = part[place.index()];
        part[place.index()] = value + TwoLayerNet.H;
        above += share * network.loss(images, batch);
        part[place.index()] = value - TwoLayerNet.H;
        below += share * network.loss(images, batch);
        part[place.index()] = value;
    }

    private void add(Gradients more, double share) {
        if (sums == null && share == 1) {
            sums = more;
            return;
        }
        if (sums == null) {
            sums = new Gradients(
                    new double[more.w1().length],
                    new double[more.b1().length],
                    new double[more.w2().length],
                    new double[more.b2().length]);
        }
        add(sums.w1(), more.w1(), share);
        add(sums.b1(), more.b1(), share);
        add(sums.w2(), more.w2(), share);
        add(sums.b2(), more.b2(), share);
    }

    private static void add(double[] sum, double[] more, double share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * more[i];
        }
    }

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
}
