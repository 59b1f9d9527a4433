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
        for (LabeledImages images : List.of(joined, whole.first(30))) {
            assertThat(images.count()).isEqualTo(30);
            for (int n = 0; n < 30; n++) {
                assertThat(images.pixels(n)).isEqualTo(whole.pixels(n));
                assertThat(images.label(n)).isEqualTo(labels[n]);
            }
        }
        assertThat(whole.first(7).pixels(6)).isEqualTo(whole.pixels(6));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, LABELS, 5))
                .hasMessage("pixels has 12 bytes, not labels × pixelCount = 3 × 5");
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, LABELS, 0)).hasMessageContaining("pixelCount = 0");
        assertThatThrownBy(() -> LabeledImages.of(PIXELS, new byte[] {1, 2, 10}, 4))
                .hasMessage("labels[2] = 10, outside [0, 10)");
        LabeledImages images = LabeledImages.of(PIXELS, LABELS, 4);
        assertThatThrownBy(() -> images.first(4)).hasMessage("count = 4, outside [1, 3]");
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
