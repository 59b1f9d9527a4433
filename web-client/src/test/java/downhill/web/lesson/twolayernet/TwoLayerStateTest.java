package downhill.web.lesson.twolayernet;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.page.TextChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoLayerStateTest {
    private static final TwoLayerState FIRST = TwoLayerState.DEFAULTS;

    @Test
    void anEmptyAddressIsTheFirstImage() {
        assertThat(Addresses.read(TwoLayerState.FORM, "")).isEqualTo(FIRST);
        assertThat(Addresses.write(TwoLayerState.FORM, FIRST)).isEmpty();
    }

    @Test
    void anAddressKeepsEverything() {
        TwoLayerState state = FIRST.withImage(19)
                .withLayer(Layer.A2)
                .withParameter(Parameter.B2)
                .withPixel(783)
                .withUnit(49)
                .withDigit(9);
        assertThat(Addresses.read(TwoLayerState.FORM, Addresses.write(TwoLayerState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void whatCannotBeUsedIsNamedAndTakesItsDefault() {
        QueryReader reader = Addresses.reader("image=20&layer=z3&param=w3&pixel=784&unit=-1&digit=1.5");
        assertThat(TwoLayerState.FORM.read(reader)).isEqualTo(FIRST);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("image", "layer", "param", "pixel", "unit", "digit");
    }

    @Test
    void indicesAreRowMajor() {
        TwoLayerState state = FIRST.withPixel(406).withUnit(7).withDigit(3);
        assertThat(state.index()).isEqualTo(406 * 50 + 7);
        assertThat(state.in("grads")).isEqualTo("grads['W1'][406, 7]");
        assertThat(state.withParameter(Parameter.B1).index()).isEqualTo(7);
        assertThat(state.withParameter(Parameter.W2).index()).isEqualTo(73);
        assertThat(state.withParameter(Parameter.W2).in("params")).isEqualTo("params['W2'][7, 3]");
        assertThat(state.withParameter(Parameter.B2).in("params")).isEqualTo("params['b2'][3]");
    }

    @Test
    void whatIsDrawnCanBeTapped() {
        for (NetworkLayout layout : new NetworkLayout[] {
            new NetworkLayout(328, 256, 12), new NetworkLayout(700, 256, 12), new NetworkLayout(1000, 384, 18)
        }) {
            for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
                assertThat(layout.pixelAt(layout.pixelX(i), layout.pixelY(i))).isEqualTo(i);
            }
            for (int j = 0; j < TwoLayerModel.HIDDEN; j++) {
                assertThat(layout.unitAt(layout.unitX(j), layout.unitY(j))).isEqualTo(j);
                assertThat(layout.pixelAt(layout.unitX(j), layout.unitY(j))).isEqualTo(-1);
            }
            for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
                assertThat(layout.digitAt(layout.digitX(), layout.digitY(k))).isEqualTo(k);
                assertThat(layout.unitAt(layout.digitX(), layout.digitY(k))).isEqualTo(-1);
            }
            assertThat(layout.pixelAt(5, 5)).isEqualTo(-1);
            assertThat(layout.digitAt(5, 5)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @EnumSource(TwoLayerText.class)
    void saysEverythingInBothLanguages(TwoLayerText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void namesLayersInBothLanguages(Layer layer) {
        TextChecks.requireBothLanguages(layer);
    }
}
