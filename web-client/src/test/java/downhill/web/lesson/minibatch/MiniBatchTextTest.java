package downhill.web.lesson.minibatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.GzippedIdx;
import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lesson says, in both languages and in numbers: those of the very network that the page trains. */
class MiniBatchTextTest {
    private static final int TIMES = 500;
    private static double[] losses;

    @BeforeAll
    static void trainAsThePageDoes() throws IOException {
        LabeledImages all = IdxFile.label(
                "train",
                GzippedIdx.parseImages("images", unpacked("train-images-idx3-ubyte.gz")),
                GzippedIdx.parseLabels("labels", unpacked("train-labels-idx1-ubyte.gz")));
        LabeledImages images = all.first(Population.SIZE);
        Trainer trainer = new Trainer(Population.CONFIG, images, all.first(1));
        for (int i = 0; i < Population.STEPS; i++) {
            trainer.step();
        }
        losses = new double[Population.SIZE];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = trainer.network().loss(images, i);
        }
    }

    private static byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of("../static/data", name)))) {
            return in.readAllBytes();
        }
    }

    @Test
    void theFirstTenMissTheLossOfAll() {
        assertThat(BatchLosses.mean(losses)).isEqualTo(1.721, within(5e-4));
        assertThat(means(10)[0]).isEqualTo(1.582, within(5e-4));
    }

    @Test
    void aboutTwoInThreeLieWithinOneStandardDeviation() {
        double[] means = means(10);
        double middle = BatchLosses.mean(means);
        double spread = BatchLosses.deviation(means);
        assertThat(Arrays.stream(means)
                        .filter(mean -> Math.abs(mean - middle) < spread)
                        .count())
                .isBetween(TIMES * 64L / 100, TIMES * 70L / 100);
    }

    /** The answer to the guess; a standard deviation of 500 has an error of 3 %. */
    @Test
    void fourTimesTheImagesHalveTheWidth() {
        assertThat(spread(10)).isEqualTo(0.143, within(5e-4));
        assertThat(spread(40)).isEqualTo(0.073, within(5e-4));
        assertThat(spread(10) / spread(40)).isEqualTo(2, within(0.1));
    }

    @Test
    void theWidthIsThatOfOneImageDividedByTheRoot() {
        assertThat(spread(1)).isEqualTo(0.454, within(5e-4));
        assertThat(spread(1) / Math.sqrt(10)).isEqualTo(0.143, within(1e-3)).isEqualTo(spread(10), within(1e-3));
    }

    @Test
    void aHundredTimesTheImagesLeaveATenth() {
        assertThat(spread(10) / spread(1000)).isEqualTo(10, within(0.5));
    }

    /** What free play asks for: (0.449 / 0.05)² is 81. */
    @Test
    void someEightyImagesBringTheWidthBelowFiveHundredths() {
        assertThat(BatchLosses.deviation(losses) / Math.sqrt(81)).isLessThan(0.05);
        assertThat(BatchLosses.deviation(losses) / Math.sqrt(80)).isGreaterThan(0.05);
    }

    private static double[] means(int size) {
        return new BatchLosses(losses, size, 0).first(TIMES);
    }

    private static double spread(int size) {
        return BatchLosses.deviation(means(size));
    }
}
