package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EasedValuesTest {
    private final ForwardFigure.EasedValues values = new ForwardFigure.EasedValues();

    @Test
    void firstNumbersAreThereAtOnce() {
        values.to(new double[] {3, -1});
        assertThat(values.shown).containsExactly(3, -1);
        assertThat(values.goOn(16)).isTrue();
    }

    @Test
    void numbersComeNearerAndArriveExactly() {
        values.to(new double[] {0, 10});
        values.to(new double[] {1, -7});
        assertThat(values.goOn(16)).isFalse();
        assertThat(values.shown[0]).isBetween(0.01, 0.99);
        assertThat(values.shown[1]).isBetween(-6.9, 9.9);
        int frames = 1;
        while (!values.goOn(16)) {
            frames++;
        }
        assertThat(values.shown).containsExactly(1, -7);
        // 16 ms of 130 a frame: (1 - 16/130)^k of 17 is below 0.004 · 7 after 49.
        assertThat(frames).isEqualTo(48);
    }

    @Test
    void aLongPauseDoesNotOvershoot() {
        values.to(new double[] {0});
        values.to(new double[] {1});
        assertThat(values.goOn(5000)).isTrue();
        assertThat(values.shown).containsExactly(1);
    }

    @Test
    void whatIsNotANumberIsNotWaitedFor() {
        values.to(new double[] {0});
        values.to(new double[] {Double.NaN});
        assertThat(values.goOn(16)).isTrue();
    }
}
