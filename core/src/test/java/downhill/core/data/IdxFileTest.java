package downhill.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class IdxFileTest {
    /** Two images of 2 × 3 pixels. */
    private static final byte[] IMAGES = {
        0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 1, 2, 3, 4, 5, (byte) 250, 0, 0, 0, 0, (byte) 255
    };

    private static final byte[] LABELS = {0, 0, 8, 1, 0, 0, 0, 2, 7, 9};

    @Test
    void readsImagesAndLabels() {
        IdxFile.Images images = IdxFile.parseImages("images", IMAGES);
        assertThat(images.count()).isEqualTo(2);
        assertThat(images.rows()).isEqualTo(2);
        assertThat(images.columns()).isEqualTo(3);
        assertThat(images.pixels()).containsExactly(0, 1, 2, 3, 4, 5, 250, 0, 0, 0, 0, 255);
        assertThat(IdxFile.parseLabels("labels", LABELS).labels()).containsExactly(7, 9);
    }

    @Test
    void readsGzippedFilesAlike() throws IOException {
        assertThat(GzippedIdx.parseImages("images", gzip(IMAGES)).pixels())
                .isEqualTo(IdxFile.parseImages("images", IMAGES).pixels());
        assertThat(GzippedIdx.parseLabels("labels", gzip(LABELS)).labels()).containsExactly(7, 9);
    }

    @Test
    void readsTheRealFiles() throws IOException {
        byte[] zipped = Mnist.bytes("t10k-labels-idx1-ubyte.gz");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        assertThat(IdxFile.parseLabels("plain", plain).labels())
                .isEqualTo(GzippedIdx.parseLabels("zipped", zipped).labels())
                .startsWith(7, 2, 1, 0, 4); // the test set's well-known first five digits
        assertThat(Mnist.train(60_000).count()).isEqualTo(60_000);
        assertThat(Mnist.test(10_000).count()).isEqualTo(10_000);
    }

    @Test
    void namesAWrongMagicNumber() {
        assertThatThrownBy(() -> IdxFile.parseImages("a-file", LABELS))
                .isInstanceOf(IdxException.class)
                .hasMessage("a-file: magic = 2049, not 2051");
        assertThatThrownBy(() -> IdxFile.parseLabels("a-file", IMAGES)).hasMessage("a-file: magic = 2051, not 2049");
    }

    @Test
    void namesASizeOutsideItsRange() {
        assertThatThrownBy(() -> IdxFile.parseImages("f", with(IMAGES, 7, 0)))
                .hasMessage("f: count = 0, outside [1, 1000000]");
        assertThatThrownBy(() -> IdxFile.parseImages("f", with(IMAGES, 4, 255)))
                .hasMessageContaining("count = -16777214, outside [1, 1000000]");
        assertThatThrownBy(() -> IdxFile.parseImages("f", with(IMAGES, 10, 2)))
                .hasMessage("f: rows = 514, outside [1, 256]");
        assertThatThrownBy(() -> IdxFile.parseImages("f", with(IMAGES, 15, 0)))
                .hasMessage("f: columns = 0, outside [1, 256]");
    }

    @Test
    void refusesMorePixelsThanAnArrayHolds() {
        byte[] header = {0, 0, 8, 3, 0, 15, 66, 64, 0, 0, 1, 0, 0, 0, 1, 0};
        assertThatThrownBy(() -> IdxFile.parseImages("f", header))
                .hasMessageContaining("1000000 × 256 × 256, more than an array can hold");
    }

    @Test
    void namesWhatIsTruncated() {
        assertThatThrownBy(() -> IdxFile.parseImages("f", Arrays.copyOf(IMAGES, IMAGES.length - 1)))
                .hasMessage("f: pixels has 11 bytes, not 12: truncated");
        assertThatThrownBy(() -> IdxFile.parseLabels("f", Arrays.copyOf(LABELS, 9)))
                .hasMessage("f: labels has 1 bytes, not 2: truncated");
        assertThatThrownBy(() -> IdxFile.parseImages("f", Arrays.copyOf(IMAGES, 14)))
                .hasMessage("f: columns has 2 bytes, not 4: the file ends in its header");
        assertThatThrownBy(() -> IdxFile.parseLabels("f", new byte[0])).hasMessageContaining("magic has 0 bytes");
    }

    @Test
    void namesTrailingBytes() {
        assertThatThrownBy(() -> IdxFile.parseImages("f", Arrays.copyOf(IMAGES, IMAGES.length + 1)))
                .hasMessage("f: pixels has more than 12 bytes: trailing bytes");
        assertThatThrownBy(() -> IdxFile.parseLabels("f", Arrays.copyOf(LABELS, 11)))
                .hasMessage("f: labels has more than 2 bytes: trailing bytes");
    }

    @Test
    void namesALabelOverNine() {
        assertThatThrownBy(() -> IdxFile.parseLabels("f", with(LABELS, 9, 10)))
                .hasMessage("f: labels[1] = 10, outside [0, 9]");
        assertThatThrownBy(() -> IdxFile.parseLabels("f", with(LABELS, 8, 255)))
                .hasMessage("f: labels[0] = 255, outside [0, 9]");
    }

    @Test
    void namesABrokenGzipStream() throws IOException {
        byte[] zipped = gzip(IMAGES);
        assertThatThrownBy(() -> GzippedIdx.parseImages("f", Arrays.copyOf(zipped, zipped.length - 12)))
                .isInstanceOf(IdxException.class)
                .hasMessageContaining("f: ");
        assertThatThrownBy(() -> GzippedIdx.parseImages("f", with(zipped, 2, 99)))
                .hasMessageContaining("f: broken gzip stream");
    }

    @Test
    void namesBothCountsWhenTheyDiffer() {
        IdxFile.Images images = IdxFile.parseImages("images", IMAGES);
        IdxFile.Labels one = IdxFile.parseLabels("labels", new byte[] {0, 0, 8, 1, 0, 0, 0, 1, 3});
        assertThatThrownBy(() -> IdxFile.label("pair", images, one)).hasMessage("pair: count = 2 images, but 1 labels");
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
