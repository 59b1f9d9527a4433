package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.BACK;
import static downhill.web.lesson.twolayernet.TwoLayerState.FLOW;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.KEYS;
import static downhill.web.lesson.twolayernet.TwoLayerState.MAP;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.SUBJECT;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoLayerStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = DEFAULTS.with(IMAGE, 19)
                .with(FLOW, 1.5)
                .with(SUBJECT, TwoLayerState.Subject.GRAPH)
                .with(MAP, TwoLayerState.PixelMap.SLOPES)
                .with(PIXEL, 783)
                .with(UNIT, 49)
                .with(BACK, 2.0);
        assertThat(Addresses.write(KEYS, state))
                .isEqualTo("image=19&flow=1.5&figure=graph&map=slopes&pixel=783&unit=49&back=2");
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("image=23&flow=5&figure=none&map=none&pixel=784&unit=-1&back=x");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("image", "flow", "figure", "map", "pixel", "unit", "back");
    }

    @Test
    void aProbabilityHasNoSignAndWhatTheTruthLeavesOfItHas() {
        assertThat(GraphPainter.sign(0.625, 0)).isEmpty();
        assertThat(GraphPainter.sign(0.625, 0.01)).isEqualTo("+");
        assertThat(GraphPainter.sign(-0.694, 1)).isEqualTo("−");
    }

    @Test
    void whatIsDrawnCanBeTapped() {
        for (NetworkLayout layout : List.of(
                new NetworkLayout(360, 274, 12), new NetworkLayout(700, 256, 12), new NetworkLayout(700, 700, 18))) {
            for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
                assertThat(layout.pixelAt(layout.pixelX(i), layout.pixelY(i))).isEqualTo(i);
            }
            for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
                assertThat(layout.unitAt(layout.unitX(j), layout.unitY(j))).isEqualTo(j);
                assertThat(layout.pixelAt(layout.unitX(j), layout.unitY(j))).isEqualTo(-1);
                assertThat(layout.unitX(j) + layout.radius()).isLessThan(layout.digitX());
            }
            assertThat(IntStream.range(0, TwoLayerModel.HIDDEN)
                            .mapToDouble(layout::unitY)
                            .distinct()
                            .count())
                    .as("rows of units, which do not belong to the ten digits")
                    .isNotEqualTo(TwoLayerModel.CLASSES);
            double below = layout.unitY(TwoLayerModel.HIDDEN - 1);
            assertThat(layout.unitAt(layout.unitX(3), below))
                    .as("behind the last")
                    .isEqualTo(-1);
            for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
                assertThat(layout.unitAt(layout.digitX(), layout.digitY(k))).isEqualTo(-1);
            }
            for (int flow = 0; flow <= TwoLayerState.LAYERS; flow++) {
                assertThat(layout.flow().at(layout.flow().place(flow))).isEqualTo(flow, within(1e-9));
                assertThat(layout.flow().place(flow)).isBetween(22.0, layout.width() - 22);
            }
            assertThat(layout.flowY()).isGreaterThan(layout.unitY(TwoLayerModel.HIDDEN - 1) + layout.radius());
            assertThat(layout.pixelAt(5, 5)).isEqualTo(-1);
            assertThat(layout.pixelNear(5, 5)).isZero();
            assertThat(layout.pixelNear(layout.width(), layout.height())).isEqualTo(783);
        }
    }
}
