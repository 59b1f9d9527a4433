package downhill.web.lesson.twolayernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.IdxFile;
import downhill.core.data.LabeledImages;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Activation;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoLayerModelTest {
    private static final LabeledImages IMAGES = images();
    private static final TwoLayerModel MODEL = new TwoLayerModel(IMAGES);
    private static final Gradients NUMERICAL = numericalGradient();

    @ParameterizedTest
    @EnumSource(TwoLayerGolden.class)
    void theNumbersOfNumPyComeOut(TwoLayerGolden golden) {
        double value = TwoLayerGolden.values(NUMERICAL, MODEL.backpropagation())[golden.ordinal()];
        assertThat(golden.isEarnedBy(value)).as(golden.path() + " = " + value).isTrue();
    }

    @Test
    void anImageTakesTheNetworksOwnWay() {
        TwoLayerNet net = new TwoLayerNet(784, 50, 10, Activation.SIGMOID, new NumPyRandom(0));
        for (int n = 0; n < TwoLayerModel.IMAGES; n++) {
            // The sums are taken in another order.
            assertThat(MODEL.forward(n).y()).containsExactly(net.predict(IMAGES, n), within(1e-15));
        }
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void twoForwardPassesGiveTheSlope(Parameter parameter) {
        int index = parameter == Parameter.W1 ? 406 * 50 : 3;
        TwoLayerModel.Slope slope = MODEL.slope(parameter, index);
        // Losses near 2.3 are rounded at 4e-16; divided by 2h that is 2e-12, and sums of 20 losses err a few times so.
        assertThat(slope.numerical()).isCloseTo(parameter.of(NUMERICAL)[index], within(5e-11));
        assertThat(slope.numerical()).isCloseTo(slope.backpropagation(), within(1e-6));
        assertThat(MODEL.slope(parameter, index)).as("the number is restored").isEqualTo(slope);
    }

    @Test
    void aCornerHasNoSlope() {
        for (int unit = 0; unit < TwoLayerModel.HIDDEN; unit++) {
            TwoLayerModel.Slope slope = MODEL.slope(Parameter.W1, unit);
            assertThat(slope.numerical()).isZero();
            assertThat(slope.backpropagation()).isZero();
        }
    }

    @Test
    void theTextsNumbersHold() {
        assertThat(MODEL.parameterCount()).isEqualTo(39_760);
        assertThat(MODEL.backpropagation().b2()[0]).isCloseTo(0.0502, within(5e-5));
        assertThat(MODEL.backpropagation().b2()[1]).isCloseTo(-0.1020, within(5e-5));
        int ones = 0;
        int zeros = 0;
        for (int n = 0; n < TwoLayerModel.IMAGES; n++) {
            ones += MODEL.label(n) == 1 ? 1 : 0;
            zeros += MODEL.label(n) == 0 ? 1 : 0;
        }
        assertThat(ones).isEqualTo(4);
        assertThat(zeros).isEqualTo(1);
    }

    private static Gradients numericalGradient() {
        Gradients sum = MODEL.noSlopes();
        for (int part = 0; part < 8; part++) {
            // What the reader does between two parts must not matter.
            MODEL.slope(Parameter.W2, part);
            MODEL.addNumericalPart(sum, part, 8);
        }
        return sum;
    }

    private static LabeledImages images() {
        String images = "train-images-idx3-ubyte.gz";
        String labels = "train-labels-idx1-ubyte.gz";
        return IdxFile.label(
                        "train", IdxFile.parseImages(images, bytes(images)), IdxFile.parseLabels(labels, bytes(labels)))
                .first(TwoLayerModel.IMAGES);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Files.newInputStream(Path.of("../static/data", file))) {
            return new GZIPInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
