package downhill.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitImageTest {
    /** Coordinates in multiples of 2^-10 and shifts of 2^-4 leave no rounding, so images can be equal to the bit. */
    private static List<double[]> dyadic(
            Drawings.Drawing drawing, double factor, double dx, double dy, boolean mirrored) {
        List<double[]> strokes = new ArrayList<>();
        for (double[] stroke : drawing.strokes()) {
            double[] moved = new double[stroke.length];
            for (int i = 0; i < moved.length; i += 2) {
                double x = Math.round(stroke[i] * 1024) / 1024.0;
                moved[i] = factor * (mirrored ? 1 - x : x) + dx;
                moved[i + 1] = factor * Math.round(stroke[i + 1] * 1024) / 1024.0 + dy;
            }
            strokes.add(moved);
        }
        return strokes;
    }

    @Test
    void placeOnThePadDoesNotMatter() {
        for (Drawings.Drawing drawing : Drawings.read()) {
            DigitImage here = DigitImage.of(Strokes.of(dyadic(drawing, 0.5, 0, 0, false)), 0.0625);
            DigitImage there = DigitImage.of(Strokes.of(dyadic(drawing, 0.5, 0.4375, 0.3125, false)), 0.0625);
            assertThat(there.pixels()).as(drawing.style()).isEqualTo(here.pixels());
            assertThat(there.left()).isEqualTo(here.left() + 0.4375, within(1e-12));
        }
    }

    /** With the pen in proportion. */
    @Test
    void sizeOnThePadDoesNotMatter() {
        for (Drawings.Drawing drawing : Drawings.read()) {
            DigitImage large = DigitImage.of(Strokes.of(dyadic(drawing, 1, 0, 0, false)), 0.0625);
            DigitImage small = DigitImage.of(Strokes.of(dyadic(drawing, 0.25, 0.5, 0.5, false)), 0.015625);
            assertThat(small.pixels()).as(drawing.style()).isEqualTo(large.pixels());
        }
    }

    @Test
    void mirroredStrokesGiveTheMirroredDigit() {
        for (Drawings.Drawing drawing : Drawings.read()) {
            DigitImage image = DigitImage.of(Strokes.of(dyadic(drawing, 1, 0, 0, false)), 0.0625);
            DigitImage mirrored = DigitImage.of(Strokes.of(dyadic(drawing, 1, 0, 0, true)), 0.0625);
            byte[] expected = new byte[400];
            for (int p = 0; p < 400; p++) {
                expected[p] = image.box()[p / 20 * 20 + 19 - p % 20];
            }
            assertThat(mirrored.box()).as(drawing.style()).isEqualTo(expected);
            assertThat(mirrored.massX()).isEqualTo(19 - image.massX(), within(1e-12));
            assertThat(mirrored.massY()).isEqualTo(image.massY());
        }
    }

    @Test
    void stepsFollowFromEachOther() {
        for (Drawings.Drawing drawing : Drawings.read()) {
            DigitImage image = drawing.image();
            byte[] placed = new byte[784];
            for (int p = 0; p < 400; p++) {
                placed[(p / 20 + image.shiftY()) * 28 + p % 20 + image.shiftX()] = image.box()[p];
            }
            assertThat(image.pixels()).isEqualTo(placed);
            assertThat(image.pen()).isBetween(2.0, 3.0);
        }
    }

    @Test
    void frameHoldsTheInkAndTheLargerSideTouchesIt() {
        DigitImage image = DigitImage.of(Strokes.of(List.of(new double[] {0.5, 0.25, 0.5, 0.75})), 0.0625);
        // 0.5625 pads become 20 pixels, the pen 0.0625 · 20 / 0.5625 = 2.22.
        assertThat(image.pen()).isEqualTo(20 / 9.0, within(1e-12));
        assertThat(image.side()).isEqualTo(0.5625, within(1e-12));
        assertThat(image.top()).isEqualTo(0.25 - 0.03125, within(1e-12));
        assertThat(image.left()).isEqualTo(0.5 - 0.28125, within(1e-12));
    }

    @Test
    void thinAndThickPensAreLimited() {
        Strokes line = Strokes.of(List.of(new double[] {0.5, 0.1, 0.5, 0.9}));
        assertThat(DigitImage.of(line, 0.01).pen()).isEqualTo(2);
        assertThat(DigitImage.of(line, 0.4).pen()).isEqualTo(3);
        assertThat(DigitImage.of(line, 0.4).box())
                .isEqualTo(DigitImage.of(line, 0.5).box());
    }

    /** The area of a disc of 3 pixels, within what 8 × 8 samples err along its border of 9.4 pixels. */
    @Test
    void dotAndTremorSmallerThanThePenAreDots() {
        for (double[] touch : List.of(new double[] {0.3, 0.8}, new double[] {0.3, 0.8, 0.3002, 0.8, 0.3, 0.8002})) {
            DigitImage dot = DigitImage.of(Strokes.of(List.of(touch)), 0.1);
            double ink = 0;
            for (byte pixel : dot.pixels()) {
                ink += (pixel & 255) / 255.0;
            }
            assertThat(ink).isCloseTo(Math.PI * 1.5 * 1.5, within(0.7));
            assertThat(dot.pen()).isEqualTo(3);
        }
    }

    @Test
    void thousandsOfPointsDrawTheSameLine() {
        double[] fine = new double[2 * 4097];
        for (int i = 0; i < 4097; i++) {
            fine[2 * i] = 0.25 + i / 16384.0;
            fine[2 * i + 1] = 0.125 + i / 8192.0;
        }
        DigitImage coarse = DigitImage.of(Strokes.of(List.of(new double[] {0.25, 0.125, 0.5, 0.625})), 0.0625);
        assertThat(DigitImage.of(Strokes.of(List.of(fine)), 0.0625).box()).isEqualTo(coarse.box());
    }

    /** One with much ink at one end: the box would have to leave the image for the mass to be at 14. */
    @Test
    void nothingIsCutOff() {
        List<double[]> strokes = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            strokes.add(new double[] {0.05, i / 60.0, 0.2, i / 60.0});
        }
        strokes.add(new double[] {0.05, 0.5, 1, 0.5});
        DigitImage image = DigitImage.of(Strokes.of(strokes), 0.05);
        assertThat(image.massX()).isLessThan(5.5);
        assertThat(image.shiftX()).isEqualTo(8);
        int inBox = 0;
        int inImage = 0;
        for (byte pixel : image.box()) {
            inBox += pixel & 255;
        }
        for (byte pixel : image.pixels()) {
            inImage += pixel & 255;
        }
        assertThat(inImage).isEqualTo(inBox);
    }

    @Test
    void rejectsNothingAndPensOutsideTheirRange() {
        assertFault(DrawingException.Kind.EMPTY, "nothing was drawn on the pad", List.of(), 0.1);
        assertFault(
                DrawingException.Kind.EMPTY,
                "nothing was drawn on the pad",
                List.of(new double[] {1.5, 1.5, 1.2, 0.1}),
                0.1);
        List<double[]> dot = List.of(new double[] {0, 0});
        assertFault(DrawingException.Kind.THICKNESS, "thickness = NaN, outside [0.005, 0.5]", dot, Double.NaN);
        assertFault(DrawingException.Kind.THICKNESS, "thickness = 0.0, outside [0.005, 0.5]", dot, 0);
    }

    private static void assertFault(
            DrawingException.Kind kind, String message, List<double[]> strokes, double thickness) {
        assertThatThrownBy(() -> DigitImage.of(Strokes.of(strokes), thickness))
                .hasMessage(message)
                .isInstanceOfSatisfying(
                        DrawingException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
