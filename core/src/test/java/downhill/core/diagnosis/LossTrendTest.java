package downhill.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LossTrendTest {
    private static LossTrend of(double... losses) {
        LossTrend trend = new LossTrend();
        for (double loss : losses) {
            trend.add(loss);
        }
        return trend;
    }

    @Test
    void fifthsAreMeans() {
        double[] losses = new Random(1).doubles(2503).toArray();
        LossTrend trend = of(losses);
        // 2503 / 5 = 500, from the end.
        assertThat(trend.lastFifth())
                .isEqualTo(DoubleStream.of(losses).skip(2003).average().orElseThrow(), within(1e-12));
        assertThat(trend.fifthBefore())
                .isEqualTo(
                        DoubleStream.of(losses).skip(1503).limit(500).average().orElseThrow(), within(1e-12));
    }

    @Test
    void fallOfATenthPerFifthIsClear() {
        assertThat(of(DoubleStream.iterate(2, loss -> loss - 0.12 / 20)
                                .limit(100)
                                .toArray())
                        .isFalling())
                .isTrue();
        assertThat(of(DoubleStream.iterate(2, loss -> loss - 0.08 / 20)
                                .limit(100)
                                .toArray())
                        .isFalling())
                .isFalse();
    }

    @Test
    void scatterIsNoFall() {
        Random random = new Random(3);
        int falling = 0;
        for (int run = 0; run < 300; run++) {
            falling += of(random.doubles(100, 0, 2).toArray()).isFalling() ? 1 : 0;
        }
        // Three standard errors leave one in 740 above.
        assertThat(falling).isLessThanOrEqualTo(2);
    }

    @Test
    void shortRunsAndRunsAboveGuessingAreNotJudged() {
        assertThat(of().isFalling()).isFalse();
        assertThat(of(2, 1, 0.5, 0.2).isFalling()).isFalse();
        assertThat(of(DoubleStream.iterate(9, loss -> loss - 0.05).limit(100).toArray())
                        .isFalling())
                .isFalse();
    }
}
