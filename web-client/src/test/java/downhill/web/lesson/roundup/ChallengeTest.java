package downhill.web.lesson.roundup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the last lesson says of its challenge: 0.95 on 1,000 test images within 2,000 steps. */
class ChallengeTest {
    private static final int TEST_IMAGES = 1000;
    private static final int STEPS = 2000;

    @Test
    void theSettingsOfTheLinkFallShort() throws IOException {
        assertThat(accuracy(5000, Activation.SIGMOID, 0.1)).isEqualTo(0.884);
    }

    @Test
    void moreImagesAnotherActivationAndALongerStepDoIt() throws IOException {
        assertThat(accuracy(20_000, Activation.RELU, 0.3)).isGreaterThan(0.95);
    }

    private static double accuracy(int images, Activation activation, double learningRate) throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist",
                images,
                TEST_IMAGES,
                50,
                activation,
                100,
                learningRate,
                STEPS,
                0,
                GradientMethod.BACKPROPAGATION);
        LabeledImages test = read("t10k").first(TEST_IMAGES);
        Trainer trainer = new Trainer(config, read("train").first(images), test);
        while (!trainer.isDone()) {
            trainer.step();
        }
        return trainer.network().accuracy(test);
    }

    private static LabeledImages read(String part) throws IOException {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        return IdxFile.label(
                part, GzippedIdx.parseImages(images, bytes(images)), GzippedIdx.parseLabels(labels, bytes(labels)));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../static/data", file))) {
            return new GZIPInputStream(in).readAllBytes();
        }
    }
}
