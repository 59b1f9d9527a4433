package downhill.web.lesson.run;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The MNIST files of the source tree, for tests of what lessons say about their runs. */
public final class TrainingImages {
    private TrainingImages() {}

    /** Returns the first training images. */
    public static LabeledImages train(int count) {
        return read("train", count);
    }

    /** Returns the first test images. */
    public static LabeledImages test(int count) {
        return read("t10k", count);
    }

    private static LabeledImages read(String part, int count) {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        return IdxFile.label(
                        part,
                        GzippedIdx.parseImages(images, bytes(images)),
                        GzippedIdx.parseLabels(labels, bytes(labels)))
                .first(count);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of("../static/data", file)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
