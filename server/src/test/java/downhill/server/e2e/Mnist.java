package downhill.server.e2e;

import downhill.core.data.LabeledImages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The first images of MNIST, read from the source tree.
 *
 * @param parts their bytes: train-pixels, train-labels, test-pixels, test-labels
 */
record Mnist(Map<String, byte[]> parts) {

    private static final int IMAGE_BYTES = 28 * 28;
    private static final int IMAGES_HEADER = 16;
    private static final int LABELS_HEADER = 8;

    static Mnist first(int trainCount, int testCount) throws IOException {
        return new Mnist(Map.of(
                "train-pixels", read("train-images-idx3-ubyte.gz", IMAGES_HEADER, trainCount * IMAGE_BYTES),
                "train-labels", read("train-labels-idx1-ubyte.gz", LABELS_HEADER, trainCount),
                "test-pixels", read("t10k-images-idx3-ubyte.gz", IMAGES_HEADER, testCount * IMAGE_BYTES),
                "test-labels", read("t10k-labels-idx1-ubyte.gz", LABELS_HEADER, testCount)));
    }

    LabeledImages train() {
        return LabeledImages.of(parts.get("train-pixels"), parts.get("train-labels"), IMAGE_BYTES);
    }

    LabeledImages test() {
        return LabeledImages.of(parts.get("test-pixels"), parts.get("test-labels"), IMAGE_BYTES);
    }

    private static byte[] read(String name, int headerBytes, int count) throws IOException {
        Path file = Path.of(System.getProperty("downhill.data"), name);
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            stream.skipNBytes(headerBytes);
            return stream.readNBytes(count);
        }
    }
}
