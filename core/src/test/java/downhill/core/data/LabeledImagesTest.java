package downhill.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabeledImagesTest {
    private static final byte[] PIXELS = {0, 9, 0, (byte) 200, 0, 0, 0, 0, 1, 2, 3, 4};
    private static final byte[] LABELS = {3, 0, 9};

    @Test
    void givesBackThePixelsItWasMadeOf() {
        LabeledImages images = LabeledImages.of(PIXELS, LABELS, 4);
        assertThat(images.count()).isEqualTo(3);
        assertThat(images.pixels(0)).containsExactly(0, 9, 0, 200);
        assertThat(images.pixels(1)).containsExactly(0, 0, 0, 0);
        assertThat(images.pixels(2)).containsExactly(1, 2, 3, 4);
        assertThat(images.label(2)).isEqualTo(9);
        assertThat(images.nonzeroCount(1)).isZero();
    }

    @Test
    void copiesARowAsPlacesAndValues() {
        LabeledImages images = LabeledImages.of(PIXELS, LABELS, 4);
        int[] columns = {-1, -1, -1};
        double[] values = {-1, -1, -1};
        assertThat(images.copyRow(0, PixelValues.table(), columns, values, 1)).isEqualTo(3);
        assertThat(columns).containsExactly(-1, 1, 3);
        assertThat(values).containsExactly(-1, 9 / 255f, 200 / 255f);
        assertThatThrownBy(() -> images.copyRow(2, PixelValues.table(), columns, values, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("image 2 has 4 entries");
    }

    @Test
    void listsCopiedOutMakeTheSameImagesAgain() {
        LabeledImages images = LabeledImages.of(PIXELS, LABELS, 4);
        int[] rowStart = new int[4];
        char[] column = new char[images.nonzeroCount()];
        byte[] ink = new byte[images.nonzeroCount()];
        byte[] labels = new byte[3];
        images.copyTo(rowStart, column, ink, labels);
        LabeledImages again = LabeledImages.ofLists(4, rowStart, column, ink, labels);
        for (int n = 0; n < 3; n++) {
            assertThat(again.pixels(n)).isEqualTo(images.pixels(n));
            assertThat(again.label(n)).isEqualTo(images.label(n));
        }
        assertThatThrownBy(() -> images.copyTo(new int[3], column, ink, labels)).hasMessageContaining("arrays of 3");
        assertThatThrownBy(() -> LabeledImages.ofLists(4, rowStart, column, ink, new byte[2]))
                .hasMessageContaining("do not belong together");
    }

    @Test
    void joiningShardsEqualsReadingAtOnce() {
        Random random = new Random(1);
        byte[] pixels = new byte[30 * 8];
        byte[] labels = new byte[30];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, random.nextInt(500) - 245);
        }
        for (int n = 0; n < 30; n++) {
            labels[n] = (byte) random.nextInt(10);
        }
        LabeledImages joined = LabeledImages.join(
                List.of(part(pixels, labels, 0, 7), part(pixels, labels, 7, 8), part(pixels, labels, 8, 30)));
        LabeledImages whole = LabeledImages.of(pixels, labels, 8);
        for (LabeledImages images : List.of(joined, whole.range(0, 30))) {
            assertThat(images.count()).isEqualTo(30);
            for (int n = 0; n < 30; n++) {
                assertThat(images.pixels(n)).isEqualTo(whole.pixels(n));
                assertThat(images.label(n)).isEqualTo(labels[n]);
            }
        }
    }

    @Test
    void rangeHasTheImagesFromItsFirstToItsLast() {
        int seed = new Random().nextInt();
        System.out.println("LabeledImagesTest: seed " + seed);
        Random random = new Random(seed);
        int count = 2 + random.nextInt(40);
        byte[] pixels = new byte[count * 6];
        byte[] labels = new byte[count];
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) random.nextInt(10);
            // As many pixels of ink as it comes, so that images begin at irregular places.
            for (int i = random.nextInt(7); i < 6; i++) {
                pixels[6 * n + i] = (byte) random.nextInt(256);
            }
        }
        LabeledImages whole = LabeledImages.of(pixels, labels, 6);
        int from = 1 + random.nextInt(count - 1);
        int to = from + 1 + random.nextInt(count - from);
        LabeledImages range = whole.range(from, to);
        assertThat(range.count()).as("seed " + seed).isEqualTo(to - from);
        for (int n = 0; n < to - from; n++) {
            assertThat(range.pixels(n)).as("seed " + seed).isEqualTo(whole.pixels(from + n));
            assertThat(range.label(n)).as("seed " + seed).isEqualTo(labels[from + n]);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, LABELS, 5))
                .hasMessage("pixels has 12 bytes, not labels × pixelCount = 3 × 5");
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, LABELS, 0)).hasMessageContaining("pixelCount = 0");
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, new byte[] {1, 2, 10}, 4))
                .hasMessage("labels[2] = 10, outside [0, 10)");
        LabeledImages images = LabeledImages.of(PIXELS, LABELS, 4);
        assertThatThrownBy(() -> images.range(0, 4)).hasMessage("images from 0 to 4, outside [0, 3]");
        assertThatThrownBy(() -> images.range(-1, 2)).hasMessage("images from -1 to 2, outside [0, 3]");
        assertThatThrownBy(() -> images.range(1, 1)).hasMessage("images from 1 to 1, outside [0, 3]");
        assertThatThrownBy(() -> images.label(3)).hasMessage("image = 3, outside [0, 3)");
        assertThatThrownBy(() -> LabeledImages.join(List.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> LabeledImages.join(List.of(images, LabeledImages.of(PIXELS, new byte[2], 6))))
                .hasMessage("parts have 4 and 6 pixels an image");
    }

    private static LabeledImages part(byte[] pixels, byte[] labels, int from, int to) {
        return LabeledImages.of(
                java.util.Arrays.copyOfRange(pixels, from * 8, to * 8),
                java.util.Arrays.copyOfRange(labels, from, to),
                8);
    }
}
