package downhill.web.lesson.run;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The MNIST files of the source tree, for tests of what lessons say about their runs. */
public final class TrainingImages {
    private static final Map<String, LabeledImages> READ = new HashMap<>();

    private TrainingImages() {}

    /** Returns the first training images. */
    public static LabeledImages train(int count) {
        return all("train").range(0, count);
    }

    /** Returns the first test images. */
    public static LabeledImages test(int count) {
        return all("t10k").range(0, count);
    }

    /** Returns a run on its images, before the first step. */
    public static Trainer begun(TrainingConfig config) {
        return new Trainer(config, train(config.trainSize()), test(config.testSize()));
    }

    /** Returns a run on its images, after the last step. */
    public static Trainer ended(TrainingConfig config) {
        Trainer trainer = begun(config);
        while (!trainer.isDone()) {
            trainer.step();
        }
        return trainer;
    }

    /** Returns all images of {@code train} or {@code t10k}. */
    public static LabeledImages all(String part) {
        return READ.computeIfAbsent(part, TrainingImages::read);
    }

    private static LabeledImages read(String part) {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        return IdxFile.label(
                part, GzippedIdx.parseImages(images, bytes(images)), GzippedIdx.parseLabels(labels, bytes(labels)));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of("../static/data", file)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
