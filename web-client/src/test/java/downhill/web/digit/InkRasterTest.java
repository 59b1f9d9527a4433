package downhill.web.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InkRasterTest {
    private static final InkRaster.Line SEVEN = new InkRaster.Line(List.of(0.1, 0.5, 0.2), List.of(0.1, 0.1, 0.9));

    @Test
    void withoutStrokesThePaperIsEmpty() {
        assertThat(InkRaster.draw(List.of())).hasSize(784).containsOnly(0);
    }

    @Test
    void theInkIsCentred() {
        double[] centre = centre(InkRaster.draw(List.of(SEVEN)));
        // Half a pixel: the second drawing shifts the ink by fractions of a pixel, as MNIST's own images were.
        assertThat(centre[0]).isEqualTo(13.5, within(0.5));
        assertThat(centre[1]).isEqualTo(13.5, within(0.5));
    }

    @Test
    void sizeAndPlaceOfTheDrawingDoNotMatter() {
        InkRaster.Line large = new InkRaster.Line(List.of(110.0, 150.0, 120.0), List.of(-90.0, -90.0, -10.0));
        byte[] small = InkRaster.draw(List.of(SEVEN));
        byte[] moved = InkRaster.draw(List.of(large));
        for (int i = 0; i < small.length; i++) {
            // One level of grey: the two drawings round differently.
            assertThat(moved[i] & 255).isCloseTo(small[i] & 255, within(1));
        }
    }

    @Test
    void theDigitFillsTwentyPixels() {
        byte[] pixels = InkRaster.draw(List.of(SEVEN));
        int first = 28;
        int last = 0;
        for (int i = 0; i < pixels.length; i++) {
            if ((pixels[i] & 255) > 127) {
                first = Math.min(first, i / 28);
                last = Math.max(last, i / 28);
            }
        }
        assertThat(last - first + 1).isBetween(19, 21);
    }

    @Test
    void aDotIsADotInTheMiddle() {
        byte[] pixels = InkRaster.draw(List.of(new InkRaster.Line(List.of(0.9), List.of(0.1))));
        assertThat(pixels[13 * 28 + 13] & 255).isGreaterThan(200);
        assertThat(pixels[0]).isZero();
    }

    private static double[] centre(byte[] pixels) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            sum += pixels[i] & 255;
            x += (pixels[i] & 255) * (i % 28);
            y += (pixels[i] & 255) * (i / 28);
        }
        return new double[] {x / sum, y / sum};
    }
}
