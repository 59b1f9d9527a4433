package downhill.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.GoldenRun;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred drawn digits beside MNIST's: how they look, and how the book's network reads them. */
class DrawnDigitsTest {
    private static final List<byte[]> MNIST =
            IntStream.range(0, 10_000).mapToObj(Mnist.test(10_000)::pixels).toList();
    private static final List<byte[]> DRAWN =
            Drawings.read().stream().map(drawing -> drawing.image().pixels()).toList();

    private static double ink(byte[] pixels) {
        return IntStream.range(0, 784).map(p -> pixels[p] & 255).sum() / 255.0;
    }

    /** Centre of mass by column (step 1) or row (step 28). */
    private static double mass(byte[] pixels, int step) {
        double moment = 0;
        for (int p = 0; p < 784; p++) {
            moment += p / step % 28 * (pixels[p] & 255);
        }
        return moment / (255 * ink(pixels));
    }

    private static int largerSide(byte[] pixels) {
        int[] columns = IntStream.range(0, 784)
                .filter(p -> pixels[p] != 0)
                .map(p -> p % 28)
                .sorted()
                .toArray();
        int[] rows = IntStream.range(0, 784)
                .filter(p -> pixels[p] != 0)
                .map(p -> p / 28)
                .toArray();
        return 1 + Math.max(columns[columns.length - 1] - columns[0], rows[rows.length - 1] - rows[0]);
    }

    /** A line's area is its length times its width, and its border two lengths: the border as the sum of the slopes. */
    private static double lineWidth(byte[] pixels) {
        double border = 0;
        for (int y = -1; y < 28; y++) {
            for (int x = -1; x < 28; x++) {
                double a = at(pixels, x + 1, y + 1) - at(pixels, x, y);
                double b = at(pixels, x + 1, y) - at(pixels, x, y + 1);
                border += Math.sqrt((a * a + b * b) / 2);
            }
        }
        return 2 * ink(pixels) / border;
    }

    private static double at(byte[] pixels, int x, int y) {
        return x < 0 || y < 0 || x > 27 || y > 27 ? 0 : (pixels[y * 28 + x] & 255) / 255.0;
    }

    private static double mean(List<byte[]> images, ToDoubleFunction<byte[]> of) {
        return images.stream().mapToDouble(of).average().orElseThrow();
    }

    /** The convention that the images show, and that {@link DigitImage} follows. */
    @Test
    void mnistHasItsMassAtPixelFourteen() {
        for (List<byte[]> images : List.of(MNIST, DRAWN)) {
            for (byte[] image : images) {
                // Rounding of two sums: one image of MNIST has 13.5 exactly.
                assertThat(mass(image, 1)).isGreaterThan(13.5 - 1e-9).isLessThan(14.5);
                assertThat(mass(image, 28)).isGreaterThan(13.5 - 1e-9).isLessThan(14.5);
            }
        }
        // Whole shifts leave the rest even over [13.5, 14.5): the mean of 10,000 errs by 0.0029.
        assertThat(mean(MNIST, image -> mass(image, 1))).isCloseTo(14, within(0.01));
        assertThat(mean(MNIST, image -> mass(image, 28))).isCloseTo(14, within(0.01));
    }

    @Test
    void largerSideIsTwentyPixels() {
        assertThat(MNIST.stream().filter(image -> largerSide(image) == 20).count())
                .isEqualTo(9997);
        assertThat(DRAWN).allSatisfy(image -> assertThat(largerSide(image)).isEqualTo(20));
    }

    /** The drawings are other digits of other hands, so means alone are compared, and loosely. */
    @Test
    void inkLineAndGreysAreLikeMnists() {
        double ink = mean(DRAWN, DrawnDigitsTest::ink);
        double width = mean(DRAWN, DrawnDigitsTest::lineWidth);
        System.out.printf(
                "ink %.1f (MNIST %.1f), line %.2f (%.2f), grey share %.3f (%.3f)%n",
                ink,
                mean(MNIST, DrawnDigitsTest::ink),
                width,
                mean(MNIST, DrawnDigitsTest::lineWidth),
                greyShare(DRAWN),
                greyShare(MNIST));
        assertThat(ink).isCloseTo(mean(MNIST, DrawnDigitsTest::ink), within(0.15 * ink));
        assertThat(width).isCloseTo(mean(MNIST, DrawnDigitsTest::lineWidth), within(0.3));
        assertThat(greyShare(DRAWN)).isCloseTo(greyShare(MNIST), within(0.05));
    }

    /** The share of the pixels with ink that are neither nearly black nor nearly white. */
    private static double greyShare(List<byte[]> images) {
        int grey = 0;
        int ink = 0;
        for (byte[] image : images) {
            for (byte pixel : image) {
                int value = pixel & 255;
                grey += value > 64 && value < 192 ? 1 : 0;
                ink += value > 0 ? 1 : 0;
            }
        }
        return (double) grey / ink;
    }

    @Test
    void twentyOfEachDigitInAtLeastSixStyles() {
        for (int digit = 0; digit < 10; digit++) {
            int d = digit;
            List<String> styles = Drawings.read().stream()
                    .filter(drawing -> drawing.digit() == d)
                    .map(drawing -> drawing.style().replaceAll("-[a-z]+$", ""))
                    .toList();
            assertThat(styles).hasSize(20);
            assertThat(styles.stream().distinct()).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    /**
     * Nine of ten, over all digits. A digit alone has 20 drawings, and the network has hardly seen some styles that are
     * plain elsewhere, such as a nine with a wide hook.
     */
    @Test
    void bookNetworkReadsNineOfTen() {
        TwoLayerNet network =
                new TwoLayerNet(Parameters.ofArray(784, 50, 10, GoldenRun.bookParameters()), Activation.SIGMOID);
        int[] right = new int[10];
        for (Drawings.Drawing drawing : Drawings.read()) {
            byte[] label = {(byte) drawing.digit()};
            LabeledImages image = LabeledImages.of(drawing.image().pixels(), label, 784);
            right[drawing.digit()] += network.correct(image, 0, 1);
        }
        System.out.println("of 20 each, read rightly: " + Arrays.toString(right));
        assertThat(Arrays.stream(right).sum()).isGreaterThanOrEqualTo(180);
        assertThat(Arrays.stream(right).min().orElseThrow()).isGreaterThanOrEqualTo(15);
    }
}
