package downhill.core.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real MNIST files of the source tree, for tests; each is read once. */
public final class Mnist {
    private static LabeledImages train;
    private static LabeledImages test;

    private Mnist() {}

    /** Returns the first training images. */
    public static synchronized LabeledImages train(int count) {
        if (train == null) {
            train = read("train");
        }
        return train.range(0, count);
    }

    /** Returns the first test images. */
    public static synchronized LabeledImages test(int count) {
        if (test == null) {
            test = read("t10k");
        }
        return test.range(0, count);
    }

    private static LabeledImages read(String part) {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        return IdxFile.label(
                part, GzippedIdx.parseImages(images, bytes(images)), GzippedIdx.parseLabels(labels, bytes(labels)));
    }

    /** Returns the bytes of one file, as they are on disk. */
    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("downhill.data"), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
