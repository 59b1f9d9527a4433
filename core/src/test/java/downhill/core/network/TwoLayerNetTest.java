package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TwoLayerNetTest {
    @ParameterizedTest
    @CsvSource({
        "6, 1, 2, 1, SIGMOID",
        "6, 3, 4, 5, RELU",
        "9, 10, 10, 7, SIGMOID",
        "9, 11, 10, 3, RELU",
        "30, 20, 12, 13, SIGMOID",
        "30, 27, 3, 101, RELU",
        "64, 50, 10, 100, SIGMOID"
    })
    void sparseEqualsDense(int inputs, int hidden, int classes, int size, Activation activation) {
        // Tiles, lists and the naive triple loop add the same terms; zero terms change no bit of a sum, and the few
        // that run in another order differ by rounding only, hence 1e-14.
        LabeledImages images = randomImages(40, inputs, Math.min(classes, 10), 3);
        TwoLayerNet net = new TwoLayerNet(inputs, hidden, classes, activation, new NumPyRandom(5));
        scale(net.parameters().w1(), 30);
        scale(net.parameters().w2(), 30);
        BookTwin book = new BookTwin(net.parameters(), activation);
        int[] batch = new NumPyRandom(9).choice(40, size);
        double[] y = net.predict(images, batch);
        for (int n = 0; n < size; n++) {
            double[] expected = book.predict(images, batch[n]);
            for (int k = 0; k < classes; k++) {
                assertThat(y[n * classes + k]).isEqualTo(expected[k]);
            }
        }
        assertThat(net.loss(images, batch)).isEqualTo(book.loss(images, batch), within(1e-14));
        Gradients g = net.gradient(images, batch);
        Gradients e = book.gradient(images, batch);
        assertClose(g.w1(), e.w1(), 1e-14);
        assertClose(g.b1(), e.b1(), 1e-14);
        assertClose(g.w2(), e.w2(), 1e-14);
        assertClose(g.b2(), e.b2(), 1e-14);
    }

    @Test
    void descendingEqualsSubtractingTheGradientToTheLastBit() {
        LabeledImages images = Mnist.train(200);
        int[] batch = new NumPyRandom(2).choice(200, 37);
        TwoLayerNet fused = new TwoLayerNet(784, 23, 10, Activation.SIGMOID, new NumPyRandom(1));
        TwoLayerNet apart = new TwoLayerNet(784, 23, 10, Activation.SIGMOID, new NumPyRandom(1));
        double loss = fused.descend(images, batch, 0.3);
        assertThat(apart.loss(images, batch)).isEqualTo(loss);
        apart.parameters().descend(apart.gradient(images, batch), 0.3);
        assertThat(fused.parameters().fingerprint())
                .isEqualTo(apart.parameters().fingerprint());
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void gradientEqualsNumericalGradientOnRealImages(Activation activation) {
        LabeledImages images = Mnist.train(300);
        TwoLayerNet net = new TwoLayerNet(784, 10, 10, activation, new NumPyRandom(3));
        for (int step = 0; step < 20; step++) {
            net.descend(images, new NumPyRandom(step).choice(300, 50), 0.3);
        }
        int[] batch = IntStream.range(0, 30).toArray();
        Gradients g = net.gradient(images, batch);
        Gradients n = net.numericalGradient(images, batch);
        // The bound on the mean absolute difference; the delta of 1e-7 in the loss leaves about 1e-8.
        assertThat(meanDifference(g.w1(), n.w1())).isLessThan(1e-7);
        assertThat(meanDifference(g.b1(), n.b1())).isLessThan(1e-7);
        assertThat(meanDifference(g.w2(), n.w2())).isLessThan(1e-7);
        assertThat(meanDifference(g.b2(), n.b2())).isLessThan(1e-7);
    }

    /** Images without a blank pixel: then every slope differs from 0, and those of a part can be counted. */
    @ParameterizedTest
    @CsvSource({"1", "3", "4", "8"})
    void aPartHasAsManyParametersAsItFindsSlopes(int parts) {
        LabeledImages images = randomImages(12, 8, 4, 4);
        TwoLayerNet net = new TwoLayerNet(8, 5, 4, Activation.SIGMOID, new NumPyRandom(6));
        scale(net.parameters().w1(), 50);
        scale(net.parameters().w2(), 50);
        int all = 0;
        for (int part = 0; part < parts; part++) {
            net.prepareNumerically(images, 0, 1, 2, 3, 4, 5, 6, 7);
            Gradients g = net.numericalGradientPart(part, parts);
            int found = 0;
            for (double[] slopes : new double[][] {g.w1(), g.b1(), g.w2(), g.b2()}) {
                for (double slope : slopes) {
                    found += slope == 0 ? 0 : 1;
                }
            }
            assertThat(net.parametersInPart(part, parts)).as("part %d", part).isEqualTo(found);
            all += found;
        }
        assertThat(all).isEqualTo(net.parameters().count());
    }

    /** Weights of the second layer from about 0.5 to 500: all answers by series, some exact, nearly all exact. */
    @ParameterizedTest
    @CsvSource({"SIGMOID, 50", "SIGMOID, 5000", "SIGMOID, 50000", "RELU, 50", "RELU, 500", "RELU, 5000"})
    void numericalGradientEqualsNaiveCentralDifferences(Activation activation, double factor) {
        LabeledImages images = randomImages(12, 8, 4, 4);
        TwoLayerNet net = new TwoLayerNet(8, 5, 4, activation, new NumPyRandom(6));
        scale(net.parameters().w1(), 50);
        scale(net.parameters().w2(), factor);
        BookTwin book = new BookTwin(net.parameters(), activation);
        int[] batch = {3, 1, 4, 1, 5, 9, 2, 6};
        String before = net.parameters().fingerprint();
        Gradients fast = net.numericalGradient(images, batch);
        assertThat(net.parameters().fingerprint()).isEqualTo(before);
        double[][] parameters = {
            net.parameters().w1(),
            net.parameters().b1(),
            net.parameters().w2(),
            net.parameters().b2()
        };
        double[][] slopes = {fast.w1(), fast.b1(), fast.w2(), fast.b2()};
        for (int a = 0; a < parameters.length; a++) {
            double[] w = parameters[a];
            for (int i = 0; i < w.length; i++) {
                double kept = w[i];
                w[i] = kept + 1e-4;
                double upper = book.loss(images, batch);
                w[i] = kept - 1e-4;
                double lower = book.loss(images, batch);
                w[i] = kept;
                // A loss of about 2 has an ulp of 4e-16; divided by 2h that is 2e-12 a rounding.
                assertThat(slopes[a][i]).isEqualTo((upper - lower) / 2e-4, within(1e-10));
            }
        }
    }

    @Test
    void numericalGradientEqualsNumPy() {
        String root = "numericalGradientTwoLayerNet.";
        LabeledImages images = Mnist.train(20);
        TwoLayerNet net = new TwoLayerNet(784, 50, 10, Activation.SIGMOID, new NumPyRandom(0));
        Gradients g = net.numericalGradient(images, IntStream.range(0, 20).toArray());
        double[] block = new double[250];
        for (int row = 0; row < 5; row++) {
            int pixel = (int) Golden.number(root + "W1rows." + row);
            System.arraycopy(g.w1(), pixel * 50, block, row * 50, 50);
        }
        // golden's README: 1e-9 an element, sums accordingly.
        assertChecksum(root + "W1block", block, 1e-9);
        assertChecksum(root + "b1", g.b1(), 1e-9);
        assertChecksum(root + "W2", g.w2(), 1e-9);
        assertChecksum(root + "b2", g.b2(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7"})
    void partsOfTheNumericalGradientMakeTheWholeStepToTheLastBit(int parts) {
        LabeledImages images = Mnist.train(50);
        int[] batch = {4, 8, 15, 16, 23, 42, 4};
        TwoLayerNet whole = new TwoLayerNet(784, 11, 10, Activation.SIGMOID, new NumPyRandom(1));
        TwoLayerNet shared = new TwoLayerNet(784, 11, 10, Activation.SIGMOID, new NumPyRandom(1));
        double loss = whole.descendNumerically(images, batch, 0.5);
        Gradients[] slopes = new Gradients[parts];
        TwoLayerNet[] workers = new TwoLayerNet[parts];
        for (int part = 0; part < parts; part++) {
            workers[part] = new TwoLayerNet(shared.parameters(), Activation.SIGMOID);
            assertThat(workers[part].prepareNumerically(images, batch)).isEqualTo(loss);
            slopes[part] = workers[part].numericalGradientPart(part, parts);
        }
        for (int part = 0; part < parts; part++) {
            workers[part].descendPart(slopes[part], 0.5, part, parts);
        }
        assertThat(shared.parameters().fingerprint())
                .isEqualTo(whole.parameters().fingerprint());
    }

    @Test
    void accuracyCountsTheMostProbableClass() {
        LabeledImages images = Mnist.test(250); // two full chunks and a part of one
        TwoLayerNet net = new TwoLayerNet(784, 12, 10, Activation.RELU, new NumPyRandom(8));
        for (int step = 0; step < 30; step++) {
            net.descend(images, new NumPyRandom(step).choice(250, 50), 0.3);
        }
        BookTwin book = new BookTwin(net.parameters(), Activation.RELU);
        int correct = 0;
        for (int i = 0; i < 250; i++) {
            double[] y = book.predict(images, i);
            double best = DoubleStream.of(y).max().orElseThrow();
            correct += y[images.label(i)] == best ? 1 : 0;
        }
        assertThat(net.accuracy(images)).isEqualTo(correct / 250.0).isGreaterThan(0.2);
    }

    /** All weights 0: all classes are equally probable. */
    @Test
    void ofEqualProbabilitiesTheLowestClassCounts() {
        LabeledImages images = LabeledImages.of(new byte[4 * 8], new byte[] {0, 3, 0, 2}, 8);
        TwoLayerNet net = new TwoLayerNet(8, 5, 4, Activation.SIGMOID, new NumPyRandom(0));
        scale(net.parameters().w1(), 0);
        scale(net.parameters().w2(), 0);
        assertThat(net.accuracy(images)).isEqualTo(2 / 4.0);
    }

    @Test
    void probabilitiesOfRealImagesSumToOne() {
        LabeledImages images = Mnist.test(100);
        TwoLayerNet net = new TwoLayerNet(784, 50, 10, Activation.SIGMOID, new NumPyRandom(0));
        double[] y = net.predict(images, IntStream.range(0, 100).toArray());
        for (int n = 0; n < 100; n++) {
            double sum = 0;
            for (int k = 0; k < 10; k++) {
                assertThat(y[n * 10 + k]).isBetween(0.0, 1.0);
                sum += y[n * 10 + k];
            }
            assertThat(sum).isEqualTo(1, within(1e-15 * 10)); // ten roundings
        }
    }

    @Test
    void anInfiniteLossLeavesTheParametersAlone() {
        LabeledImages images = Mnist.train(10);
        TwoLayerNet net = new TwoLayerNet(784, 5, 10, Activation.RELU, new NumPyRandom(0));
        net.parameters().w2()[0] = Double.NaN;
        String before = net.parameters().fingerprint();
        assertThat(net.descend(images, new int[] {0, 1}, 0.1)).isNaN();
        assertThat(net.descendNumerically(images, new int[] {0, 1}, 0.1)).isNaN();
        assertThat(net.parameters().fingerprint()).isEqualTo(before);
        assertThat(net.parameters().areFinite()).isFalse();
    }

    @Test
    void refusesWhatDoesNotFit() {
        LabeledImages images = randomImages(3, 8, 4, 1);
        TwoLayerNet net = new TwoLayerNet(784, 5, 10, Activation.RELU, new NumPyRandom(0));
        assertThatThrownBy(() -> net.loss(images, 0)).hasMessage("images have 8 pixels, the network 784 inputs");
        TwoLayerNet small = new TwoLayerNet(8, 5, 10, Activation.RELU, new NumPyRandom(0));
        assertThatThrownBy(() -> small.loss(images)).hasMessage("the batch is empty");
        assertThatThrownBy(() -> small.gradient(images, 0, 3)).hasMessage("image = 3, outside [0, 3)");
        assertThatThrownBy(() -> new TwoLayerNet(8, 0, 10, Activation.RELU, new NumPyRandom(0)))
                .hasMessage("hiddenSize = 0, not positive");
        TwoLayerNet three = new TwoLayerNet(8, 5, 3, Activation.RELU, new NumPyRandom(0));
        LabeledImages nines = LabeledImages.of(new byte[8], new byte[] {9}, 8);
        assertThatThrownBy(() -> three.loss(nines, 0)).hasMessage("label 9 of image 0, but the network has 3 classes");
        LabeledImages threes = LabeledImages.of(new byte[8], new byte[] {3}, 8);
        assertThatThrownBy(() -> three.loss(threes, 0)).hasMessage("label 3 of image 0, but the network has 3 classes");
    }

    private static LabeledImages randomImages(int count, int pixelCount, int classes, int seed) {
        Random random = new Random(seed);
        byte[] pixels = new byte[count * pixelCount];
        byte[] labels = new byte[count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, random.nextInt(512) - 256);
        }
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) random.nextInt(classes);
        }
        return LabeledImages.of(pixels, labels, pixelCount);
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static void assertClose(double[] actual, double[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isEqualTo(expected[i], within(tolerance));
        }
    }

    private static double meanDifference(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .average()
                .orElseThrow();
    }

    private static void assertChecksum(String path, double[] values, double tolerance) {
        assertThat(values.length).isEqualTo((int) Golden.number(path + ".size"));
        for (int i = 0; i < 5; i++) {
            assertThat(values[i]).isEqualTo(Golden.number(path + ".first." + i), within(tolerance));
        }
        assertThat(DoubleStream.of(values).sum())
                .isEqualTo(Golden.number(path + ".sum"), within(tolerance * values.length));
        double squares = DoubleStream.of(values).map(v -> v * v).sum();
        double size = DoubleStream.of(values).map(Math::abs).sum();
        assertThat(squares).isEqualTo(Golden.number(path + ".sumOfSquares"), within(2 * tolerance * size));
    }
}
