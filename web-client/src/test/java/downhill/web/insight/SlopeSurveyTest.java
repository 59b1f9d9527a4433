package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;
import downhill.web.insight.SlopeSurvey.ParameterPlace;
import downhill.web.insight.SlopeSurvey.ParameterPlace.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlopeSurveyTest {
    private static final int INPUTS = 49;
    private static final int CLASSES = 10;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    /** So many that the images take several slices. */
    private final int units = 100 + random.nextInt(300);

    private final TwoLayerNet network =
            new TwoLayerNet(INPUTS, units, CLASSES, Activation.SIGMOID, new NumPyRandom(random.nextInt(999)));
    private final LabeledImages images = images(20 + random.nextInt(60));
    private final List<SlopeSurvey.Slopes> heard = new ArrayList<>();

    /** The oracles are the gradients of the whole batch at one go, both ways. */
    @ParameterizedTest
    @EnumSource(Layer.class)
    void slicesMakeTheSlopesOfTheWhole(Layer layer) {
        System.out.println("SlopeSurveyTest: -Ddownhill.seed=" + seed);
        int columns = layer.isFirst() ? units : CLASSES;
        int rows = layer == Layer.W1 ? INPUTS : layer == Layer.W2 ? units : 1;
        ParameterPlace place = new ParameterPlace(layer, random.nextInt(rows), random.nextInt(columns), columns);
        int[] all = IntStream.range(0, images.count()).toArray();
        Gradients back = network.gradient(images, all);
        Gradients central = network.numericalGradient(images, all);
        String before = network.parameters().fingerprint();

        SlopeSurvey survey = new SlopeSurvey(network, images, place, heard::add);
        int slices = 1;
        while (!survey.goOn()) {
            assertThat(heard).isEmpty();
            slices++;
        }
        assertThat(slices).isGreaterThan(1);
        assertThat(heard).hasSize(1);
        assertThat(network.parameters().fingerprint()).isEqualTo(before);
        SlopeSurvey.Slopes found = heard.get(0);
        for (Layer each : Layer.values()) {
            // Means of slopes below 1: another order of their terms changes them by a few roundings.
            assertThat(each.of(found.gradients())).containsExactly(each.of(back), within(1e-13));
        }
        // A loss of about 2 has roundings of 4e-16; over 2e-4 and some slices that is below 1e-10.
        assertThat(found.difference()).isCloseTo(layer.of(central)[place.index()], within(1e-10));
        assertThat(found.hidden()).containsExactly(network.hidden(images, all), within(0.0));
    }

    private LabeledImages images(int count) {
        byte[] pixels = new byte[count * INPUTS];
        random.nextBytes(pixels);
        byte[] labels = new byte[count];
        IntStream.range(0, count).forEach(n -> labels[n] = (byte) random.nextInt(CLASSES));
        return LabeledImages.of(pixels, labels, INPUTS);
    }

    /** A place of another network's shape is none of this one. */
    @ParameterizedTest
    @EnumSource(Layer.class)
    void aPlaceThatIsNotThereIsLeftOut(Layer layer) {
        ParameterPlace elsewhere = new ParameterPlace(layer, 0, 0, layer.isFirst() ? units + 1 : CLASSES + 1);
        SlopeSurvey survey = new SlopeSurvey(network, images, elsewhere, heard::add);
        while (!survey.goOn()) {
            assertThat(heard).isEmpty();
        }
        assertThat(heard.get(0).place()).isNull();
        assertThat(heard.get(0).difference()).isNaN();
        assertThat(Arrays.stream(heard.get(0).gradients().w1()).anyMatch(slope -> slope != 0))
                .isTrue();
    }
}
